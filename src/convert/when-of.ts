import { parseEdtf } from "../date/index.ts";
import type { WhenInput } from "../schema/story-input.ts";
import type { Spot } from "./fields.ts";
import { note } from "./loss-report.ts";
import type { Moment } from "./moment.ts";

/**
 * Returns what a beginning and an end say: one date when both are one, else an interval. A story tells the time of one day; what a stretch
 * says of times is kept as a note, and a stretch that ends before it begins is told.
 *
 * @example whenOf({ edtf: "2024-05-01" }, { edtf: "2024-06" }, spot).edtf // "2024-05-01/2024-06"
 */
export function whenOf(start: Moment, end: Moment | undefined, spot: Spot): WhenInput {
  const clock = { ...(start.time && { time: start.time }), ...(start.time && start.zone && { zone: start.zone }) };
  if (end === undefined || (end.edtf === start.edtf && end.time === start.time)) return { edtf: start.edtf, ...clock };
  if (end.edtf === start.edtf) {
    if (isReversed(start, end)) noteReversed(`${clockWords(start)}/${clockWords(end)}`, "its end is before its start", spot);
    return { edtf: start.edtf, ...clock, ...clockNote(start, end, spot) };
  }
  const edtf = `${start.edtf}/${end.edtf}`;
  const read = parseEdtf(edtf);
  if (!read.ok && parseEdtf(start.edtf).ok && parseEdtf(end.edtf).ok) noteReversed(edtf, read.error.message.replace(/\.$/, ""), spot);
  return { edtf, ...clockNote(start, end, spot) };
}

/**
 * Notes an end that stands beside a beginning which cannot be read: an event that is only listed has no place for it.
 *
 * @example noteEnd("2024-05-01", spot)
 */
export function noteEnd(edtf: string | undefined, { path, report }: Spot): void {
  if (edtf === undefined) return;
  note(report, "error", "end-left-out", path, "its beginning cannot be read, so its end has no place", "Mend the beginning.", edtf);
}

function isReversed(start: Moment, end: Moment): boolean {
  return start.zone === end.zone && (end.time ?? "24:00") < (start.time ?? "00:00");
}

function noteReversed(value: string, why: string, { path, report }: Spot): void {
  note(report, "error", "range-reversed", path, why, "Mend the dates.", value);
}

function clockWords({ time = "", zone }: Moment): string {
  return `${time}${zone === undefined ? "" : ` ${zone === "Z" ? "UTC" : zone}`}`;
}

function clockNote(start: Moment, end: Moment, { path, report }: Spot): Pick<WhenInput, "note"> {
  const begins = start.time && `begins at ${clockWords(start)}`;
  const ends = end.time && `ends at ${clockWords(end)}`;
  const words = [begins, ends].filter(Boolean).join(", ");
  if (words === "") return {};
  note(
    report,
    "warning",
    "time-of-stretch",
    path,
    `the times of a stretch are kept as a note (${words})`,
    "Look whether they matter.",
    words,
  );
  return { note: { en: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` } };
}
