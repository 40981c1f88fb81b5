import { quote } from "../date/quote.ts";
import { parseEdtf, type EdtfError } from "../date/index.ts";
import { isOneDate } from "../date/is-one-date.ts";
import { wellFormed } from "./clean-text.ts";
import type { Reference } from "./kind.ts";
import type { Place } from "./place.ts";
import { expected, report, type Reader } from "./reader.ts";
import { addressFault } from "./web-address.ts";

/** Returns an id as text; undefined when it is blank or none. */
export function parseId(value: unknown, place: Place, reader: Reader): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : wellFormed(value);
  if (!Number.isFinite(value)) return expected(reader, place, "id-type", "an id in quotes", value);
  report(reader, place, "id-type", "an id is text", "Put it in quotes.", value, "warning");
  return String(value);
}

/** Returns the id that a reference holds; whether there is such a thing is known when all is read. */
export function parseReference({ to }: Reference, value: unknown, place: Place, reader: Reader): string | undefined {
  const id = parseId(value, place, reader);
  if (id !== undefined) reader.references.push({ to, id, place });
  return id;
}

/**
 * Returns an EDTF date as it was written, also when it can't be read: words are better than nothing.
 *
 * @param kind of the date of an event (`when`), the reader remembers what it means, and what is no text is kept as JSON
 */
export function parseDate(value: unknown, kind: "date" | "when" | "asOf", place: Place, reader: Reader): string | undefined {
  const isText = typeof value === "string";
  const isEvent = kind === "when";
  // An object may be endless: it is quoted here, in part.
  if (!isText && typeof value === "object" && !(value instanceof Date)) expected(reader, place, "date-type", "a date in quotes", value);
  else {
    const result = parseEdtf(value);
    if (isEvent && result.ok) reader.date = result.value;
    if (!result.ok) noteDate(result.error, value, place, reader);
    else if (kind === "asOf" && !isOneDate(result.value, 366))
      return expected(reader, place, "as-of-invalid", "a day, a month or a year", value);
    else if (!isEvent) reader.dates[result.value.text] = result.value;
  }
  if (isText || !isEvent) return isText ? value : undefined;
  return value === undefined ? "" : quote(value);
}

/** The message ends with the hint, which every diagnostic adds. */
function noteDate({ code, message, hint }: EdtfError, value: unknown, place: Place, reader: Reader): void {
  report(reader, place, code, message.slice(0, message.lastIndexOf(hint)).trim().replace(/\.$/, ""), hint, value);
}

/** Returns an address that can be followed. */
export function parseAddress(value: unknown, place: Place, reader: Reader): string | undefined {
  if (typeof value !== "string") return expected(reader, place, "url-invalid", "an address in quotes", value);
  if (value.trim() === "") return undefined;
  const fault = addressFault(value);
  if (fault === undefined) return value;
  const isPageLink = fault === "url-page";
  const code = isPageLink ? "url-relative" : fault;
  const why = isPageLink ? "this address depends on the page" : "this address is not followed";
  report(
    reader,
    place,
    code,
    why,
    "Write a whole address, such as https://example.org/.",
    value,
    code === "url-relative" ? "warning" : "error",
  );
  return isPageLink ? value : undefined;
}
