import type { EdtfDate, EdtfInterval } from "./edtf.ts";
import { type Phrase, type Speaker, fill, phrase } from "./phrase.ts";
import { isPhrase } from "./word-mask.ts";
import { wordPair } from "./word-pair.ts";
import { wordSingle } from "./word-single.ts";
import { unitOf } from "./word-unit.ts";

type End = EdtfInterval["start"];

/**
 * An interval in words, for every mix of known, open and unknown ends.
 *
 * @example wordInterval(speaker, interval)("") // "since the second quarter of 2024"
 */
export function wordInterval(speaker: Speaker, { start, end }: Pick<EdtfInterval, "start" | "end">): Phrase {
  const from = typeof start === "object" ? start : undefined;
  const to = typeof end === "object" ? end : undefined;
  if (from && from.text === to?.text) return wordSingle(speaker, from);
  if ((!from && !to) || [from, to].some((date) => date?.mask && isPhrase(date.mask))) {
    return phrase(speaker, "ends", { start: wordEnd(speaker, start), end: wordEnd(speaker, end) });
  }
  if (from && to) return wordSpan(speaker, "interval", from, to);
  if (from) return phrase(speaker, end === "open" ? "since" : "fromUnknownEnd", { date: wordSingle(speaker, from) });
  return phrase(speaker, start === "open" ? "until" : "untilUnknownStart", { date: wordEnd(speaker, end) });
}

function wordEnd(speaker: Speaker, end: End): Phrase {
  return typeof end === "object" ? wordSingle(speaker, end) : phrase(speaker, end, {});
}

/**
 * Two dates as the ends of one stretch; one date when both ends are the same.
 *
 * @example wordSpan(speaker, "between", january, september)("") // "some time between January and September 2024"
 */
export function wordSpan(speaker: Speaker, key: "interval" | "between" | "every", start: EdtfDate, end: EdtfDate): Phrase {
  if (start.text === end.text) return wordSingle(speaker, start);
  const both = start.year < 1 ? { ...speaker, era: true } : speaker;
  if (isPlain(start) && isPlain(end)) return wordPair(both, key, unitOf(both, start), unitOf(both, end));
  const values = { start: wordSingle(both, start), end: wordSingle(both, end) };
  // In short, a year and some day of it have the same words.
  return values.start("") === values.end("") ? values.start : () => fill(both, both.patterns[key], values);
}

/**
 * Whether a date is nothing but its unit: all digits known, nothing qualified, no hemisphere to name.
 *
 * @example isPlain(dateOf("2024-09~")) // false
 */
export function isPlain({ mask, approximate, uncertain, significantDigits, grouping = 0 }: EdtfDate): boolean {
  return !mask && !approximate && !uncertain && significantDigits === undefined && (grouping < 25 || grouping > 32);
}
