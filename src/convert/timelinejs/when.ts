import { boundsOf, parseEdtf } from "../../date/index.ts";
import type { WhenInput } from "../../schema/story-input.ts";
import { below, isFields, oneLine, plainOf, type Fields, type Spot } from "../fields.ts";
import { note } from "../loss-report.ts";
import { readPrintedDate, type PrintedDateOptions } from "../printed-date.ts";
import { whenOf } from "../when-of.ts";
import { readDate, type ReadDate } from "./date.ts";
import { printedWords, readOldDate, type OldDate } from "./old-date.ts";

/**
 * Returns what a slide knows of its date. The printed date is kept as words; where it can be read and holds the position it is the date, since
 * "c. 1850" was only ever placed at 1850.
 *
 * @param slide an event of TimelineJS: `start_date`, `end_date`, `display_date`
 */
export function readWhen(slide: Fields, options: PrintedDateOptions, spot: Spot): WhenInput {
  const start = dateAt(slide, "start_date", options, spot);
  const end = dateAt(slide, "end_date", options, spot);
  const words = printedOf(slide, spot);
  const placed = start === undefined ? withoutStart(slide, end, words, options, spot) : whenOf(start, end, spot);
  const edtf = words === undefined ? placed.edtf : printedOr(words, placed.edtf, options, spot);
  const kept = words ?? printedWords(start, end);
  return { ...placed, edtf, ...(kept === undefined ? {} : { words: kept }) };
}

/** A date is an object there; as text or number it is what the first versions had. */
function dateAt(slide: Fields, key: string, options: PrintedDateOptions, spot: Spot): OldDate | undefined {
  const date = slide[key];
  if (typeof date === "string" || typeof date === "number") return readOldDate(slide, key, options, spot);
  if (!isFields(date) || Object.values(date).every((part) => part === "" || part === null)) return undefined;
  return readDate(date, below(spot, key));
}

/** TimelineJS shows such a slide nowhere and says so nowhere. */
function withoutStart(
  slide: Fields,
  end: ReadDate | undefined,
  words: string | undefined,
  options: PrintedDateOptions,
  spot: Spot,
): WhenInput {
  const edtf = end?.isDate === true ? `/${end.edtf}` : "";
  const isPrinted = edtf === "" && words !== undefined && readPrintedDate(words, options).type === "date";
  const why = `start_date is missing${isPrinted ? "" : ": the event is listed without a beginning"}`;
  note(spot.report, isPrinted ? "warning" : "error", "date-missing", spot.path, why, "Give its year at least.", slide["start_date"]);
  return { edtf };
}

/** The slide's own words come before those of its date. */
function printedOf(slide: Fields, spot: Spot): string | undefined {
  const own = plainOf(slide, "display_date", spot)?.text;
  const [start, end] = ["start_date", "end_date"].map((key) => {
    const date = slide[key];
    return isFields(date) ? plainOf(date, "display_date", below(spot, key))?.text : undefined;
  });
  const words = own ?? (start !== undefined && end !== undefined ? `${start} – ${end}` : (start ?? end));
  return words === undefined ? undefined : oneLine(words);
}

function printedOr(words: string, placed: string, options: PrintedDateOptions, { path, report }: Spot): string {
  const printed = readPrintedDate(words, options);
  const hint = "Check the date; the printed words are kept.";
  if (printed.type !== "date") {
    const why = printed.type === "none" ? "the printed date cannot be read, and is kept as words" : `the printed date: ${printed.why}`;
    note(report, "warning", "printed-date-unread", path, why, hint, words);
    return placed;
  }
  if (printed.edtf === placed || !holds(printed.edtf, placed)) {
    if (printed.edtf !== placed)
      note(report, "warning", "printed-date-differs", path, `the printed date differs from ${placed}`, hint, words);
    return placed;
  }
  if (placed !== "") {
    note(report, "warning", "printed-date-taken", path, `the printed date is read as ${printed.edtf}, in place of ${placed}`, hint, words);
  }
  return printed.edtf;
}

/** Whether the position lies within what was printed. */
function holds(printed: string, placed: string): boolean {
  const [outer, inner] = [printed, placed].map((text) => parseEdtf(text));
  if (placed === "") return true;
  if (outer?.ok !== true || inner?.ok !== true) return false;
  const [wide, narrow] = [boundsOf(outer.value), boundsOf(inner.value)];
  const from = wide.earliest ?? -Infinity;
  const to = wide.latest ?? Infinity;
  return from <= (narrow.earliest ?? -Infinity) && (narrow.latest ?? Infinity) <= to;
}
