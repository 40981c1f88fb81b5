import { boundsOf, civilFromDay, parseEdtf, wordDate } from "../../date/index.ts";
import { formatDay } from "../../date/format-day.ts";
import en from "../../locale/en.ts";
import type { Spot } from "../fields.ts";
import { note } from "../loss-report.ts";
import { blurred } from "./blurred.ts";

/** A date, and the words for what it could not say. */
export interface Said {
  readonly edtf: string;
  /** In English: "some time between 1871 and 1872". */
  readonly words?: string;
}

/**
 * Returns one date for a moment between two, to stand as an end of an interval; what it cannot say is noted, and comes back as words.
 *
 * @example within("1861-06-01", "1861-06-30", spot) // { edtf: "1861-06" }
 */
export function within(first: string, last: string, { path, report }: Spot): Said {
  if (first === last) return { edtf: first };
  const [from, to] = daysFromTo(first, last);
  const found = from <= to ? blurred(from, to) : undefined;
  if (found === undefined) {
    const why = "the later date is not after the earlier one, or too far away to be one date";
    note(report, "error", "range-unread", path, why, "The first is kept as uncertain.", `${first} … ${last}`);
    return { edtf: `${first}?` };
  }
  if (found.isExact) return { edtf: found.edtf };
  const text = rangeText(first, last);
  const read = parseEdtf(text);
  const why = `an end of an interval cannot be a range: ${text} is drawn as ${found.edtf}, and said in a note`;
  note(report, "warning", "range-as-end", path, why, "Look whether that is fair.", text);
  return { edtf: found.edtf, ...(read.ok && { words: wordDate(read.value, en, "long") }) };
}

/**
 * Returns one moment between two dates as a set. Its ends are equally precise: as written, or in days.
 *
 * @example rangeText("1845", "1846-05-01") // "[1845-01-01..1846-05-01]"
 */
export function rangeText(first: string, last: string): string {
  const text = `[${first}..${last}]`;
  const [from, to] = daysFromTo(first, last);
  return parseEdtf(text).ok ? text : `[${formatDay(civilFromDay(from))}..${formatDay(civilFromDay(to))}]`;
}

/**
 * Returns the first day of one date and the last day of another; infinite where one cannot be read.
 *
 * @example daysFromTo("1970", "1970-01-02") // [0, 1]
 */
export function daysFromTo(first: string, last: string): readonly [from: number, to: number] {
  const [start, end] = [first, last].map((text) => parseEdtf(text));
  const from = start?.ok === true ? boundsOf(start.value).earliest : undefined;
  const to = end?.ok === true ? boundsOf(end.value).latest : undefined;
  return [from ?? Infinity, to ?? -Infinity];
}

/**
 * Returns the interval between two ends, with a note for what they could not say.
 *
 * @example between({ edtf: "1871~", words: "some time between 1871 and 1872" }, { edtf: "" }).note // { en: "Start: some time …" }
 */
export function between(start: Said, end: Said): { readonly edtf: string; readonly note?: { readonly en: string } } {
  const notes = [start.words && `Start: ${start.words}.`, end.words && `End: ${end.words}.`].filter(Boolean).join(" ");
  const edtf = start.edtf === end.edtf ? start.edtf : `${start.edtf}/${end.edtf}`;
  return { edtf, ...(notes && { note: { en: notes } }) };
}
