import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { forms } from "../src/part/forms/forms.ts";
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = {
  title: "Forms",
  render: drawStory,
  args: { story: koupol, locale: "en", parts: [forms] },
  argTypes,
  play: drawn,
};
export default meta;
type Story = StoryObj<StoryArgs>;

/** Lanes, list or table, one press away from each other; the button that was pressed keeps the focus. */
export const Table: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Table" }));
    await expect(canvas.getByRole("button", { name: "Table", pressed: true })).toHaveFocus();
    const table = canvas.getByRole("table", { name: /30 events/ });
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(30);
  },
};

/** The list in a wide container. */
export const List: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "List" }));
    await expect(canvasElement.querySelectorAll(".dateline-item")).toHaveLength(30);
    await expect(canvasElement.querySelector(".dateline-chart")).toBeNull();
  },
};

/** On a phone the cells of a row stand under each other. */
export const TableNarrow: Story = {
  args: { locale: "fr", host: "host-phone" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Tableau" }));
    const table = canvas.getByRole("table");
    await expect(table.scrollWidth).toBeLessThanOrEqual(canvasElement.querySelector(".d3-dateline")?.clientWidth ?? 0);
  },
};

/** A title in the table leads to the event's details. */
export const TableDetails: Story = {
  play: async (context) => {
    await Table.play?.(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("link", { name: /^Reuters reveals the Garpiya-3/ }));
    await expect(canvas.getByRole("region", { name: /^Reuters reveals the Garpiya-3/ })).toBeVisible();
  },
};
