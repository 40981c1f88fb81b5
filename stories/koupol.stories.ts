import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = { title: "Koupol", render: drawStory, args: { story: koupol, locale: "en" }, argTypes, play: drawn };
export default meta;
type Story = StoryObj<StoryArgs>;

const visits = "Chinese drone experts visit Kupol more than half a dozen times";

/** Thirty events in five lanes: the chronology that this library was first made for. */
export const Wide: Story = {};

/** In a narrow container the same story is a list in time order. */
export const Narrow: Story = { args: { host: "host-phone" } };

/** Every word comes from the locale, every text from the story's own French. */
export const French: Story = { args: { locale: "fr" } };

/** The list in French. */
export const FrenchNarrow: Story = { args: { locale: "fr", host: "host-phone" } };

/** The figure follows the page's color-scheme. */
export const Dark: Story = { globals: { theme: "dark" } };

/** The list on a dark page. */
export const DarkNarrow: Story = { globals: { theme: "dark" }, args: { host: "host-phone", locale: "fr" } };

/** The details of an event: who says so, who answers, where it was published, and how the number drifted. */
export const Details: Story = { args: { selected: "visits" } };

/** A click on a mark opens its details, another click or "Close" closes them and gives the focus back. */
export const SelectAndClose: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const mark = await canvas.findByRole("link", { name: new RegExp(`^${visits}`) });
    await userEvent.click(mark);
    await waitFor(() => expect(canvas.getByRole("heading", { name: visits })).toBeVisible());
    await userEvent.click(canvas.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(canvas.queryByRole("heading", { name: visits })).toBeNull());
    await expect(mark).toHaveFocus();
  },
};

/** From the details a reader jumps to what answers, reports or contradicts an event. */
export const JumpToRelated: Story = {
  args: { selected: "visits" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const answer = await canvas.findByRole("link", { name: "Chinese Ministry of Foreign Affairs" });
    await userEvent.click(answer);
    const title = "China’s foreign ministry says it is unaware of the collaboration";
    await waitFor(() => expect(canvas.getByRole("heading", { name: title })).toBeVisible());
    await expect(canvas.queryByRole("heading", { name: visits })).toBeNull();
  },
};

/** In the list, an item opens in place. */
export const OpenInList: Story = {
  args: { host: "host-phone" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const name = await canvas.findByText(visits);
    await userEvent.click(name);
    await waitFor(() => expect(canvas.getByText("Who says so")).toBeVisible());
    await userEvent.click(canvas.getByText(visits, { selector: ".dateline-name" }));
    await waitFor(() => expect(canvas.queryByText("Who says so")).toBeNull());
  },
};
