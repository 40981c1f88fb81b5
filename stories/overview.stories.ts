import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { overview } from "../src/part/overview/overview.ts";
import { zoom } from "../src/part/zoom/zoom.ts";
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = {
  title: "Overview",
  render: drawStory,
  args: { story: koupol, locale: "en", parts: [zoom, overview] },
  argTypes,
  play: drawn,
};
export default meta;
type Story = StoryObj<StoryArgs>;

/** Two date fields choose the days that are shown; the strip shows where they lie in the whole. */
export const Dates: Story = {
  play: async ({ canvasElement }) => {
    await drawn({ canvasElement });
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Period shown" }));
    const [from, to] = [await canvas.findByLabelText("From"), canvas.getByLabelText("To")];
    await fireEvent.change(from, { target: { value: "2024-06-01" } });
    await fireEvent.change(to, { target: { value: "2025-01-31" } });
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(/June 2024.*January 2025/));
    await expect(canvasElement.querySelectorAll(".dateline-event").length).toBeLessThan(30);
  },
};

/** On a phone the strip is as wide as the list, which holds the events of the window. */
export const Narrow: Story = {
  args: { locale: "fr", host: "host-phone" },
  play: async ({ canvasElement }) => {
    await drawn({ canvasElement });
    const strip = canvasElement.querySelector(".dateline-overview");
    if (strip === null) throw new Error("no strip is drawn");
    await expect(strip.getBoundingClientRect().width).toBeLessThanOrEqual(390);
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Agrandir" }));
    await expect(canvasElement.querySelectorAll(".dateline-item").length).toBeLessThan(30);
  },
};
