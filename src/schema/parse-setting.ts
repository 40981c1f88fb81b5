import { isColour } from "./colour.ts";
import type { Place } from "./place.ts";
import { canonicalTag, noteTag } from "./parse-text.ts";
import { remembered, report, wrongType, type Reader } from "./reader.ts";
import { addressFault } from "./web-address.ts";
import { isZone } from "./zone.ts";

/** Returns an address that can be followed. */
export function parseAddress(value: unknown, place: Place | undefined, reader: Reader): string | undefined {
  if (typeof value !== "string") return wrongType(reader, place, value, "an address, text in quotes,");
  if (value.trim() === "") return undefined;
  const fault = addressFault(value);
  if (fault === undefined) return value;
  const { code, why, hint, isPageLink = false } = fault;
  const isWarning = code === "url-relative";
  report(reader, place, { code, severity: isWarning ? "warning" : "error", why: isPageLink ? why : `${why}; no link is made`, hint }, value);
  return isPageLink ? value : undefined;
}

/** Returns a language tag in its usual spelling. */
export function parseLanguage(value: unknown, place: Place | undefined, reader: Reader): string | undefined {
  if (typeof value !== "string") return wrongType(reader, place, value, "a language tag, text in quotes,");
  const tag = canonicalTag(value, reader);
  if (tag === undefined) noteTag(value, place, reader);
  return tag;
}

/** Returns a country's two letters. */
export function parseCountry(value: unknown, place: Place | undefined, reader: Reader): string | undefined {
  return matching(value, (text) => /^[A-Z]{2}$/.test(text), "country", 'Write the two letters of ISO 3166, such as "FR".', place, reader);
}

/** Returns a time of day. */
export function parseTime(value: unknown, place: Place | undefined, reader: Reader): string | undefined {
  const hint = 'Write hours and minutes of 24 hours, such as "07:00".';
  return matching(value, (text) => /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(text), "time", hint, place, reader);
}

/** Returns a time zone. */
export function parseZone(value: unknown, place: Place | undefined, reader: Reader): string | undefined {
  const isKnown = (text: string): boolean => remembered(reader, `zone ${text}`, () => (isZone(text) ? text : undefined)) !== undefined;
  return matching(value, isKnown, "zone", 'Write a name such as "Europe/Paris" or an offset such as "+02:00".', place, reader);
}

/** Returns a colour that is nothing but a colour. */
export function parseColour(value: unknown, place: Place | undefined, reader: Reader): string | undefined {
  return matching(value, isColour, "colour", 'Write "#b3261e", a colour name, or rgb(), hsl(), oklch() with numbers.', place, reader);
}

function matching(
  value: unknown,
  isRight: (text: string) => boolean,
  what: string,
  hint: string,
  place: Place | undefined,
  reader: Reader,
): string | undefined {
  if (typeof value === "string" && isRight(value)) return value;
  report(reader, place, { code: `${what}-invalid`, why: `this is no ${what} that is known here`, hint }, value);
  return undefined;
}
