import { parseEdtf, type EdtfError } from "../date/index.ts";
import type { Place } from "./place.ts";
import { quoteValue } from "./quote-value.ts";
import { report, type Reader } from "./reader.ts";

/**
 * Returns an EDTF date as it was written, also when it can't be read: words are better than nothing.
 *
 * @param isEvent the date of an event: the reader remembers what it means, and what is no text is kept as JSON
 */
export function parseDate(value: unknown, place: Place | undefined, reader: Reader, isEvent = false): string | undefined {
  const result = parseEdtf(value);
  if (isEvent) reader.date = result.ok ? result.value : undefined;
  if (!result.ok) noteDate(result.error, value, place, reader);
  if (typeof value === "string") return value;
  return isEvent ? quoteValue(value) : undefined;
}

/** Notes that an event has no date. */
export function missingDate(place: Place | undefined, given: unknown, reader: Reader): void {
  const result = parseEdtf(undefined);
  if (!result.ok) noteDate(result.error, given, place, reader);
}

function noteDate({ code, message, hint }: EdtfError, value: unknown, place: Place | undefined, reader: Reader): void {
  // The message ends with the hint, which a diagnostic adds itself.
  const why = message.slice(0, message.lastIndexOf(hint)).trim().replace(/\.$/, "");
  report(reader, place, { code, why, hint }, value);
}
