import type { EdtfDate, EdtfInterval } from "./edtf.ts";
import { wordPair } from "./word-pair.ts";
import { wordSingle } from "./word-single.ts";
import { unitOf } from "./word-unit.ts";
import { type Speaker, type Phrase, fill, phrase } from "./phrase.ts";

/**
 * An interval in words, for every mix of known, open and unknown ends.
 *
 * @example wordInterval(speaker, interval)("") // "since the second quarter of 2024"
 */
export function wordInterval(speaker: Speaker, { start, end }: Pick<EdtfInterval, "start" | "end">): Phrase {
  if (typeof start === "object") {
    if (typeof end === "object") return wordSpan(speaker, "interval", start, end);
    return phrase(speaker, end === "open" ? "since" : "fromUnknownEnd", { date: wordSingle(speaker, start) });
  }
  if (typeof end === "object") {
    return phrase(speaker, start === "open" ? "until" : "untilUnknownStart", { date: wordSingle(speaker, end) });
  }
  return phrase(speaker, start === "unknown" ? "unknownOpen" : end === "open" ? "openOpen" : "openUnknown", {});
}

/**
 * Two dates as the ends of one stretch; one date when both ends are the same.
 *
 * @example wordSpan(speaker, "between", january, september)("") // "some time between January and September 2024"
 */
export function wordSpan(speaker: Speaker, key: "interval" | "between" | "every", start: EdtfDate, end: EdtfDate): Phrase {
  if (start.text === end.text) return wordSingle(speaker, start);
  if (isPlain(start) && isPlain(end)) return wordPair(speaker, key, unitOf(speaker, start), unitOf(speaker, end));
  return () => fill(speaker, speaker.patterns[key], { start: wordSingle(speaker, start), end: wordSingle(speaker, end) });
}

/**
 * Whether a date is nothing but its unit: all digits known, nothing qualified, no hemisphere to name.
 *
 * @example isPlain(dateOf("2024-09~")) // false
 */
export function isPlain({ mask, approximate, uncertain, significantDigits, grouping = 0 }: EdtfDate): boolean {
  return !mask && !approximate && !uncertain && significantDigits === undefined && (grouping < 25 || grouping > 32);
}
