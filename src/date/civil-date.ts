import { LARGEST_YEAR, dayFromCivil, daysInMonth } from "./civil.ts";
import type { Edtf, EdtfDate, EdtfInterval } from "./edtf.ts";
import { padded } from "./format-day.ts";
import { makeDate } from "./make-date.ts";
import { yearText } from "./year-text.ts";

/**
 * Returns a year, a month or a day as a date, as if its EDTF text had been read.
 * @param year astronomical year; 0 is 1 BCE
 * @param month 1–12; undefined for a whole year
 * @param day 1 to the end of the month; undefined for a whole month
 * @example civilDate(2024, 9).text // "2024-09"
 */
export function civilDate(year: number, month?: number, day?: number): EdtfDate {
  const text = [yearText(year), ...[month, day].flatMap((part) => (part === undefined ? [] : padded(part, 2)))].join("-");
  const last = day ?? (month === undefined ? 31 : daysInMonth(year, month));
  const extent = {
    precision: month === undefined ? "year" : day === undefined ? "month" : "day",
    earliest: dayFromCivil(year, month ?? 1, day ?? 1),
    latest: dayFromCivil(year, month ?? 12, last),
  } as const;
  return makeDate(text, year < 0 || year > 9999 ? 1 : 0, extent, year, month, day);
}

/**
 * Returns the year of a date, with the digits that are not known.
 * @example yearOf(dateOf("201X-05")).mask?.year // "201X"
 */
export function yearOf({ year, mask }: EdtfDate): EdtfDate {
  const whole = civilDate(year);
  if (mask?.year.includes("X") !== true) return whole;
  return { ...whole, text: mask.year, mask: { year: mask.year, month: undefined, day: undefined } };
}

/**
 * Returns the stretch from one date to another; the date itself when both are one.
 * @example stretch(civilDate(2023), civilDate(2024)).text // "2023/2024"
 */
export function stretch(start: EdtfDate, end: EdtfDate): EdtfDate | EdtfInterval {
  if (start.text === end.text) return start;
  return { type: "interval", text: `${start.text}/${end.text}`, level: start.level > end.level ? start.level : end.level, start, end };
}

/**
 * Reads what is most plainly a date: a year, a month, a day, or a stretch between two of them; undefined for anything else, right or wrong.
 * Links and date fields hold nothing else, so that a page need not load the reader of all EDTF for them.
 * @example readPlain("2024-06/2025-01")?.type // "interval"
 */
export function readPlain(text: string): Edtf | undefined {
  const [start, end] = text.split("/", 2).map(readOne);
  if (!text.includes("/")) return start;
  return start && end && start.earliest <= end.latest && text === `${start.text}/${end.text}` ? stretch(start, end) : undefined;
}

function readOne(text: string): EdtfDate | undefined {
  const [, ...digits] = /^Y?(-?\d+)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const [year = NaN, month, day] = digits.map((part) => (part === undefined ? undefined : Number(part)));
  const isThere = isWithin(year, LARGEST_YEAR) && isWithin(month, 12, 1) && isWithin(day, daysInMonth(year, month ?? 1), 1);
  const date = isThere ? civilDate(year, month, day) : undefined;
  // Of a year beyond four digits no month is known; and what is written otherwise is not plain.
  return date?.text === text && (month === undefined || !text.startsWith("Y")) ? date : undefined;
}

function isWithin(value: number | undefined, most: number, least = -most): boolean {
  return value === undefined || (value >= least && value <= most);
}
