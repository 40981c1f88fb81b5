import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { find } from "../src/part/find/find.ts";
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = {
  title: "Find and filter",
  render: drawStory,
  args: { story: koupol, locale: "en", parts: [find] },
  argTypes,
  play: drawn,
};
export default meta;
type Story = StoryObj<StoryArgs>;

const openPanel = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  await userEvent.click(await within(canvasElement).findByRole("button", { name: /^(Find and filter|Chercher et filtrer)$/ }));
};

/** The legend's kinds and statuses are switches. */
export const Closed: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Publication 4", pressed: true }));
    await expect(canvas.getByRole("button", { name: "Publication 4", pressed: false })).toBeVisible();
    await expect(canvas.getByRole("status")).toHaveTextContent("4 events are hidden by the filter");
    await userEvent.click(canvas.getByRole("button", { name: "Publication 4" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("");
  },
};

/** A field, and a switch for each lane, kind and status. */
export const Open: Story = { play: openPanel };

/** The same above a list, in French. */
export const OpenNarrow: Story = { args: { locale: "fr", host: "host-phone" }, play: openPanel };

/** On a dark page. */
export const OpenDark: Story = { globals: { theme: "dark" }, play: openPanel };

/** Words are found in titles, people, places and sources of every language of the story, whatever their accents. */
export const Search: Story = {
  play: async (context) => {
    const canvas = within(context.canvasElement);
    await openPanel(context);
    const field = canvas.getByRole("searchbox", { name: "Search titles, people, places, sources" });
    await expect(field).toHaveFocus();
    await userEvent.keyboard("tchebarkoul");
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("1 of 30 events shown"));
    await expect(field).toHaveFocus();
    await expect(canvas.getByRole("link", { name: /^Chinese drones are tested/ })).toBeVisible();
  },
};

/** When nothing matches, the picture says so. */
export const NothingMatches: Story = {
  play: async (context) => {
    const canvas = within(context.canvasElement);
    await openPanel(context);
    await userEvent.keyboard("zebra");
    await waitFor(() => expect(canvas.getByText("No event matches.")).toBeVisible());
    await userEvent.click(canvas.getByRole("button", { name: "Show all" }));
    await expect(canvas.queryByText("No event matches.")).toBeNull();
  },
};
