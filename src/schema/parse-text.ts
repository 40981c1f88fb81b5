import { cleanText } from "./clean-text.ts";
import { under, type Place } from "./place.ts";
import { isObject, keysOf, put, read } from "./plain-object.ts";
import { remembered, report, wrongType, type Reader } from "./reader.ts";
import type { Text } from "./text.ts";

/** Longest texts that pass without a warning, in UTF-16 code units. */
export const LONGEST = { text: 1000, prose: 20_000 } as const;

/** Returns a text in one or more languages, safe to show; undefined when it is blank. */
export function parseText(value: unknown, type: "text" | "prose", place: Place | undefined, reader: Reader): Text | undefined {
  if (typeof value === "string") return shown(value, type, place, reader);
  if (isObject(value)) return translations(value, type, place, reader);
  return wrongText(value, place, reader);
}

/** Returns a word of the data that may be shown; undefined when it is blank. */
export function parseString(value: unknown, place: Place | undefined, reader: Reader): string | undefined {
  return typeof value === "string" ? shown(value, "text", place, reader) : wrongType(reader, place, value, "text in quotes");
}

function wrongText(value: unknown, place: Place | undefined, reader: Reader): undefined {
  const code = place?.key === "title" ? "title-type" : "text-type";
  return wrongType(reader, place, value, 'text, or an object of texts by language such as { "en": "…" },', code);
}

function translations(
  value: Readonly<Record<string, unknown>>,
  type: "text" | "prose",
  place: Place | undefined,
  reader: Reader,
): Text | undefined {
  const texts: Record<string, unknown> = {};
  for (const key of keysOf(value)) {
    const at = under(place, key);
    const raw = read(value, key);
    const text = typeof raw === "string" ? shown(raw, type, at, reader) : wrongType(reader, at, raw, "text in quotes", "text-type");
    const tag = canonicalTag(key, reader);
    if (tag === undefined) noteTag(key, at, reader);
    if (text !== undefined) put(texts, tag === undefined || Object.hasOwn(texts, tag) ? key : tag, text);
  }
  return keysOf(texts).length === 0 ? undefined : (texts as Record<string, string>);
}

/** Returns a BCP 47 tag in its usual spelling; undefined when it is none. */
export function canonicalTag(tag: string, reader: Reader): string | undefined {
  return remembered(reader, `tag ${tag}`, () => {
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      return undefined;
    }
  });
}

/** Notes that something is no language tag. */
export function noteTag(tag: string, place: Place | undefined, reader: Reader): void {
  const why = `"${tag.slice(0, 40)}" is no language tag`;
  report(reader, place, { code: "language-invalid", severity: "warning", why, hint: 'Write a BCP 47 tag such as "fr" or "en-US".' }, tag);
}

function shown(raw: string, type: "text" | "prose", place: Place | undefined, reader: Reader): string | undefined {
  const { text, hasControls, hasDirectionSigns } = cleanText(raw);
  const warn = (code: string, why: string, hint: string): void => report(reader, place, { code, severity: "warning", why, hint }, raw);
  if (hasControls) warn("text-control-chars", "control characters were taken out of this text", "Paste it again as plain text.");
  if (hasDirectionSigns) {
    warn("text-bidi-control", "signs that turn the direction of writing were taken out of this text", "Remove them: they can disguise words.");
  }
  if (text.length > LONGEST[type]) {
    warn("text-too-long", `this text has ${text.length} characters; more than ${LONGEST[type]} are hard to show here`, "Shorten it.");
  }
  return text.trim() === "" ? undefined : text;
}
