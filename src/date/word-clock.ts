import type { Locale } from "../locale/locale.ts";
import type { TimeOfDay } from "./edtf.ts";
import { fill, phrase, type Speaker } from "./phrase.ts";

/**
 * A time of day in the words of a language, without its zone.
 *
 * @example wordClock({ hour: 7, minute: 0, second: 0, offset: undefined }, fr) // "7 h 00"
 */
export function wordClock({ hour, minute, second }: TimeOfDay, locale: Locale): string {
  return phrase(speakerOf(locale), second === 0 ? "clock" : "clockSeconds", { hour, minute, second })("");
}

/**
 * An offset from UTC in the words of a language.
 *
 * @param offset minutes east of UTC
 * @example wordOffset(240, en) // "UTC+4"
 */
export function wordOffset(offset: number, locale: Locale): string {
  return offsetWords(speakerOf(locale), offset);
}

/** The same for one who speaks already. */
export function offsetWords(speaker: Speaker, offset: number): string {
  if (offset === 0) return speaker.patterns.utc;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const clock = fill(speaker, minutes ? "{hours}:{minutes:two}" : "{hours}", { hours, minutes });
  return fill(speaker, speaker.patterns.zone, { offset: `${offset < 0 ? "−" : "+"}${clock}` });
}

function speakerOf(locale: Locale): Speaker {
  return { words: locale.date, patterns: locale.date.long, tag: locale.tag };
}
