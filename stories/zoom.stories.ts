import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { zoom } from "../src/part/zoom/zoom.ts";
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = {
  title: "Zoom",
  render: drawStory,
  args: { story: koupol, locale: "en", parts: [zoom] },
  argTypes,
  play: drawn,
};
export default meta;
type Story = StoryObj<StoryArgs>;

const eventsIn = (canvasElement: HTMLElement): number => canvasElement.querySelectorAll(".dateline-event").length;

/** Half the time in the same width: labels find room, the days shown are said, and what lies outside is counted. */
export const In: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Zoom in" }));
    await userEvent.click(canvas.getByRole("button", { name: "Zoom in" }));
    await expect(canvas.getByRole("status")).toHaveTextContent(/outside/);
    await expect(eventsIn(canvasElement)).toBeLessThan(30);
  },
};

/** And all of it again. */
export const Fit: Story = {
  play: async (context) => {
    await In.play?.(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Show everything" }));
    await expect(eventsIn(context.canvasElement)).toBe(30);
    await expect(canvas.getByRole("status")).toHaveTextContent("");
  },
};

/** A wheel zooms with Ctrl or ⌘ alone: without, it is the page's. */
export const Wheel: Story = {
  args: { locale: "fr" },
  play: async ({ canvasElement }) => {
    await drawn({ canvasElement });
    const lanes = canvasElement.querySelector(".dateline-chart");
    if (lanes === null) throw new Error("no lanes are drawn");
    const { left, width, top } = lanes.getBoundingClientRect();
    const turn = { clientX: left + width / 2, clientY: top + 100, deltaY: -120, bubbles: true, cancelable: true };
    await expect(fireEvent(lanes, new WheelEvent("wheel", turn))).toBe(true);
    await expect(fireEvent(lanes, new WheelEvent("wheel", { ...turn, ctrlKey: true }))).toBe(false);
    await waitFor(() => expect(within(canvasElement).getByRole("status")).not.toHaveTextContent(/^$/));
  },
};

/** The keys + − 0 do what the buttons do, about the event that has the focus. */
export const Keys: Story = {
  play: async ({ canvasElement }) => {
    await drawn({ canvasElement });
    const link = await within(canvasElement).findByRole("link", { name: /^Reuters reveals the Garpiya-3/ });
    link.focus();
    await userEvent.keyboard("++");
    await expect(eventsIn(canvasElement)).toBeLessThan(30);
    await expect(within(canvasElement).getByRole("link", { name: /^Reuters reveals the Garpiya-3/ })).toHaveFocus();
    await userEvent.keyboard("0");
    await expect(eventsIn(canvasElement)).toBe(30);
  },
};
