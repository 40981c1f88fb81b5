import type { Edtf } from "../date/index.ts";
import { parseRecord } from "./parse-value.ts";
import { parseString } from "./parse-text.ts";
import { under, type Place } from "./place.ts";
import { isArray, isObject, keysOf, read } from "./plain-object.ts";
import { quoteValue } from "./quote-value.ts";
import { report, type Reader } from "./reader.ts";
import type { Event } from "./story.ts";
import { eventKind } from "./story-kind.ts";
import { isSkippedTime } from "./skipped-time.ts";

/** An event whose id may still be missing. */
export type UnnamedEvent = Omit<Event, "id"> & { readonly id?: string };

/** Returns an event, whatever the input is: what is no event at all becomes one that can't be placed. */
export function parseEvent(value: unknown, place: Place, reader: Reader): UnnamedEvent {
  reader.date = undefined;
  if (!isObject(value)) return noEvent(value, place, reader);
  const fields = parseRecord(eventKind, value, keysOf(value), place, reader) as unknown as Omit<UnnamedEvent, "when"> & { readonly when: UnreadWhen };
  const when = { ...fields.when, edtf: fields.when.edtf || writtenDate(read(value, "when")), parsed: reader.date };
  noteSkippedTime(when, place, reader);
  const { sources } = value;
  if (isArray(sources) && sources.length === 0) {
    const hint = "Add the id of a source.";
    report(reader, under(place, "sources"), { code: "source-missing", severity: "warning", why: "no source is named", hint }, sources);
  }
  return { ...fields, when };
}

type UnreadWhen = Omit<Event["when"], "parsed">;

function noEvent(value: unknown, place: Place, reader: Reader): UnnamedEvent {
  const hint = 'Write an object with "title" and "when".';
  report(reader, place, { code: "event-type", why: "an event is expected here", hint }, value);
  const title = typeof value === "string" ? (parseString(value, place, reader) ?? "") : "";
  return { ...(eventKind.start as unknown as UnnamedEvent), title, when: { edtf: "", parsed: undefined } };
}

/** What stands in place of the date, to show beside the title. */
function writtenDate(when: unknown): string {
  if (when === undefined || when === null || isObject(when)) return "";
  return typeof when === "string" ? when : quoteValue(when);
}

function noteSkippedTime(when: { readonly parsed: Edtf | undefined; readonly time?: string; readonly zone?: string }, place: Place, reader: Reader): void {
  const { parsed, time, zone } = when;
  if (time === undefined || zone === undefined || parsed?.type !== "date" || parsed.earliest !== parsed.latest) return;
  if (!isSkippedTime(parsed.earliest, time, zone)) return;
  const why = `clocks in ${zone} were put forward over this time, which never was`;
  report(
    reader,
    under(under(place, "when"), "time"),
    { code: "time-nonexistent", severity: "warning", why, hint: "Check the time and the zone." },
    time,
  );
}
