import { boundsOf, parseEdtf } from "../../date/index.ts";
import { dateInWords } from "../date-in-words.ts";
import type { Spot } from "../fields.ts";
import { note } from "../loss-report.ts";
import { momentOf, readMoment, withoutMidnight, type Moment } from "../moment.ts";
import type { PrintedDateOptions } from "../printed-date.ts";

/** What helps to read dates of vis-timeline. */
export interface VisDateOptions extends PrintedDateOptions {
  /** The zone in which the file's instants were days: an IANA name. */
  readonly zone?: string | undefined;
}

/** What a date of a file was. */
export interface VisDate extends Moment {
  /** It was an instant, which is a day only in some zone. */
  readonly isInstant: boolean;
}

/**
 * Returns a date of vis-timeline. Text without an offset is the civil date that it prints; an instant (milliseconds, or text with an offset)
 * becomes the civil date of the zone that is given, else of UTC or its own offset. What cannot be read is noted and undefined.
 *
 * @example readVisDate("2014-04-20", {}, spot) // { edtf: "2014-04-20", isInstant: false }
 */
export function readVisDate(value: unknown, options: VisDateOptions, spot: Spot): VisDate | undefined {
  const found = typeof value === "string" ? fromText(value.trim(), options) : fromNumber(value, options);
  if (found !== undefined) return found;
  if (typeof value === "string") {
    const edtf = dateInWords(value, options, spot);
    return edtf === undefined ? undefined : { edtf, isInstant: false };
  }
  note(spot.report, "error", "date-unread", spot.path, unread(value), "The event is listed without it; write YYYY-MM-DD.", value);
  return undefined;
}

function unread(value: unknown): string {
  return typeof value === "number" ? "a year or milliseconds: nobody knows" : "this date cannot be read";
}

/** Small numbers are years more often than the first seconds of 1970, but who knows. */
function fromNumber(value: unknown, { zone }: VisDateOptions): VisDate | undefined {
  if (typeof value !== "number" || !Number.isFinite(value) || (value !== 0 && Math.abs(value) < 100_000)) return undefined;
  return instant(value, zone);
}

function instant(milliseconds: number, zone: string | undefined): VisDate | undefined {
  const moment = momentOf(milliseconds, zone);
  return moment && { ...withoutMidnight(moment), isInstant: true };
}

function fromText(text: string, options: VisDateOptions): VisDate | undefined {
  const milliseconds = /^(?:\/Date\((-?\d+)(?:[+-]\d{4})?\)\/|new Date\(\s*(-?\d{6,})\s*\))$/.exec(text);
  if (milliseconds) return instant(Number(milliseconds[1] ?? milliseconds[2]), options.zone);
  const quoted = /^new Date\(\s*(["'])(.*)\1\s*\)$/.exec(text)?.[2];
  const moment = readMoment(fromConstructor(text) ?? quoted ?? text);
  if (moment === undefined) return undefined;
  const milli = moment.zone === undefined ? undefined : instantOf(moment);
  if (milli !== undefined && options.zone !== undefined) return instant(milli, options.zone);
  return { ...withoutMidnight(moment), isInstant: milli !== undefined };
}

/** `new Date(2010, 7, 23)` is 23 August: its months begin with 0. */
function fromConstructor(text: string): string | undefined {
  const parts = /^new Date\(\s*(\d{4}(?:\s*,\s*\d+){1,6})\s*\)$/.exec(text)?.[1]?.split(",").map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day, hour, minute = 0, second = 0] = parts;
  const pad = (part: number): string => String(part).padStart(2, "0");
  const date = [String(year), pad(month + 1), ...(day === undefined ? [] : [pad(day)])].join("-");
  return hour === undefined ? date : `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

function instantOf({ edtf, time = "00:00", zone = "Z" }: Moment): number | undefined {
  const read = parseEdtf(edtf);
  const day = read.ok ? boundsOf(read.value).earliest : undefined;
  if (day === undefined) return undefined;
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  const [, sign = "+", hours = 0, minutes = 0] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return (((day * 24 + hour) * 60 + minute - offset) * 60 + second) * 1000;
}
