import { dayFromCivil, daysInMonth } from "./civil.ts";
import type { EdtfDate, Precision, TimeOfDay } from "./edtf.ts";
import { type Fault, fault } from "./fault.ts";
import { groupingMonths, groupingPrecision } from "./grouping.ts";
import { type Extent, makeDate } from "./make-date.ts";
import { dayOfMask, yearSpan } from "./mask.ts";
import { englishMonth } from "./month-name.ts";
import { quote } from "./quote.ts";
import { qualifierOf } from "./qualifier.ts";
import { readLongYear } from "./read-long-year.ts";
import { readPlainDay } from "./read-plain-day.ts";
import { readTime } from "./read-time.ts";
import { significantYears } from "./significant-years.ts";

// Matches the longest beginning that is a date, so that its length tells where a text breaks.
const DATE = /^([?~%]?)(-?[\dX]{4})(?:S(\d+))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?/;

/** The parts of a date as they stand in the text. */
interface Parts {
  readonly text: string;
  readonly at: number;
  readonly year: string;
  readonly significant: number | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: TimeOfDay | undefined;
}

/**
 * One date of any EDTF level, without interval or set signs. Source: Library of Congress 2019, levels 0 to 2.
 *
 * @param at where the date stands in the whole text, for faults.
 * @example readDate("2024-34~", 0) // around the second quarter of 2024
 */
export function readDate(text: string, at: number): EdtfDate | Fault {
  const plain = readPlainDay(text);
  if (plain) return plain;
  if (/^[?~%]?Y/.test(text)) return readLongYear(text, at);
  const match = DATE.exec(text);
  if (!match) return notAYear(text, at);
  const [all, yearSign, year = "", significant, yearEnd, monthSign, month, monthEnd, daySign, day, dayEnd] = match;
  const time = all.length < text.length ? readRest(text.slice(all.length), at + all.length, all, day) : undefined;
  if (time && "type" in time) return time;
  const parts = { text, at, year, significant: significant === undefined ? undefined : Number(significant), month, day, time };
  const extent = extentOf(parts);
  return "type" in extent ? extent : assemble(parts, extent, [yearSign, yearEnd, monthSign, monthEnd, daySign, dayEnd]);
}

/**
 * A date as {@link readDate} reads it, but for a time of day, which ends of intervals and members of sets do not have.
 *
 * @example readWithoutTime("2024-09-25T10:00:00", 0) // a fault
 */
export function readWithoutTime(text: string, at: number): EdtfDate | Fault {
  const date = readDate(text, at);
  if (date.type === "fault" || !date.time) return date;
  return fault(at + text.indexOf("T"), "only a date alone has a time of day", "Leave the time out.");
}

function notAYear(text: string, at: number): Fault {
  const start = /^[?~%]?-?[\dX]{0,3}/.exec(text)?.[0].length ?? 0;
  const found = /\S+/.exec(text.slice(start));
  return fault(
    at + start,
    found ? `a year of four digits was expected, not ${quote(found[0], 12)}` : "the year has fewer than four digits",
  );
}

function readRest(rest: string, at: number, all: string, day: string | undefined): TimeOfDay | Fault {
  if (!rest.startsWith("T") || day === undefined) return fault(at, `${quote(rest, 12)} does not belong after "${all}"`);
  return /[^\d-]/.test(all) ? fault(at, "a time of day needs a day that is known") : readTime(rest, at);
}

