import { boundsOf, parseEdtf, wordDate } from "../../date/index.ts";
import { formatDay } from "../../date/format-day.ts";
import { civilFromDay } from "../../date/civil.ts";
import en from "../../locale/en.ts";
import type { WhenInput } from "../../schema/story-input.ts";
import type { Fields, Spot } from "../fields.ts";
import { note } from "../loss-report.ts";
import type { PrintedDateOptions } from "../printed-date.ts";
import { whenOf } from "../when-of.ts";
import { readSimileDate, type SimileDate } from "./date.ts";
import { blurred } from "./units.ts";

/** The four dates of an event. */
interface Dates {
  readonly start: SimileDate;
  readonly latestStart: SimileDate | undefined;
  readonly earliestEnd: SimileDate | undefined;
  readonly end: SimileDate | undefined;
}

/** A date, and the words for what it could not say. */
interface Said {
  readonly edtf: string;
  readonly words?: string;
}

/**
 * Returns what SIMILE knows of a date. An event that is no duration and has an end happened at one moment between both, which is a set; of a
 * duration each end may be a range, which becomes the unit that it is, or one around it with the range as a note.
 *
 * @param isDuration whether the event lasts from start to end
 */
export function readWhen(fields: Fields, isDuration: boolean, options: PrintedDateOptions, spot: Spot): WhenInput {
  const [start, latestStart, earliestEnd, end] = ["start", "latestStart", "earliestEnd", "end"].map((key) =>
    readSimileDate(fields, key, options, spot),
  );
  const written = fields["start"];
  if (start === undefined) {
    const isAbsent = written === undefined || written === null || written === "";
    if (isAbsent)
      note(spot.report, "error", "date-missing", spot.path, "start is missing: the event is listed without a beginning", "Give it.");
    return { edtf: isAbsent ? (end === undefined ? "" : `/${end.edtf}`) : typeof written === "string" ? written : JSON.stringify(written) };
  }
  const dates = { start, latestStart, earliestEnd, end };
  return isDuration ? lasting(dates, spot) : moment(dates, spot);
}

function moment({ start, latestStart, earliestEnd, end }: Dates, spot: Spot): WhenInput {
  const last = end ?? latestStart ?? earliestEnd;
  if (last === undefined || last.edtf === start.edtf) return whenOf(start, last, spot);
  const [from, to] = daysOf(start, last);
  const exact = unitOf(start, last);
  const why = "it happened at one moment between both dates, since it is no duration";
  note(spot.report, "warning", "moment-within", spot.path, why, "If it lasted, set isDuration.", `${start.edtf} … ${last.edtf}`);
  if (from > to) return whenOf(start, last, spot);
  noteTimes(start, last, spot);
  return { edtf: exact ?? rangeText(start, last, from, to) };
}

/** A range has no times of day. */
function noteTimes(first: SimileDate, last: SimileDate, { path, report }: Spot): void {
  const times = [first.time, last.time].filter(Boolean).join(" … ");
  if (times !== "") note(report, "error", "time-left-out", path, "a range of days has no times", "Say them in the text.", times);
}

function lasting(dates: Dates, spot: Spot): WhenInput {
  const { start, latestStart, earliestEnd, end } = dates;
  const isPlain = (latestStart?.edtf ?? start.edtf) === start.edtf && (earliestEnd?.edtf ?? end?.edtf) === end?.edtf;
  if (isPlain && end !== undefined) return whenOf(start, end, spot);
  const first = latestStart === undefined ? start : within(start, latestStart, spot);
  const last = end === undefined ? { edtf: "" } : earliestEnd === undefined ? end : within(earliestEnd, end, spot);
  if (end === undefined) note(spot.report, "warning", "end-missing", spot.path, "its end is missing, and not known", "Give it.");
  const notes = [wordsFor("Start", first), wordsFor("End", last)].filter(Boolean).join(" ");
  const edtf = first.edtf === last.edtf ? first.edtf : `${first.edtf}/${last.edtf}`;
  const read = parseEdtf(edtf);
  if (!read.ok) note(spot.report, "error", read.error.code, spot.path, read.error.message.replace(/\.$/, ""), "Mend the dates.", edtf);
  return { edtf, ...(notes && { note: { en: notes } }) };
}

function wordsFor(what: string, said: Said): string {
  return said.words === undefined ? "" : `${what}: ${said.words}.`;
}

function within(first: SimileDate, last: SimileDate, spot: Spot): Said {
  if (first.edtf === last.edtf) return first;
  const exact = unitOf(first, last);
  if (exact !== undefined) return { edtf: exact };
  const [from, to] = daysOf(first, last);
  noteTimes(first, last, spot);
  const found = from <= to ? blurred(from, to) : undefined;
  if (found === undefined) {
    const why = "the later date is not after the earlier one, or too far away to be one date";
    note(spot.report, "error", "range-unread", spot.path, why, "The first is kept as uncertain.", `${first.edtf} … ${last.edtf}`);
    return { edtf: `${first.edtf}?` };
  }
  if (found.isExact) return { edtf: found.edtf };
  const text = rangeText(first, last, from, to);
  const read = parseEdtf(text);
  const why = `an end of an interval cannot be a range: ${text} is drawn as ${found.edtf}, and said in a note`;
  note(spot.report, "warning", "range-as-end", spot.path, why, "Look whether that is fair.", text);
  return { edtf: found.edtf, ...(read.ok && { words: wordDate(read.value, en, "long") }) };
}

/** Both ends of a range are equally precise: as written, or in days. */
function rangeText(first: SimileDate, last: SimileDate, from: number, to: number): string {
  const text = `[${first.edtf}..${last.edtf}]`;
  return parseEdtf(text).ok ? text : `[${formatDay(civilFromDay(from))}..${formatDay(civilFromDay(to))}]`;
}

/** From midnight to midnight is up to the day before the second. */
function unitOf(first: SimileDate, last: SimileDate): string | undefined {
  if (!first.isMidnight || !last.isMidnight) return undefined;
  const [from, to] = daysOf(first, last);
  const found = from < to ? blurred(from, to - 1) : undefined;
  return found?.isExact === true && found.edtf.length < "0000-00-00".length ? found.edtf : undefined;
}

function daysOf(first: SimileDate, last: SimileDate): readonly [from: number, to: number] {
  const [start, end] = [first, last].map(({ edtf }) => parseEdtf(edtf));
  const from = start?.ok === true ? boundsOf(start.value).earliest : undefined;
  const to = end?.ok === true ? boundsOf(end.value).latest : undefined;
  return [from ?? Infinity, to ?? -Infinity];
}
