import { dayFromCivil, daysInMonth } from "./civil.ts";
import type { DigitMask, EdtfDate, Precision, TimeOfDay } from "./edtf.ts";
import { type Fault, fault } from "./fault.ts";
import { groupingMonths, groupingPrecision } from "./grouping.ts";
import { dayOfMask, yearSpan } from "./mask.ts";
import { englishMonth } from "./month-name.ts";
import { ALL_CERTAIN, CERTAIN, qualifierOf } from "./qualifier.ts";
import { readLongYear } from "./read-long-year.ts";
import { readTime } from "./read-time.ts";
import { significantYears, spanPrecision } from "./significant-years.ts";

// Matches the longest beginning that is a date, so that its length tells where a text breaks.
const DATE =
  /^([?~%]?)(-?[\dX]{4})(?:S(\d+))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?/;

const NOTHING_UNSPECIFIED = { year: false, month: false, day: false } as const;

/** The parts of a date as they stand in the text. */
interface Parts {
  readonly text: string;
  readonly at: number;
  readonly year: string;
  readonly significant: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: TimeOfDay | undefined;
  /** Qualifier signs before and after each component. */
  readonly signs: readonly [year: string, yearEnd: string, month: string, monthEnd: string, day: string, dayEnd: string];
}

/** The days that a date covers, and how finely it is known. */
interface Extent {
  readonly precision: Precision;
  readonly earliest: number;
  readonly latest: number;
}

/**
 * One date of any EDTF level, without interval or set signs. Source: Library of Congress 2019, levels 0 to 2.
 *
 * @param at where the date stands in the whole text, for faults.
 * @example readDate("2024-34~", 0) // around the second quarter of 2024
 */
export function readDate(text: string, at: number): EdtfDate | Fault {
  if (text.length === 10) {
    const day = readPlainDay(text);
    if (day) return day;
  }
  if (/^[?~%]?Y/.test(text)) return readLongYear(text, at);
  const match = DATE.exec(text);
  if (!match) return notAYear(text, at);
  const [all, yearSign = "", year = "", significant, yearEnd = "", monthSign = "", month, monthEnd = "", daySign = "", day, dayEnd = ""] =
    match;
  const time = all.length < text.length ? readRest(text, at, all, day) : undefined;
  if (time && "type" in time) return time;
  const parts: Parts = {
    text,
    at,
    year,
    significant,
    month,
    day,
    time,
    signs: [yearSign, yearEnd, monthSign, monthEnd, daySign, dayEnd],
  };
  const extent = extentOf(parts);
  return "type" in extent ? extent : assemble(parts, extent);
}

/** The commonest text of all, YYYY-MM-DD in digits, read without a pattern; undefined when it is anything else. */
function readPlainDay(text: string): EdtfDate | undefined {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const dayNumber = dayFromCivil(year, month, day);
  return {
    type: "date",
    text,
    level: 0,
    precision: "day",
    year,
    month,
    day,
    grouping: undefined,
    time: undefined,
    unspecified: NOTHING_UNSPECIFIED,
    mask: undefined,
    significantDigits: undefined,
    approximate: false,
    uncertain: false,
    qualifiers: ALL_CERTAIN,
    earliest: dayNumber,
    latest: dayNumber,
  };
}