function extentOf(parts: Parts): Extent | Fault {
  const { year, month, day, significant, text, at } = parts;
  if (year === "-0000") return fault(at + text.indexOf("-"), "there is no year -0000", "Write 0000 for 1 BCE, or -0001 for 2 BCE.");
  if (significant !== undefined) return significantExtent(parts, significant);
  if ((year + month + day).includes("X")) return maskedExtent(parts);
  const yearNumber = Number(year);
  if (month === undefined) return span("year", yearNumber, 1, 12);
  const code = Number(month);
  const months = code > 12 ? groupingMonths(code) : { first: code, last: code };
  if (!code || !months) return noMonth(parts);
  if (day === undefined) return span(code > 12 ? groupingPrecision(code) : "month", yearNumber, months.first, months.last);
  if (code > 12) return fault(at + text.lastIndexOf("-"), "a season, quarter or half-year has no day", "Leave the day out.");
  const length = daysInMonth(yearNumber, code);
  if (!Number(day) || Number(day) > length) {
    return noDay(parts, `${englishMonth(code)} ${yearNumber} has ${length} days`, `Write a day from 01 to ${length}.`);
  }
  const civil = dayFromCivil(yearNumber, code, Number(day));
  return { precision: parts.time ? "time" : "day", earliest: civil, latest: civil };
}

function span(precision: Precision, year: number, firstMonth: number, lastMonth: number): Extent {
  return { precision, earliest: dayFromCivil(year, firstMonth, 1), latest: dayFromCivil(year, lastMonth + 1, 1) - 1 };
}

function significantExtent({ year, month, text, at }: Parts, significant: number): Extent | Fault {
  const extent = year.includes("X") || month !== undefined ? undefined : significantYears(Number(year), 4, significant, false);
  return extent ?? fault(at + text.indexOf("S"), "S goes with a year alone and counts its sure digits", "Write it like 1950S2.");
}

function maskedExtent(parts: Parts): Extent | Fault {
  const earliest = dayOfMask(parts, 1);
  const latest = dayOfMask(parts, -1);
  if (earliest === undefined || latest === undefined) return noDay(parts, `no day of the calendar fits ${parts.text}`);
  return { precision: maskedPrecision(parts), earliest, latest };
}

function maskedPrecision({ year, month }: Parts): Precision {
  const free = year.replace("-", "").indexOf("X");
  if (free >= 0) return free === 3 ? "decade" : free === 2 ? "century" : "millennium";
  return month?.includes("X") ? "year" : "month";
}

function noMonth({ text, at, month }: Parts): Fault {
  const hint = "Months are 01 to 12, seasons 21 to 24, quarters 33 to 36, half-years 40 and 41.";
  return fault(at + text.indexOf("-", 1) + 1, `there is no month ${month}`, hint);
}

function noDay({ text, at, day }: Parts, why: string, hint?: string): Fault {
  return fault(at + (day === undefined ? text.indexOf("-", 1) + 1 : text.lastIndexOf(day)), why, hint);
}

function assemble({ text, year, month, day, time, significant }: Parts, extent: Extent, signs: readonly (string | undefined)[]): EdtfDate {
  const [yearSign, yearEnd, monthSign, monthEnd, daySign, dayEnd] = signs;
  const all = signs.join("");
  const digits = [year, month, day].join("");
  const code = Number(month);
  const level = levelOf(text, digits, code, all, significant);
  return makeDate(text, level, extent, yearSpan(year)?.[0] ?? 0, code <= 12 ? code : undefined, Number(day) || undefined, {
    grouping: code > 12 ? code : undefined,
    time,
    mask: digits.includes("X") ? { year, month, day } : undefined,
    significantDigits: significant,
    signs: all,
    // A sign after a component speaks of all components to its left as well.
    qualifiers: {
      year: qualifierOf([yearSign, yearEnd, monthEnd, dayEnd].join("")),
      month: qualifierOf(month ? [monthSign, monthEnd, dayEnd].join("") : ""),
      day: qualifierOf([daySign, dayEnd].join("")),
    },
  });
}

/** The lowest level of the Library of Congress text at which a date may be written. */
function levelOf(text: string, digits: string, code: number, signs: string, significant: number | undefined): 0 | 1 | 2 {
  const lastDigitsOnly = /^-?(\d+X*|X+)$/.test(digits) && !/\dX$/.test(digits.slice(digits.startsWith("-") ? 5 : 4));
  if (significant || code > 24 || !lastDigitsOnly || signs.length > 1 || (signs && !text.endsWith(signs))) return 2;
  return signs || code > 12 || /[-X]/.test(digits) ? 1 : 0;
}
