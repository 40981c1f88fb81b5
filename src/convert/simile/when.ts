import { parseEdtf } from "../../date/index.ts";
import type { WhenInput } from "../../schema/story-input.ts";
import { below, isBlank, type Fields, type Spot } from "../fields.ts";
import { note } from "../loss-report.ts";
import type { PrintedDateOptions } from "../printed-date.ts";
import { blurred } from "../ranges/blurred.ts";
import { between, daysFromTo, rangeText, within, type Said } from "../ranges/within.ts";
import { whenOf } from "../when-of.ts";
import { readSimileDate, type SimileDate } from "./date.ts";

/** The four dates of an event. */
interface Dates {
  readonly start: SimileDate;
  readonly latestStart: SimileDate | undefined;
  readonly earliestEnd: SimileDate | undefined;
  readonly end: SimileDate | undefined;
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
    for (const [key, date] of Object.entries({ latestStart, earliestEnd, end }))
      if (date !== undefined && (key !== "end" || !isBlank(written)))
        note(
          spot.report,
          "error",
          "field-left-out",
          below(spot, key).path,
          "without a start it has no place",
          "Give the start.",
          date.edtf,
        );
    const isAbsent = isBlank(written);
    if (isAbsent)
      note(spot.report, "error", "date-missing", spot.path, "start is missing: the event is listed without a beginning", "Give it.");
    return { edtf: isAbsent ? (end === undefined ? "" : `/${end.edtf}`) : typeof written === "string" ? written : JSON.stringify(written) };
  }
  const dates = { start, latestStart, earliestEnd, end };
  return isDuration ? lasting(dates, spot) : moment(dates, spot);
}

function moment({ start, latestStart, earliestEnd, end }: Dates, spot: Spot): WhenInput {
  if (end !== undefined)
    for (const [key, date] of Object.entries({ latestStart, earliestEnd }))
      if (date !== undefined)
        note(
          spot.report,
          "error",
          "field-left-out",
          below(spot, key).path,
          "a moment lies between start and end",
          "Set isDuration.",
          date.edtf,
        );
  const last = end ?? latestStart ?? earliestEnd;
  if (last === undefined || last.edtf === start.edtf) return whenOf(start, last, spot);
  const [from, to] = daysFromTo(start.edtf, last.edtf);
  const exact = unitOf(start, last);
  const why = "it happened at one moment between both dates, since it is no duration";
  note(spot.report, "warning", "moment-within", spot.path, why, "If it lasted, set isDuration.", `${start.edtf} … ${last.edtf}`);
  if (from > to) return whenOf(start, last, spot);
  noteTimes(start, last, spot);
  return { edtf: exact ?? rangeText(start.edtf, last.edtf) };
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
  const first = latestStart === undefined ? start : rangeEnd(start, latestStart, spot);
  const last = end === undefined ? { edtf: "" } : earliestEnd === undefined ? end : rangeEnd(earliestEnd, end, spot);
  if (end === undefined) note(spot.report, "warning", "end-missing", spot.path, "its end is missing, and not known", "Give it.");
  const when = between(first, last);
  const read = parseEdtf(when.edtf);
  if (!read.ok) note(spot.report, "error", read.error.code, spot.path, read.error.message.replace(/\.$/, ""), "Mend the dates.", when.edtf);
  return when;
}

/** From midnight to midnight is up to the day before the second. */
function unitOf(first: SimileDate, last: SimileDate): string | undefined {
  if (!first.isMidnight || !last.isMidnight) return undefined;
  const [from, to] = daysFromTo(first.edtf, last.edtf);
  const found = from < to ? blurred(from, to - 1) : undefined;
  return found?.isExact === true && found.edtf.length < "0000-00-00".length ? found.edtf : undefined;
}

function rangeEnd(first: SimileDate, last: SimileDate, spot: Spot): Said {
  if (first.edtf === last.edtf) return first;
  const exact = unitOf(first, last);
  if (exact !== undefined) return { edtf: exact };
  noteTimes(first, last, spot);
  return within(first.edtf, last.edtf, spot);
}
