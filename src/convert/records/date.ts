import { yearText } from "../../date/year-text.ts";
import { dateInWords } from "../date-in-words.ts";
import type { Spot } from "../fields.ts";
import { note } from "../loss-report.ts";
import { momentOf, readMoment, withoutMidnight, type Moment } from "../moment.ts";
import { readPrintedDate, type PrintedDateOptions } from "../printed-date.ts";

/** What helps to read the dates of records. */
export interface RecordDateOptions extends PrintedDateOptions {
  /** The zone in which instants were days: an IANA name; UTC by default. */
  readonly zone?: string | undefined;
}

/** A date of a record. */
export interface RecordDate extends Moment {
  /** The words as printed, when they are more than digits. */
  readonly words?: string;
  readonly isInstant: boolean;
}

/** Milliseconds of before May 1970 are years, days of a spreadsheet or seconds as well. */
const LEAST_MILLISECONDS = 1e10;

/**
 * Returns whether a value may be a date: one that can be read, or one whose reading is a question.
 *
 * @example isDateLike("n/a") // false
 */
export function isDateLike(value: unknown): boolean {
  if (typeof value === "number") return isYear(value) || Math.abs(value) >= LEAST_MILLISECONDS;
  if (typeof value !== "string") return false;
  return readMoment(value) !== undefined || readYear(value) !== undefined || readPrintedDate(value).type !== "none";
}

/**
 * Returns a date of a record: text as printed, a number of at most four digits as a year, a long one as milliseconds. What can be read in two
 * ways is a question in the report, and undefined.
 *
 * @example readRecordDate(789, {}, spot) // { edtf: "0789", isInstant: false }
 */
export function readRecordDate(value: unknown, options: RecordDateOptions, spot: Spot): RecordDate | undefined {
  if (typeof value === "string") return fromText(value, options, spot);
  const found = typeof value === "number" ? fromNumber(value, options) : undefined;
  if (found !== undefined) return found;
  note(spot.report, "error", "date-unread", spot.path, unread(value), "The event is listed without it; write YYYY-MM-DD.", value);
  return undefined;
}

function unread(value: unknown): string {
  if (typeof value !== "number") return "this date cannot be read";
  return value < 0
    ? "is year -1 meant as 1 BCE or 2 BCE: nobody knows"
    : "a year, a day of a spreadsheet, seconds or milliseconds: nobody knows";
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= 9999;
}

function fromNumber(value: number, { zone }: RecordDateOptions): RecordDate | undefined {
  if (isYear(value)) return { edtf: yearText(value), isInstant: false };
  const moment = Math.abs(value) >= LEAST_MILLISECONDS ? momentOf(value, zone) : undefined;
  return moment && { ...withoutMidnight(moment), isInstant: true };
}

function fromText(text: string, options: RecordDateOptions, spot: Spot): RecordDate | undefined {
  const moment = readMoment(text) ?? readYear(text);
  if (moment) return { ...withoutMidnight(moment), isInstant: false };
  const edtf = dateInWords(text, options, spot);
  const words = text.trim();
  return edtf === undefined ? undefined : { edtf, isInstant: false, ...(edtf !== words && { words }) };
}

/** Three digits are a year; two may be one of this century, or of another. */
function readYear(text: string): Moment | undefined {
  return /^\d{3}$/.test(text.trim()) ? { edtf: yearText(Number(text)) } : undefined;
}
