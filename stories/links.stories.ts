import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { links, linksThrough } from "../src/part/links/links.ts";
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = {
  title: "Links",
  render: drawStory,
  args: { story: koupol, locale: "en", parts: [links] },
  argTypes,
  play: drawn,
};
export default meta;
type Story = StoryObj<StoryArgs>;

const strike = "Second strike on the Kupol plant kills three";

/** What the reader opens is in the page's address, shortly after; "Copy link" copies it. */
export const InTheAddress: Story = {};

/** Where the clipboard is out of reach, the link stands selected, to be copied by hand. */
export const CopyByHand: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const { clipboard } = navigator;
    const reach = { ...clipboard, writeText: () => Promise.reject(new Error("no")) };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: reach });
    await userEvent.click(await canvas.findByRole("button", { name: "Copy link" }));
    const field = await canvas.findByRole("textbox", { name: "Copy link" });
    await expect(field).toHaveFocus();
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
  },
};

/** A host page that keeps the address of a frame: here, a line of text. */
export const ThroughTheHost: Story = {
  render: (args) => {
    const page = document.createElement("div");
    const address = page.appendChild(document.createElement("output"));
    address.textContent = "story:event=strike-jul-2025";
    const port = linksThrough({
      name: "story",
      read: () => address.textContent,
      write: (fragment) => (address.textContent = fragment),
      linkTo: (fragment) => `https://paper.example/kupol#${fragment}`,
    });
    page.append(drawStory({ ...args, parts: [port] }));
    return page;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole("heading", { name: strike })).toBeVisible());
    await userEvent.click(canvas.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(canvasElement.querySelector("output")?.textContent).toBe(""));
  },
};
