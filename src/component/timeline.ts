import { parseEdtf, type Edtf } from "../date/index.ts";
import { parseStory } from "../schema/index.ts";
import { timelineWith, type Timeline } from "./timeline-with.ts";

/**
 * Returns a new timeline with default options.
 * @example select("#chart").datum(story).call(timeline().locale(fr).on("select", ({ event }) => show(event)))
 */
export function timeline(): Timeline {
  return timelineWith({ story: parseStory, date: readDate });
}

/** Reads the dates of a window. */
export function readDate(text: string): Edtf | undefined {
  const read = parseEdtf(text);
  return read.ok ? read.value : undefined;
}
