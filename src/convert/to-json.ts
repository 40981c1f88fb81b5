import type { Story } from "../schema/story.ts";
import type { StoryInput } from "../schema/story-input.ts";
import { isFields } from "./fields.ts";

/**
 * Returns a story as JSON text that reads back as the same story, with nothing left out: of a parsed story only what the parser added (the
 * dates as it read them, lists that are empty) is not written.
 *
 * @example storyToJson({ events: [] }) // '{\n  "events": []\n}\n'
 */
export function storyToJson(story: StoryInput | Story): string {
  const isParsed =
    "dates" in story && story.events.every((event: unknown) => isFields(event) && isFields(event["when"]) && "parsed" in event["when"]);
  return `${JSON.stringify(isParsed ? written(story) : story, plain, 2)}\n`;
}

/** JSON has no such numbers: they stand where anything is kept as it was given. */
function plain(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function written(story: StoryInput | Story): unknown {
  const { dates: _dates, ...rest } = story as Story;
  return { ...withoutEmpty(rest), events: rest.events.map(writtenEvent) };
}

function writtenEvent({ when, ...rest }: Story["events"][number]): unknown {
  const { parsed: _parsed, ...date } = when;
  return { ...withoutEmpty(rest), when: date };
}

/** What a list of the input held is never empty here, unless it was. */
function withoutEmpty(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}
