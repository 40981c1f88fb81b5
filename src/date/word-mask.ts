import { civilFromDay, daysInMonth } from "./civil.ts";
import type { DigitMask } from "./edtf.ts";
import { fitting, yearSpan } from "./mask.ts";
import { type Phrase, type Speaker, inDigits, phrase, wrap } from "./phrase.ts";
import { wordChoice, wordPair, wordYears } from "./word-pair.ts";
import { type Unit, unitFor, wordUnit } from "./word-unit.ts";

/** The first and last day that a date may mean. */
interface Span {
  readonly earliest: number;
  readonly latest: number;
}

const MOST_LISTED = 4;

/**
 * A date with unspecified digits in words.
 *
 * @param qualify puts "around" or "date uncertain" to what is known: "a day around September 2024".
 * @example wordMask(speaker, { year: "2024", month: "09", day: "XX" }, span, (date) => date)("") // "a day in September 2024"
 */
export function wordMask(speaker: Speaker, mask: DigitMask, span: Span, qualify: (date: Phrase) => Phrase): Phrase {
  const { year, month, day } = mask;
  if (day === "XX") {
    const date = wordMask(speaker, { year, month: month === "XX" ? undefined : month, day: undefined }, span, qualify);
    return phrase(speaker, "aDayIn", { date });
  }
  if (month === "XX" && !day?.includes("X")) {
    const date = wordMask(speaker, { year, month: undefined, day: undefined }, span, qualify);
    return day === undefined ? phrase(speaker, "aMonthIn", { date }) : phrase(speaker, "dayOfMonthIn", { day: Number(day), date });
  }
  if (month?.includes("X") || day?.includes("X")) return qualify(wordPossible(speaker, mask, span));
  if (year.includes("X")) return qualify(wordInYears(speaker, mask));
  return qualify(wordUnit(speaker, unitFor(speaker, Number(year), Number(month), Number(day))));
}

/**
 * Whether the words for these digits are a phrase of their own, too long to stand after "from" or "to".
 *
 * @example isPhrase({ year: "2016", month: "02", day: "X9" }) // true: "9, 19 or 29 February 2016"
 */
export function isPhrase({ year, month = "XX", day = "XX" }: DigitMask): boolean {
  if (month === "XX" && day === "XX") return year.includes("X") && !isDecade(year);
  return year.includes("X") || month.includes("X") || (day.includes("X") && day !== "XX");
}

function isDecade(year: string): boolean {
  return /^[1-9]\d\dX$/.test(year);
}

/** A known day and month, a known month, or nothing more, of a year that is not known to its last digit. */
function wordInYears(speaker: Speaker, { year, month, day }: DigitMask): Phrase {
  const rest = month === undefined ? undefined : wordUnit(speaker, restUnit(Number(month), day));
  if (year === "XXXX") {
    return rest ? wrap(speaker, "ofUnknownYear", rest) : phrase(speaker, "unknownYear", {});
  }
  if (isDecade(year)) {
    const years = phrase(speaker, "decade", {
      decade: inDigits(speaker, `${year.slice(0, 3)}0`),
      tenth: Number(year[2]) + 1,
      century: Number(year.slice(0, 2)) + 1,
    });
    return rest ? wrap(speaker, "ofDecade", rest, { years }) : years;
  }
  const [low, high] = yearSpan(year) ?? [0, 0];
  const values = wordYears(speaker, low, high);
  return rest ? wrap(speaker, "ofYears", rest, values) : phrase(speaker, "years", values);
}

function restUnit(month: number, day: string | undefined): Unit {
  return day === undefined ? { key: "monthOnly", values: { month } } : { key: "dayMonth", values: { month, day: Number(day) } };
}

/** A month or a day of which one digit is known: the few that are possible, or the stretch that holds them. */
function wordPossible(speaker: Speaker, { year, month = "", day }: DigitMask, { earliest, latest }: Span): Phrase {
  const units = year.includes("X") ? [] : possibleUnits(speaker, Number(year), month, day);
  if (units.length > 0 && units.length <= MOST_LISTED) return wordChoice(speaker, "or", units);
  const endUnit = (end: number) => {
    const civil = civilFromDay(end);
    return unitFor(speaker, civil.year, civil.month, day === undefined ? 0 : civil.day);
  };
  return wordPair(speaker, "between", endUnit(earliest), endUnit(latest));
}

function possibleUnits(speaker: Speaker, year: number, month: string, day: string | undefined): Unit[] {
  const months = fitting(12, month, 1);
  if (day === undefined) return months.map((one) => unitFor(speaker, year, one));
  return months.flatMap((one) => fitting(daysInMonth(year, one), day, 1).map((other) => unitFor(speaker, year, one, other)));
}
