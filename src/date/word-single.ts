import { civilFromDay } from "./civil.ts";
import type { EdtfDate, Qualifier, TimeOfDay } from "./edtf.ts";
import { wordYears } from "./word-pair.ts";
import { unitOf, wordUnit } from "./word-unit.ts";
import { offsetWords } from "./word-clock.ts";
import { wordMask } from "./word-mask.ts";
import { type Speaker, type Phrase, fill, phrase, wrap } from "./phrase.ts";

/**
 * One date in words, with its qualifiers, its unknown digits and its time of day.
 *
 * @example wordSingle(speaker, date)("") // "around 25 September 2024"
 */
export function wordSingle(speaker: Speaker, date: EdtfDate): Phrase {
  const qualify = (inner: Phrase) => qualified(speaker, date, inner);
  return date.mask ? wordMask(speaker, date.mask, date, qualify) : qualify(unqualified(speaker, date));
}

function unqualified(speaker: Speaker, date: EdtfDate): Phrase {
  const unit = wordUnit(speaker, unitOf(speaker, date));
  if (date.time) return wordTime(speaker, unit, date.time);
  if (date.grouping !== undefined && date.grouping > 24 && date.grouping < 33) {
    return wrap(speaker, date.grouping < 29 ? "northern" : "southern", unit);
  }
  if (date.significantDigits === undefined || date.precision === "year") return unit;
  return wrap(speaker, "estimate", unit, wordYears(speaker, civilFromDay(date.earliest).year, civilFromDay(date.latest).year));
}

function wordTime(speaker: Speaker, date: Phrase, { hour, minute, second, offset }: TimeOfDay): Phrase {
  const time = phrase(speaker, second === 0 ? "clock" : "clockSeconds", { hour, minute, second });
  if (offset === undefined) return wrap(speaker, "time", date, { time });
  return wrap(speaker, "timeZone", date, { time, zone: offsetWords(speaker, offset) });
}

const components = ["year", "month", "day"] as const;

function qualified(speaker: Speaker, date: EdtfDate, inner: Phrase): Phrase {
  const whole = suffixOf(date);
  if (!whole) return inner;
  // What the text has; a season or quarter is one whole.
  const stated =
    date.grouping === undefined ? components.filter((one) => one === "year" || date[one] !== undefined || date.unspecified[one]) : [];
  const isUniform = stated.every((component) => suffixOf(date.qualifiers[component]) === whole);
  if (isUniform || speaker.patterns === speaker.words.short) return wrap(speaker, whole.toLowerCase() as Lowercase<typeof whole>, inner);
  const notes = stated.flatMap((component) => {
    const suffix = suffixOf(date.qualifiers[component]);
    return suffix ? [speaker.patterns[`${component}${suffix}`]] : [];
  });
  const list = notes.reduce((start, end) => fill(speaker, speaker.patterns.list, { start, end }));
  return wrap(speaker, "components", inner, { notes: list });
}

function suffixOf({ uncertain, approximate }: Qualifier): "Uncertain" | "Approximate" | "Both" | undefined {
  if (uncertain) return approximate ? "Both" : "Uncertain";
  return approximate ? "Approximate" : undefined;
}
