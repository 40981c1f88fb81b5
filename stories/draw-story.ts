import { select } from "d3";
import { timeline, type Part, type Timeline } from "../src/index.ts";
import { en } from "../src/locale/en.ts";
import { fr } from "../src/locale/fr.ts";

/** What every story of this Storybook is made of: data, and how the host page holds it. */
export interface StoryArgs {
  /** A story as the schema has it; change it in the controls. */
  readonly story: unknown;
  readonly locale?: "en" | "fr";
  /** A class of the host page's, that gives the container its width. */
  readonly host?: "host-phone" | "host-column" | "host-colours";
  /** The event whose details are open. */
  readonly selected?: string;
  readonly layout?: "auto" | "horizontal" | "vertical";
  /** The optional parts. */
  readonly parts?: readonly Part[];
}

const locales = { en, fr };

/** Returns an element with the story drawn by the component: what `select("#chart").datum(story).call(timeline())` does in a page. */
export function drawStory({ story, locale = "en", host, selected, layout = "auto", parts = [] }: StoryArgs): HTMLElement {
  const element = document.createElement("div");
  if (host !== undefined) element.className = host;
  const chart: Timeline = timeline().locale(locales[locale]).layout(layout).parts(parts);
  const selection = select(element).datum(story).call(chart);
  if (selected !== undefined) chart.select(selection, selected);
  return element;
}

/** What every file of stories says of its arguments. */
export const argTypes = {
  story: { control: "object", description: "The story, as docs/schema.md has it" },
  locale: { control: "inline-radio", options: ["en", "fr"], description: "`timeline().locale(…)`" },
  layout: { control: "inline-radio", options: ["auto", "horizontal", "vertical"], description: "`timeline().layout(…)`" },
  host: { control: "select", options: ["host-phone", "host-column", "host-colours"], description: "A class of the host page" },
  selected: { control: "text", description: "`timeline().select(selection, id)`" },
} as const;
