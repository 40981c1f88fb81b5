import type { Diagnostic } from "../../schema/diagnostic.ts";
import type { StoryInput } from "../../schema/story-input.ts";
import { pointerAt } from "../loss-report.ts";
import { isFields } from "../fields.ts";
import { note } from "../note.ts";

/** What a value must be for a cell to hold it: one text; one for each language; a list of such; an object with such fields, whatever else it holds. */
type Shape = "word" | "text" | readonly [Shape] | { readonly [key: string]: Shape };

const NAMED = { id: "word", label: "text" } as const;
const STORY: Shape = {
  language: "word",
  sources: [{ id: "word", publisher: "word", title: "text", url: "word", published: "word" }],
  actors: [NAMED],
  places: [NAMED],
  lanes: [{ id: "word" }],
};
const EVENT: Shape = {
  when: { edtf: "word", words: "text", note: "text" },
  title: "text",
  summary: "text",
  count: { words: "text", unit: "text", note: "text" },
  verification: "text",
  note: "text",
  sources: ["word"],
  actors: ["word"],
  places: ["word"],
  tags: ["word"],
  replies: [{ actor: "word", stance: "word", says: "text", when: "word" }],
  relations: [{ type: "word", to: "word" }],
  media: [{ url: "word", caption: "text", credit: "text", alt: "text", text: "text" }],
};

/**
 * Returns a story of which every value that is written has the kind it should have: as many events as there were, and a line for each value
 * that had to be left out. What is no story has no events.
 *
 * @example soundStory({ events: [{ title: "A", when: { edtf: 2024 }, tags: 5 }] }).story.events[0] // { title: "A", when: { edtf: "2024" } }
 */
export function soundStory(value: unknown): { readonly story: StoryInput; readonly report: readonly Diagnostic[] } {
  const report: Diagnostic[] = [];
  const fields = isFields(value) ? value : {};
  const events: unknown[] = Array.isArray(fields["events"]) ? fields["events"] : [];
  if (!isFields(value) || !Array.isArray(fields["events"])) leaveOut("/events", fields["events"], report);
  const sound = events.map((event, index) => soundEvent(event, `/events/${index}`, report));
  return { story: { ...(soundOf(fields, STORY, "", report) as object), events: sound as StoryInput["events"] }, report };
}

/** What is no event is listed as it stands, as the reader of stories does. */
function soundEvent(event: unknown, path: string, report: Diagnostic[]): unknown {
  if (!isFields(event)) return { title: typeof event === "string" ? event : (JSON.stringify(event) ?? ""), when: { edtf: "" } };
  const when = typeof event["when"] === "string" ? { edtf: event["when"] } : event["when"];
  const sound = soundOf({ ...event, when }, EVENT, path, report) as { readonly when?: object };
  return { title: "", ...sound, when: { edtf: "", ...sound.when } };
}

/** Undefined for what is absent, and for what is of another kind, which is told. */
function soundOf(value: unknown, shape: Shape, path: string, report: Diagnostic[]): unknown {
  if (value === undefined || value === null) return undefined;
  if (shape === "word" || shape === "text") {
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    if (shape === "text" && isFields(value) && Object.values(value).every((text) => typeof text === "string")) return value;
  } else if (isList(shape)) {
    if (Array.isArray(value)) return value.flatMap((one, index) => soundOf(one, shape[0], pointerAt(path, index), report) ?? []);
  } else if (isFields(value)) {
    const others = Object.entries(value).filter(([key]) => !Object.hasOwn(shape, key));
    const known = Object.entries(shape).map(([key, inner]) => [key, soundOf(value[key], inner, pointerAt(path, key), report)] as const);
    return Object.fromEntries([...others, ...known.filter(([, one]) => one !== undefined)]);
  }
  leaveOut(path, value, report);
  return undefined;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function leaveOut(path: string, value: unknown, report: Diagnostic[]): void {
  const why = "this is not what a story has here; it is left out";
  report.push(note({ code: "csv-not-held", severity: "error", path, why, hint: "d3-dateline validate says what would be right.", value }));
}
