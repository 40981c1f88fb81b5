import type { Spot } from "./fields.ts";
import { note } from "./loss-report.ts";
import { readPrintedDate, type PrintedDateOptions } from "./printed-date.ts";
import { isUnknownDate, UNKNOWN_DATE } from "./printed/unknown-date.ts";

/**
 * Returns a printed date as EDTF. What can be read in two ways, or not at all, is noted as an error, what is doubtful as a warning; never throws.
 *
 * @example dateInWords("2024-34", {}, spot) // "2024-34"
 */
export function dateInWords(text: string, options: PrintedDateOptions, { path, report }: Spot): string | undefined {
  if (isUnknownDate(text)) return UNKNOWN_DATE;
  const read = readPrintedDate(text, options);
  if (read.type === "date") {
    if (read.sure === "doubtful") note(report, "warning", "date-doubtful", path, read.why ?? "this may be no date", "Check it.", text);
    return read.edtf;
  }
  const why = read.type === "question" ? read.why : "this date cannot be read";
  note(report, "error", "date-unread", path, why, "The event is listed without it; write YYYY-MM-DD.", text);
  return undefined;
}
