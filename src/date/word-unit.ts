import type { DatePhrase } from "../locale/date-words.ts";
import type { EdtfDate } from "./edtf.ts";
import { groupingIndex, groupingPrecision } from "./grouping.ts";
import { type Phrase, type Speaker, type Values, fill, inDigits, phrase } from "./phrase.ts";

/** The phrase that words a wholly known date, and what fills it. */
export interface Unit {
  readonly key: DatePhrase;
  readonly values: Values & { readonly year?: string };
}

/** The phrases that leave out the year, or year and month, because the other date of a pair says them. */
const WITHOUT_YEAR: Readonly<Partial<Record<DatePhrase, DatePhrase>>> = {
  day: "dayMonth",
  month: "monthOnly",
  quarter: "quarterOnly",
  third: "thirdOnly",
  half: "halfOnly",
  season: "seasonOnly",
};

/**
 * A year in words: before year 1, below 100 and above 9999 with its era; digits grouped beyond four.
 *
 * @param year astronomical.
 * @example wordYear(speaker, -43) // "44 BCE"
 */
export function wordYear(speaker: Speaker, year: number): string {
  const digits = inDigits(speaker, String(year > 0 ? year : 1 - year));
  if (year > 99 && year < 10_000 && !speaker.era) return digits;
  return fill(speaker, speaker.patterns[year > 0 ? "ce" : "bce"], { year: digits });
}

/**
 * The unit of a date whose digits are all known; its qualifiers and time of day are not in it.
 *
 * @example unitOf(speaker, quarter).key // "quarter"
 */
export function unitOf(speaker: Speaker, { year, month, day, grouping }: EdtfDate): Unit {
  if (grouping === undefined) return unitFor(speaker, year, month, day);
  const key = groupingPrecision(grouping) as DatePhrase;
  return { key, values: { year: wordYear(speaker, year), [key]: groupingIndex(grouping) } };
}

/**
 * The unit of a year, a month or a day; what is not known is undefined, 0 or no number.
 *
 * @example unitFor(speaker, 2024, 9).key // "month"
 */
export function unitFor(speaker: Speaker, yearNumber: number, month = 0, day = 0): Unit {
  const year = wordYear(speaker, yearNumber);
  if (!month) return { key: "year", values: { year } };
  return day ? { key: "day", values: { year, month, day } } : { key: "month", values: { year, month } };
}

/**
 * The wording of a unit.
 *
 * @example wordUnit(speaker, { key: "year", values: { year: "2024" } })("") // "2024"
 */
export function wordUnit(speaker: Speaker, { key, values }: Unit): Phrase {
  return phrase(speaker, key, values);
}

/**
 * The same unit without what it shares with another one, or `undefined` when they share nothing that could be left out.
 *
 * @example withoutShared(thirteenthOfSeptember, twentyFifthOfSeptember)?.key // "dayOnly"
 */
export function withoutShared(unit: Unit, other: Unit): Unit | undefined {
  if (unit.key !== other.key || unit.values.year !== other.values.year) return undefined;
  const key = unit.key === "day" && unit.values.month === other.values.month ? "dayOnly" : WITHOUT_YEAR[unit.key];
  return key && { key, values: unit.values };
}
