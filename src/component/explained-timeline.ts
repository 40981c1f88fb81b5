import { parseStory } from "../schema/index.ts";
import { timelineWith, type Timeline } from "./timeline-with.ts";
import { readDate } from "./timeline.ts";

/** The global of the script tag's bundle, which `editor.min.js` adds to. */
interface Global {
  readonly dateline?: { readonly parseStory?: typeof parseStory };
}

/** Returns a new timeline of the script tag's bundle: what is wrong with a story is explained where `editor.min.js` is on the page. */
export function timeline(): Timeline {
  return timelineWith({ story: (datum) => ((globalThis as Global).dateline?.parseStory ?? parseStory)(datum), date: readDate });
}
