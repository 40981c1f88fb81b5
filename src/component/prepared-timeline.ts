import { quote } from "../date/quote.ts";
import { readPlain } from "../date/index.ts";
import { nothing } from "../schema/kind.ts";
import { PREPARED } from "../schema/prepared.ts";
import type { Diagnostic, ParsedStory, Story } from "../schema/index.ts";
import { timelineWith, type Timeline } from "./timeline-with.ts";

/**
 * Returns a new timeline that draws stories which `prepareStory` has read before, and so loads nothing to read them with. It is like
 * `timeline()` of `d3-dateline` in all else, but for windows: they are years, months, days, or stretches between them.
 * @example select("#chart").datum(await (await fetch("story.prepared.json")).json()).call(timeline())
 */
export function timeline(): Timeline {
  return timelineWith({ story: readPrepared, date: readPlain });
}

const noStory: Story = {
  language: "und",
  lanes: nothing,
  actors: nothing,
  places: nothing,
  sources: nothing,
  events: nothing,
  eras: nothing,
  dates: {},
};

function readPrepared(datum: unknown): ParsedStory {
  const { prepared, story, diagnostics } = (datum ?? {}) as Partial<ParsedStory> & { readonly prepared?: unknown };
  if (prepared === PREPARED && Array.isArray(story?.events) && diagnostics) return { story, diagnostics };
  const hint =
    typeof datum === "string"
      ? "This is text: draw what JSON.parse returns for it."
      : "Write prepareStory(story) of d3-dateline/schema to a file in your build, and draw what that holds.";
  const why = prepared === undefined ? "this story is not prepared" : "this story was prepared by another version";
  const value = quote(prepared === undefined ? datum : prepared);
  const unprepared: Diagnostic = {
    code: "story-unprepared",
    severity: "error",
    path: "",
    value,
    message: `The document: ${why}. ${hint}`,
    hint,
  };
  return { story: noStory, diagnostics: [unprepared] };
}
