import { cleanText } from "./clean-text.ts";
import { isLanguage } from "./checks.ts";
import type { Place } from "./place.ts";
import { expected, report, type Reader } from "./reader.ts";
import type { Text } from "./text.ts";

/** Longest texts that pass without a warning, in UTF-16 code units. */
export const LONGEST = { text: 1000, prose: 20_000 } as const;

/** Returns a text in one or more languages, safe to show; undefined when it is blank. */
export function parseText(value: unknown, longest: number, place: Place, reader: Reader): Text | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? translations(value, longest, place, reader) : parseString(value, longest, place, reader);
}

/** Returns a text in one language, safe to show; undefined when it is blank. */
export function parseString(value: unknown, longest: number, place: Place, reader: Reader): string | undefined {
  if (typeof value === "string") return shown(value, longest, place, reader);
  return expected(reader, place, place.key === "title" ? "title-type" : "text-type", "text in quotes", value);
}

function translations(value: object, longest: number, parent: Place, reader: Reader): Text | undefined {
  const texts: [string, string][] = [];
  for (const [key, raw] of Object.entries(value) as [string, unknown][]) {
    const place = { parent, key };
    const text = parseString(raw, longest, place, reader);
    if (!isLanguage(key, reader))
      report(reader, place, "language-invalid", "this is no language tag", 'Write one such as "fr" or "en-US".', key, "warning");
    if (text !== undefined) texts.push([key, text]);
  }
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

/** Returns a text that is safe to show; undefined when it is blank. */
export function shown(raw: string, longest: number, place: Place, reader: Reader): string | undefined {
  const { text, hasControls, hasDirectionSigns } = cleanText(raw);
  const warn = (code: string, why: string): void => report(reader, place, code, why, "Mend the text.", raw, "warning");
  if (hasControls) warn("text-control-chars", "control characters were taken out");
  if (hasDirectionSigns) warn("text-bidi-control", "signs that turn the direction of writing were taken out");
  if (text.length > longest) warn("text-too-long", `${text.length} characters are more than the ${longest} that can be shown well`);
  return text.trim() === "" ? undefined : text;
}
