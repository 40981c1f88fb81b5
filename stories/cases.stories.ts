import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { badEvents, corrections, fiveEvents, laneColours, longTitles, noEvents, notAStory, oneEvent, rightToLeft } from "./data/cases.ts";
import { crowded, many } from "./data/crowded.ts";
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = { title: "Cases", render: drawStory, args: { locale: "en" }, argTypes, play: drawn };
export default meta;
type Story = StoryObj<StoryArgs>;

/** A title and a date are enough. */
export const RequiredFieldsOnly: Story = { args: { story: fiveEvents } };

/** More labels than there is room for: what cannot be shown is counted. */
export const CrowdedLabels: Story = { args: { story: crowded(120) } };

/** A "+n" opens the events that it stands for, and each of them opens its details. */
export const OpenMore: Story = {
  args: { story: crowded(120) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const more = (await canvas.findAllByRole("link", { name: /more events? without a label/ }))[0]!;
    await userEvent.click(more);
    await waitFor(() => expect(canvas.getByRole("region", { name: /events? without a label/ })).toBeVisible());
    const region = canvas.getByRole("region", { name: /events? without a label/ });
    const first = within(region).getAllByRole("link")[0]!;
    const title = first.textContent;
    await userEvent.click(first);
    await waitFor(() => expect(canvas.getByRole("heading", { name: title })).toBeVisible());
  },
};

/** One event has an axis too. */
export const OneEvent: Story = { args: { story: oneEvent } };

/** Nothing to draw is said in words. */
export const NoEvents: Story = { args: { story: noEvents } };

/** Good events are drawn, bad ones listed with their titles. Markup stays text. */
export const BadEvents: Story = { args: { story: badEvents } };

/** Data that is no story gives a sentence, not a hole in the page. */
export const NotAStory: Story = { args: { story: notAStory } };

/** A thousand events, 250 of them known to the month. */
export const ThousandEvents: Story = { args: { story: many(1000) }, argTypes: { story: { control: false } } };

/** Arabic, Hebrew and mixed labels. */
export const RightToLeft: Story = { args: { story: rightToLeft } };

/** The same labels in the list. */
export const RightToLeftNarrow: Story = { args: { story: rightToLeft, host: "host-phone" } };

/** Titles that no line holds. */
export const VeryLongTitles: Story = { args: { story: longTitles } };

/** The same titles on a phone. */
export const VeryLongTitlesNarrow: Story = { args: { story: longTitles, host: "host-phone" } };

/** Colours of the story's own, and one of the page's. */
export const LaneColours: Story = { args: { story: laneColours, host: "host-colours" } };

/** What changed in the reporting, and what the newsroom corrected. */
export const Corrections: Story = { args: { story: corrections, selected: "accident" } };

/** Many charts share a page; each has its own ids and its own state. */
export const ManyCharts: Story = {
  args: { story: fiveEvents },
  render: () => {
    const page = document.createElement("div");
    page.className = "host-columns";
    for (const story of [fiveEvents, oneEvent, laneColours, fiveEvents, corrections, rightToLeft]) page.append(drawStory({ story }));
    return page;
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll(".d3-dateline .dateline-list")).toHaveLength(6));
    const ids = [...canvasElement.querySelectorAll("[id]")].map(({ id }) => id);
    await expect(new Set(ids).size).toBe(ids.length);
  },
};

/** The container decides: made narrow, the lanes become a list; made wide again, lanes. */
export const Resized: Story = {
  args: { story: koupol },
  play: async ({ canvasElement }) => {
    const host = canvasElement.firstElementChild!;
    await waitFor(() => expect(canvasElement.querySelector(".dateline-chart")).not.toBeNull());
    host.className = "host-phone";
    await waitFor(() => expect(canvasElement.querySelector(".dateline-list")).not.toBeNull());
    await expect(canvasElement.querySelector(".dateline-chart")).toBeNull();
    host.className = "host-column";
    await waitFor(() => expect(canvasElement.querySelector(".dateline-chart")).not.toBeNull());
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
};

/** Drawn while hidden, it appears when it is shown. */
export const HiddenThenShown: Story = {
  args: { story: fiveEvents },
  render: (args) => {
    const page = document.createElement("div");
    page.hidden = true;
    page.append(drawStory(args));
    return page;
  },
  play: async ({ canvasElement }) => {
    const page = canvasElement.firstElementChild as HTMLElement;
    await expect(canvasElement.querySelector(".dateline-chart")).toBeNull();
    page.hidden = false;
    await waitFor(() => expect(canvasElement.querySelector(".dateline-chart")).not.toBeNull());
  },
};
