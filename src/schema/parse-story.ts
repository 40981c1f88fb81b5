import { cleanText } from "./clean-text.ts";
import { closingTies } from "./cycles.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { isObject, parseRecord } from "./parse-value.ts";
import type { Place } from "./place.ts";
import { newReader, report, type Reader } from "./reader.ts";
import type { Source, Story } from "./story.ts";
import { storyKind } from "./story-kind.ts";

/** What a parse found: the story, and what was wrong with the input. */
export interface ParsedStory {
  readonly story: Story;
  readonly diagnostics: readonly Diagnostic[];
}

/** More events than this are drawn all the same, after a warning. */
export const MANY_EVENTS = 100_000;

const storyFields = { ...storyKind, required: {} };
const EXAMPLE = 'Write { "events": [ { "title": "…", "when": { "edtf": "2024-09-25" } } ] }.';

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
  const fields = readStory(input, reader) as Partial<Story> | undefined;
  const story: Story = { language: "und", ...(storyKind.start as unknown as Omit<Story, "language">), ...fields };
  const { length } = story.events;
  if (length > MANY_EVENTS) {
    const place = { parent: undefined, key: "events" };
    report(reader, place, "too-many-events", `more than ${MANY_EVENTS} events may be slow`, "Leave some out.", length, "warning");
  }
  const undeclared = checkReferences(reader);
  noteCircles(reader);
  return {
    story: { ...story, sources: [...story.sources, ...undeclared], dates: reader.dates },
    diagnostics: reader.diagnostics.map((one) => withEvent(one, reader)),
  };
}

/** Returns what can be read of a story. */
function readStory(input: unknown, reader: Reader): unknown {
  try {
    if (isObject(input)) {
      const isReady = hasEvents(input, reader);
      const keys = Object.keys(input).filter((key) => isReady || key !== "events");
      return parseRecord(storyFields, input, keys, undefined, reader);
    }
  } catch {
    // What a hostile object does when it is asked for its fields says nothing to a reader.
  }
  report(reader, undefined, "document-type", "a story is an object with a list of events", EXAMPLE, input);
  return undefined;
}

function hasEvents({ events, prepared }: Readonly<Record<string, unknown>>, reader: Reader): boolean {
  if (Array.isArray(events)) return true;
  const isMissing = events === undefined || events === null;
  const why = isMissing ? "the list of events is missing" : "events is not a list";
  const hint = prepared === undefined ? EXAMPLE : "A prepared story is drawn by d3-dateline/core.";
  report(reader, undefined, isMissing ? "events-missing" : "events-type", why, hint, events);
  return false;
}

/** Notes references to what the story does not have; returns the sources that are only named. A story without lanes may name them freely. */
function checkReferences(reader: Reader): Source[] {
  const undeclared = new Set<string>();
  for (const { to, id, place } of reader.references) {
    const ids = reader.ids.get(to);
    if (ids?.has(id) || (to === "Lane" && ids === undefined)) continue;
    if (to === "Source") undeclared.add(id);
    report(reader, place, `${to.toLowerCase()}-unknown`, `no ${to} has this id`, "Declare it, or mend the id.", id, "warning");
  }
  return Array.from(undeclared, (id) => ({ id, publisher: cleanText(id).text }));
}

/** Notes sources that relay each other, and events that correct, follow or hold each other. */
function noteCircles(reader: Reader): void {
  const ties = reader.ties.map((tie) => ({ ...tie, from: tie.from ?? eventAt(tie.place, reader) ?? "" }));
  for (const type of new Set(ties.map((tie) => tie.type))) {
    for (const { to, place } of closingTies(ties.filter((tie) => tie.type === type))) {
      report(reader, place, "ref-cycle", `this closes a circle (${type})`, "Remove one of its ties.", to);
    }
  }
}

/** Returns the id of the event at a place. */
function eventAt({ parent, key }: Place, reader: Reader): string | undefined {
  if (parent === undefined) return undefined;
  return parent.parent === undefined && parent.key === "events" ? reader.eventIds[Number(key)] : eventAt(parent, reader);
}

function withEvent(diagnostic: Diagnostic, { eventIds }: Reader): Diagnostic {
  const event = eventIds[Number(/^\/events\/(\d+)/.exec(diagnostic.path)?.[1])];
  return event === undefined ? diagnostic : { ...diagnostic, event };
}
