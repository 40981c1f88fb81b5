import { readPrintedDate, type PrintedDateOptions } from "../printed-date.ts";

/** What a printed date says otherwise than the date beside it. */
export interface DisplayFault {
  readonly why: string;
  readonly hint: string;
}

/**
 * Returns how a printed date differs from the date that an event is placed by; undefined when both say the same. What is printed without a
 * year is read in the year of the date.
 *
 * @example compareDisplay("Q2 2024", "2024-05-01")?.hint // "If the words are right, the date is 2024-34."
 */
export function compareDisplay(words: string, edtf: string, options: PrintedDateOptions = {}): DisplayFault | undefined {
  const year = options.year ?? Number(/^(\d{4})/.exec(edtf)?.[1] ?? NaN);
  const read = readPrintedDate(words, { ...options, ...(Number.isNaN(year) ? {} : { year }) });
  const readings = read.type === "date" ? [read.edtf] : read.type === "question" ? read.readings : [];
  // The time of day stands beside the date.
  if (readings.some((reading) => reading.replace(/T[^/]*/, "") === edtf)) return undefined;
  if (read.type !== "date") {
    const why = `these words are kept, and not understood as a date: nobody compared them with ${edtf}`;
    return { why, hint: "Check that both say the same." };
  }
  return {
    why: `these words say another date than the columns do, or another precision (${edtf})`,
    hint: `If the words are right, the date is ${read.edtf}.`,
  };
}
