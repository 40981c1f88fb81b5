import { readPrintedDate, type PrintedDate, type PrintedDateOptions } from "../printed-date.ts";

/** Reads printed dates, with what is stated about all of them. */
export interface DateReader {
  readonly read: (text: string) => PrintedDate;
  readonly options: PrintedDateOptions;
}

/** Returns a reader that reads each text once: in a sheet, many rows have the same date. */
export function dateReader(options: PrintedDateOptions): DateReader {
  const known = new Map<string, PrintedDate>();
  const read = (text: string): PrintedDate => {
    const date = known.get(text) ?? readPrintedDate(text, options);
    known.set(text, date);
    return date;
  };
  return { read, options };
}