/** The number written in digits, NaN when a character is not one. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

function notAYear(text: string, at: number): Fault {
  const start = /^[?~%]?-?[\dX]{0,3}/.exec(text)?.[0].length ?? 0;
  const why = start < text.length ? `a year of four digits was expected, not "${text.slice(start, start + 12)}"` : "the year has fewer than four digits";
  return fault(at + Math.min(start, Math.max(text.length - 1, 0)), why);
}

function readRest(text: string, at: number, all: string, day: string | undefined): TimeOfDay | Fault {
  const rest = text.slice(all.length);
  const index = at + all.length;
  if (!rest.startsWith("T") || day === undefined) return fault(index, `"${rest.slice(0, 12)}" does not belong after "${all}"`);
  if (!/^-?\d{4}-\d\d-\d\d$/.test(all)) return fault(index, "a time of day needs a complete day without signs or X");
  return readTime(rest, index);
}

function extentOf(parts: Parts): Extent | Fault {
  const { year, month, day, significant, text, at } = parts;
  if (year === "-0000") return fault(at + text.indexOf("-"), "there is no year -0000", "Write 0000 for 1 BCE, or -0001 for 2 BCE.");
  if (significant !== undefined) return significantExtent(parts, significant);
  if (year.includes("X") || month?.includes("X") || day?.includes("X")) return maskedExtent(parts, { year, month, day });
  const yearNumber = Number(year);
  if (month === undefined) return span("year", yearNumber, 1, 12);
  const monthNumber = Number(month);
  if (monthNumber > 20) return groupingExtent(parts, yearNumber, monthNumber);
  if (monthNumber < 1 || monthNumber > 12) return noMonth(parts, month);
  if (day === undefined) return span("month", yearNumber, monthNumber, monthNumber);
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > daysInMonth(yearNumber, monthNumber)) return noDay(parts, day, yearNumber, monthNumber);
  const civil = dayFromCivil(yearNumber, monthNumber, dayNumber);
  return { precision: parts.time ? "time" : "day", earliest: civil, latest: civil };
}

function span(precision: Precision, year: number, firstMonth: number, lastMonth: number): Extent {
  return { precision, earliest: dayFromCivil(year, firstMonth, 1), latest: dayFromCivil(year, lastMonth + 1, 1) - 1 };
}

function groupingExtent({ day, month = "", text, at }: Parts, year: number, code: number): Extent | Fault {
  const months = groupingMonths(code);
  if (!months) return noMonth({ text, at }, month);
  if (day !== undefined) {
    return fault(at + text.lastIndexOf("-"), `${month} is a season, quarter or half-year, which has no day`, "Leave the day out, or write a month from 01 to 12.");
  }
  return span(groupingPrecision(code), year, months.first, months.last);
}

function significantExtent({ year, month, text, at }: Parts, significant: string): Extent | Fault {
  const index = at + text.indexOf("S");
  if (year.includes("X") || month !== undefined) {
    return fault(index, "significant digits (S) go with a whole year alone", "Write the year and S alone, for example 1950S2.");
  }
  const years = significant.startsWith("0") ? undefined : significantYears(Number(year), Number(significant), false);
  if (!years) return fault(index, `a year of four digits cannot have ${significant} significant digits`, "Write S1, S2, S3 or S4.");
  const [first, last] = years;
  return { precision: spanPrecision(years), earliest: dayFromCivil(first, 1, 1), latest: dayFromCivil(last, 12, 31) };
}

function maskedExtent({ text, at }: Parts, mask: DigitMask): Extent | Fault {
  const earliest = dayOfMask(mask, 1);
  const latest = dayOfMask(mask, -1);
  if (earliest === undefined || latest === undefined) {
    return fault(at + text.lastIndexOf("-"), `no day of the calendar fits "${text}"`, "Write X only for digits that are not known; the others must fit a real day.");
  }
  return { precision: maskedPrecision(mask), earliest, latest };
}

function maskedPrecision({ year, month, day }: DigitMask): Precision {
  const digits = year.replace("-", "");
  const known = digits.indexOf("X");
  if (known >= 0) return known === 3 ? "decade" : known === 2 ? "century" : "millennium";
  if (month?.includes("X")) return "year";
  return day === undefined ? "month" : day.includes("X") ? "month" : "day";
}

function noMonth({ text, at }: Pick<Parts, "text" | "at">, month: string): Fault {
  return fault(
    at + text.indexOf("-", 1) + 1,
    `there is no month ${month}`,
    "Write a month from 01 to 12, or a code: 21–24 seasons, 33–36 quarters, 40 and 41 half-years.",
  );
}

function noDay({ text, at }: Parts, day: string, year: number, month: number): Fault {
  const length = daysInMonth(year, month);
  const name = `${englishMonth(month)} ${year}`;
  return fault(at + text.lastIndexOf(day), `there is no day ${day}: ${name} has ${length} days`, `Write a day from 01 to ${length}.`);
}

function assemble(parts: Parts, extent: Extent): EdtfDate {
  const { year, month, day, time, significant, text } = parts;
  const [yearSign, yearEnd, monthSign, monthEnd, daySign, dayEnd] = parts.signs;
  const signs = parts.signs.join("");
  const whole = qualifierOf(signs);
  // A sign after a component speaks of all components to its left as well.
  const qualifiers = signs
    ? {
        year: qualifierOf(yearSign + yearEnd + monthEnd + dayEnd),
        month: month === undefined ? CERTAIN : qualifierOf(monthSign + monthEnd + dayEnd),
        day: day === undefined ? CERTAIN : qualifierOf(daySign + dayEnd),
      }
    : ALL_CERTAIN;
  const masked = (year + month + day).includes("X");
  const code = Number(month);
  return {
    type: "date",
    text,
    level: levelOf(parts, signs),
    ...extent,
    year: masked ? (yearSpan(year)?.[0] ?? 0) : Number(year),
    month: code >= 1 && code <= 12 ? code : undefined,
    day: day === undefined || day.includes("X") ? undefined : Number(day),
    grouping: code > 20 ? code : undefined,
    time,
    unspecified: masked ? { year: year.includes("X"), month: !!month?.includes("X"), day: !!day?.includes("X") } : NOTHING_UNSPECIFIED,
    mask: masked ? { year, month, day } : undefined,
    significantDigits: significant === undefined ? undefined : Number(significant),
    ...whole,
    qualifiers,
  };
}

/** The lowest level of the Library of Congress text at which this date may be written. */
function levelOf({ year, month = "", day = "", significant, text }: Parts, signs: string): 0 | 1 | 2 {
  if (significant !== undefined || Number(month) > 24) return 2;
  if (signs.length > 1 || (signs && !text.endsWith(signs))) return 2;
  const digits = year + month + day;
  if (digits.includes("X") && !(/^[^X]*X+$/.test(digits) && /^(XX)*$/.test((month + day).replace(/^\d\d/, "")))) return 2;
  return signs || digits.includes("X") || digits.startsWith("-") || Number(month) > 20 ? 1 : 0;
}
