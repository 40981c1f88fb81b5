import { parseEdtf } from "../date/index.ts";

/** What a reader of printed dates may know beforehand. */
export interface PrintedDateOptions {
  readonly language?: "en" | "fr";
  /** The year of dates that name none. */
  readonly year?: number;
  /** How 03/04/2024 is meant. */
  readonly order?: "day-month" | "month-day";
}

/** A date as EDTF, or what a person must decide. */
export type PrintedDate = { readonly edtf: string } | { readonly question: string };

/**
 * Returns a date as newsrooms print it as EDTF; undefined when it is none. For now it takes EDTF itself alone.
 *
 * @example readPrintedDate("2024-34") // { edtf: "2024-34" }
 */
export function readPrintedDate(text: string, _options: PrintedDateOptions = {}): PrintedDate | undefined {
  const read = parseEdtf(text.trim());
  return read.ok ? { edtf: read.value.text } : undefined;
}
