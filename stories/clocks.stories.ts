import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { clocks } from "../src/part/clocks/clocks.ts";
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = {
  title: "Two clocks",
  render: drawStory,
  args: { story: koupol, locale: "en", parts: [clocks] },
  argTypes,
  play: drawn,
};
export default meta;
type Story = StoryObj<StoryArgs>;

/** Events stand where they were first reported; a thin line leads there from when they happened, in dashes along the days that are possible. */
export const Reported: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "When it was reported" }));
    await expect(canvas.getByRole("button", { name: "When it was reported", pressed: true })).toHaveFocus();
    await expect(canvas.getByRole("status")).toHaveTextContent(/others may have reported it before/);
    await expect(canvas.getByRole("link", { name: /^Chinese drones are tested.*: reported 25 September 2025 · happened: / })).toBeVisible();
  },
};

/** And back. */
export const Happened: Story = {
  play: async (context) => {
    await Reported.play?.(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "When it happened" }));
    await expect(canvas.queryByRole("link", { name: /happened: / })).toBeNull();
  },
};

/** The list in the order of publication. */
export const ReportedNarrow: Story = {
  args: { locale: "fr", host: "host-phone" },
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole("button", { name: "Date de parution" }));
  },
};

/** What no source dates stays at its own date, and says so. */
export const Unreported: Story = {
  args: {
    story: {
      sources: [{ id: "gazette", publisher: "The Harbour Gazette", published: "2025-03-14" }],
      events: [
        { title: "Cracks are found", when: { edtf: "2024-11" }, sources: ["gazette"] },
        { title: "The bridge closes", when: { edtf: "2025-01-20" } },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "When it was reported" }));
    await expect(canvas.getByRole("link", { name: /no publication in this story: stays at its own date/ })).toBeVisible();
  },
};
