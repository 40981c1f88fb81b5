import { civilFromDay, daysInMonth } from "./civil.ts";
import type { DigitMask } from "./edtf.ts";
import { fitsDigits, yearSpan } from "./mask.ts";
import { wordChoice, wordPair } from "./word-pair.ts";
import { type Unit, wordUnit, wordYear } from "./word-unit.ts";
import { type Speaker, type Phrase, inDigits, phrase } from "./phrase.ts";

const MOST_LISTED = 4;

/**
 * A date with unspecified digits in words.
 *
 * @param span the first and last day that it may mean.
 * @example wordMask(speaker, { year: "2024", month: "09", day: "XX" }, span)("") // "a day in September 2024"
 */
export function wordMask(speaker: Speaker, mask: DigitMask, span: { readonly earliest: number; readonly latest: number }): Phrase {
  const { year, month, day } = mask;
  if (day === "XX") return phrase(speaker, "aDayIn", { date: wordMask(speaker, { year, month: known(month), day: undefined }, span) });
  if (month === "XX") {
    const date = wordMask(speaker, { year, month: undefined, day: undefined }, span);
    if (day === undefined) return phrase(speaker, "aMonthIn", { date });
    if (!day.includes("X")) return phrase(speaker, "dayOfMonthIn", { day: Number(day), date });
  }
  if (month?.includes("X") || day?.includes("X")) return wordPossible(speaker, mask, span);
  if (year.includes("X")) return wordInYears(speaker, mask);
  return wordUnit(speaker, unitFor(speaker, Number(year), month && Number(month), day && Number(day)));
}

function known(month: string | undefined): string | undefined {
  return month === "XX" ? undefined : month;
}

/** A known day and month, a known month, or nothing more, of a year that is not known to its last digit. */
function wordInYears(speaker: Speaker, { year, month, day }: DigitMask): Phrase {
  const rest = month === undefined ? undefined : wordUnit(speaker, restUnit(Number(month), day));
  if (/^-?XXXX$/.test(year)) {
    return rest ? phrase(speaker, "ofUnknownYear", { date: rest }) : phrase(speaker, "unknownYear", {});
  }
  if (/^(?!0)\d{3}X$/.test(year)) {
    const years = phrase(speaker, "decade", { decade: inDigits(speaker.words, `${year.slice(0, 3)}0`) });
    return rest ? phrase(speaker, "ofDecade", { date: rest, years }) : years;
  }
  const [low, high] = yearSpan(year) ?? [0, 0];
  const values = { first: wordYear(speaker, low), last: wordYear(speaker, high) };
  return rest ? phrase(speaker, "ofYears", { ...values, date: rest }) : phrase(speaker, "years", values);
}

function restUnit(month: number, day: string | undefined): Unit {
  return day === undefined ? { key: "monthOnly", values: { month } } : { key: "dayMonth", values: { month, day: Number(day) } };
}

/** A month or a day of which one digit is known: the few that are possible, or the stretch that holds them. */
function wordPossible(speaker: Speaker, mask: DigitMask, span: { readonly earliest: number; readonly latest: number }): Phrase {
  const { year, month = "", day } = mask;
  const units = year.includes("X") ? [] : possibleUnits(speaker, Number(year), month, day);
  if (units.length > 0 && units.length <= MOST_LISTED) return wordChoice(speaker, "or", units);
  const ends = [span.earliest, span.latest].map(civilFromDay);
  const [first, last] = ends.map((end) => unitFor(speaker, end.year, end.month, day === undefined ? undefined : end.day));
  return first && last ? wordPair(speaker, "between", first, last) : phrase(speaker, "unknownYear", {});
}

function possibleUnits(speaker: Speaker, year: number, month: string, day: string | undefined): Unit[] {
  const months = fitting(12, month);
  if (day === undefined) return months.map((one) => unitFor(speaker, year, one, undefined));
  return months.flatMap((one) => fitting(daysInMonth(year, one), day).map((other) => unitFor(speaker, year, one, other)));
}

function fitting(count: number, digits: string): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter((value) => fitsDigits(value, digits));
}

function unitFor(speaker: Speaker, yearNumber: number, month: number | "" | undefined, day: number | "" | undefined): Unit {
  const year = wordYear(speaker, yearNumber);
  if (!month) return { key: "year", values: { year } };
  return day ? { key: "day", values: { year, month, day } } : { key: "month", values: { year, month } };
}
