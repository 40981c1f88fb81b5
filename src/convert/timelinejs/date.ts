import { parseEdtf } from "../../date/index.ts";
import { yearText } from "../../date/year-text.ts";
import { below, isFields, noteRest, wordsOf, type Fields, type Spot } from "../fields.ts";
import type { Moment } from "../moment.ts";
import { note } from "../loss-report.ts";

/** A date object of TimelineJS as EDTF: "" when there is nothing to read, what was written when it is no date. */
export interface ReadDate extends Moment {
  readonly isDate: boolean;
}

const UNITS = ["year", "month", "day", "hour", "minute", "second", "millisecond"];

/**
 * Returns a date object as EDTF of its finest unit: `{ year: "2024", month: "5" }` is May 2024, not its first day. Years before 1 are counted
 * as they are printed: -500 is 500 BCE. As in TimelineJS the number 0 is no month, day or hour, and the text "0" is an hour.
 *
 * @example readDate({ year: "-500" }, spot).edtf // "-0499"
 */
export function readDate(date: Fields, spot: Spot): ReadDate {
  noteRest(date, [...UNITS, "display_date", "format"], spot);
  const part = (unit: string): string | undefined => (date[unit] === 0 && unit !== "year" ? undefined : wordsOf(date, unit, spot)?.trim());
  const [year, ...rest] = ["year", "month", "day"].map(part);
  const [month, day] = isLong(year) ? leftOut(rest, spot) : rest;
  const clock = clockOfParts(UNITS.slice(3).map(part), date, spot);
  const written = [year, month, day].filter((one) => one !== undefined).join("-");
  const edtf = year === undefined || (day !== undefined && month === undefined) ? undefined : civil(year, month, day);
  const read = edtf === undefined ? undefined : parseEdtf(edtf);
  if (edtf === undefined || read?.ok !== true) {
    const why = read?.ok === false ? read.error.message : explained(year, month);
    note(spot.report, "error", "date-invalid", spot.path, why.replace(/\.$/, ""), "The event is listed without a place in time.", date);
    return { edtf: written, isDate: false, ...(clock && { time: clock }) };
  }
  if (clock !== undefined && day === undefined) {
    note(spot.report, "error", "time-without-day", spot.path, `the time ${clock} has no day`, "Give the day.", date);
  }
  if (year !== undefined && /^\d\d$/.test(year)) {
    const why = `this is the year ${Number(year)}, not a year of the 20th or 21st century`;
    note(spot.report, "warning", "year-short", below(spot, "year").path, why, "Write all four digits.", year);
  }
  return { edtf, isDate: true, ...(day !== undefined && clock && { time: clock }) };
}

/** EDTF has no months for years of more than four digits. */
function isLong(year: string | undefined): boolean {
  return Math.abs(Number(year)) > 9999;
}

function leftOut(parts: readonly (string | undefined)[], { path, report }: Spot): undefined[] {
  const value = parts.filter((part) => part !== undefined).join("-");
  if (value !== "")
    note(report, "error", "date-too-fine", path, "so distant a year has no month and no day", "Say it in the words.", value);
  return [];
}

function explained(year: string | undefined, month: string | undefined): string {
  if (year === undefined) return "the year is missing";
  if (Number(year) === 0) return "there is no year 0 between 1 BCE and 1 CE";
  return month === undefined && /^-?\d+$/.test(year) ? "a day needs its month" : "this is no year, month and day of digits";
}

/** Undefined for what is not written in digits, and for the year 0, which nobody counts. */
function civil(year: string, month: string | undefined, day: string | undefined): string | undefined {
  const count = Number(year);
  const isWhole = [year.replace(/^[-+−]/, ""), month, day].every((part) => part === undefined || /^\d+$/.test(part));
  if (!isWhole || count === 0 || !Number.isSafeInteger(count)) return undefined;
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : part.replace(/^0+(?=\d)/, "").padStart(2, "0")));
  return [yearText(count < 0 ? count + 1 : count), ...parts].join("-");
}

/**
 * Returns the time of day that an hour, a minute, a second and a millisecond tell; what is none, or too fine, is noted.
 *
 * @param date what holds them, as the report shows it
 * @example clockOfParts(["7", "30"], "2011,12,10,7,30", spot) // "07:30"
 */
export function clockOfParts(parts: readonly (string | undefined)[], date: unknown, spot: Spot): string | undefined {
  const [hour, minute, second, millisecond] = parts;
  if (parts.every((part) => part === undefined)) return undefined;
  const [h, m, s] = [hour, minute, second].map((part) => (part === undefined ? 0 : /^\d{1,2}$/.test(part) ? Number(part) : NaN));
  const isClock = h !== undefined && m !== undefined && s !== undefined && h < 24 && m < 60 && s < 60;
  if (!isClock) {
    note(spot.report, "error", "time-invalid", spot.path, "this is no time of day, which is left out", "Mend it.", date);
    return undefined;
  }
  if (millisecond !== undefined && Number(millisecond) !== 0) {
    const { path, report } = isFields(date) ? below(spot, "millisecond") : spot;
    note(report, "error", "time-too-fine", path, "a story tells time to the second", "Nothing needs to be done.", millisecond);
  }
  return [h, m, ...(second === undefined ? [] : [s])].map((one) => String(one).padStart(2, "0")).join(":");
}
