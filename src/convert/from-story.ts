import type { StoryInput } from "../schema/story-input.ts";
import type { Conversion } from "./conversion.ts";
import { isFields } from "./fields.ts";
import { note, type LossReport } from "./loss-report.ts";

/**
 * Returns whether a value looks like a story of this library, prepared or not.
 *
 * @example isStory({ events: [{ title: "A", when: { edtf: "2024" } }] }) // true
 */
export function isStory(value: unknown): boolean {
  if (!isFields(value)) return false;
  if (isFields(value["prepared"]) || "prepared" in value) return isFields(value["story"]);
  const { events } = value;
  if (!Array.isArray(events)) return false;
  return events.length === 0 || events.slice(0, 100).some((event) => isFields(event) && isFields(event["when"]));
}

/**
 * Returns a story as it is; of a prepared one, the story in it. `parseStory` tells what is wrong with it.
 *
 * @example fromStory({ events: [] }).report // []
 */
export function fromStory(value: unknown): Conversion {
  const report: LossReport = [];
  const story = isFields(value) && isFields(value["story"]) && "prepared" in value ? value["story"] : value;
  if (isFields(story) && Array.isArray(story["events"])) return { story: story as unknown as StoryInput, report };
  note(report, "error", "document-type", "", "a story is an object with a list of events", 'Write { "events": [] }.', story);
  return { story: { events: [] }, report };
}
