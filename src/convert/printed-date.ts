import { parseEdtf } from "../date/index.ts";

/** What is known about the dates of a document. */
export interface PrintedDateOptions {
  readonly language?: "en" | "fr" | undefined;
  /** The year of dates that are printed without one. */
  readonly year?: number | undefined;
  /** Which comes first in dates such as "03/04/2024". */
  readonly order?: "day-month" | "month-day" | undefined;
}

/** What a printed date was read as. */
export type PrintedDate =
  | { readonly type: "date"; readonly edtf: string; readonly sure: "certain" | "doubtful"; readonly why?: string }
  | { readonly type: "question"; readonly why: string }
  | { readonly type: "none" };

/**
 * Returns what a printed date says. For now it takes EDTF itself alone.
 *
 * @example readPrintedDate("2024-34") // { type: "date", edtf: "2024-34", sure: "certain" }
 */
export function readPrintedDate(text: string, _options: PrintedDateOptions = {}): PrintedDate {
  const read = parseEdtf(text.trim());
  return read.ok ? { type: "date", edtf: read.value.text, sure: "certain" } : { type: "none" };
}
