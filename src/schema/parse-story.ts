import type { Diagnostic } from "./diagnostic.ts";
import { parseEvent } from "./parse-event.ts";
import { checkReference } from "./parse-reference.ts";
import { parseRecord, parseValue, readAt } from "./parse-value.ts";
import { under } from "./place.ts";
import { isArray, isObject, keysOf, read } from "./plain-object.ts";
import { newReader, report, type Problem, type Reader } from "./reader.ts";
import { noteCircles } from "./note-circles.ts";
import { namedEvents } from "./name-events.ts";
import { declaredItems } from "./declared-items.ts";
import type { Event, Source, Story } from "./story.ts";
import { storyKind } from "./story-kind.ts";

/** What a parse found: the story, and what was wrong with the input. */
export interface ParsedStory {
  readonly story: Story;
  readonly diagnostics: readonly Diagnostic[];
}

/** More events than this are drawn all the same, after a warning. */
export const MANY_EVENTS = 100_000;

const storyFields = { ...storyKind, required: [] };
const declarations = { lanes: "lane", actors: "actor", places: "place", sources: "source" } as const;

/**
 * Returns a story from what JSON holds, or any other value, with a diagnostic for everything that is wrong. Never throws, never changes
 * the input, loses no event: one that can't be read is kept, with its title, and has no `when.parsed`.
 *
 * @example
 * const { story, diagnostics } = parseStory({ events: [{ title: "Visit", when: { edtf: "2024-13" } }] });
 * diagnostics[0]?.path // "/events/0/when/edtf"
 */
export function parseStory(input: unknown): ParsedStory {
  const reader = newReader();
  if (!isObject(input)) {
    const hint = 'Write an object: { "events": […] }.';
    return unusable(reader, { code: "document-type", why: "a story is an object with a list of events", hint }, input);
  }
  const keys = keysOf(input);
  const isRest = (key: string): boolean => key !== "events" && !Object.hasOwn(declarations, key);
  const rest = parseRecord(storyFields, input, keys.filter(isRest), undefined, reader);
  const declared: Record<string, readonly unknown[]> = {};
  for (const [key, target] of Object.entries(declarations)) {
    const raw = keys.includes(key) ? (readAt(input, key, under(undefined, key), reader) ?? undefined) : undefined;
    const items = raw === undefined ? [] : (parseValue(storyKind.fields[key as keyof typeof declarations].kind, raw, under(undefined, key), reader) as unknown[]);
    declared[key] = declaredItems(target, items, reader);
  }
  const events = parseEvents(keys.includes("events") ? read(input, "events") : undefined, reader);
  for (const reference of reader.pending) {
    reader.event = reference.event;
    checkReference(reference, reader);
  }
  noteCircles(declared["sources"] as readonly Source[], events, reader);
  const sources = [...(declared["sources"] ?? []), ...[...reader.undeclared].map((id) => ({ id, publisher: id }))];
  const story = { language: "und", ...rest, ...declared, sources, events } as unknown as Story;
  return { story, diagnostics: finished(reader, events) };
}

/** Returns a story without events, and why. */
export function unusable(reader: Reader, problem: Problem, value?: unknown): ParsedStory {
  report(reader, undefined, problem, value);
  const story: Story = { language: "und", lanes: [], actors: [], places: [], sources: [], events: [], eras: [] };
  return { story, diagnostics: finished(reader, []) };
}

function parseEvents(value: unknown, reader: Reader): Event[] {
  const hint = 'Add "events": [ { "title": "…", "when": { "edtf": "2024-09-25" } } ].';
  if (value === undefined || value === null) {
    report(reader, undefined, { code: "events-missing", why: "the list of events is missing", hint }, value);
    return [];
  }
  if (!isArray(value)) {
    report(reader, undefined, { code: "events-type", why: '"events" is not a list', hint }, value);
    return [];
  }
  const place = under(undefined, "events");
  if (value.length > MANY_EVENTS) {
    const why = `the story has ${value.length} events; more than ${MANY_EVENTS} may be slow`;
    report(reader, place, { code: "too-many-events", severity: "warning", why, hint: "Leave out what readers don't need." }, value.length);
  }
  const events = [];
  for (let index = 0; index < value.length; index++) {
    reader.event = index;
    const at = under(place, index);
    events.push(parseEvent(readAt(value as unknown as Record<number, unknown>, index, at, reader), at, reader));
  }
  reader.event = undefined;
  return namedEvents(events, reader);
}

function finished(reader: Reader, events: readonly Event[]): Diagnostic[] {
  return reader.drafts.map(({ diagnostic, event }) => {
    const id = event === undefined ? undefined : events[event]?.id;
    return id === undefined ? diagnostic : { ...diagnostic, event: id };
  });
}
