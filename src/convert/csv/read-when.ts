import { parseEdtf } from "../../date/index.ts";
import type { PrintedDate, PrintedDateOptions } from "../printed-date.ts";
import type { DateReader } from "./date-reader.ts";
import { isUnknownDate, UNKNOWN_DATE } from "../printed/unknown-date.ts";
import { isFilled } from "../table.ts";

/** What the cells of a row say about its date. */
export interface ReadWhen {
  /** EDTF, or what is written, when that can't be read. */
  readonly edtf: string;
  readonly words?: string;
  readonly faults: readonly DateFault[];
}

/** What is wrong with a date, and in which of its columns. */
export interface DateFault {
  readonly column: "date" | "end";
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly why: string;
  readonly hint: string;
  readonly value: string;
  /** Whether it is a day in digits of which the order is not known. */
  readonly isOrder?: boolean;
}

const OPEN = /^(?:\.\.|open|present|now|today|ongoing|current|aujourd['’]hui|en cours|à ce jour)$/i;
const FORM = "Write YYYY-MM-DD";

/**
 * Returns the date that one or two cells say. A date that can't be read, or can be read in two ways, stays as it is written: the event is
 * listed, not placed.
 *
 * @example readWhen("Q2 2024", "", dateReader({})).edtf // "2024-34"
 */
export function readWhen(start: string, end: string, dates: DateReader): ReadWhen {
  const [from, to] = [start.trim(), end.trim()];
  if (!isFilled(to) || to === from) return oneDate(from, dates);
  if (from === "") return untilOnly(to, dates);
  if (isUnknownDate(from)) return unknownStart(from, to, dates);
  const first = dates.read(from);
  const raw = { edtf: `${from}/${to}` };
  const firstFaults = faultsOf(first, from, "date", dates.options);
  if (OPEN.test(to) || isUnknownDate(to)) return openEnd(first, from, to, firstFaults);
  const last = dates.read(to);
  const faults = [...firstFaults, ...faultsOf(last, to, "end", dates.options)];
  if (first.type !== "date" || last.type !== "date") return { ...raw, faults };
  const edtf = `${first.edtf}/${last.edtf}`;
  const result = parseEdtf(edtf);
  if (!result.ok) return { ...raw, faults: [...faults, notAnEnd(first.edtf, last.edtf, to)] };
  return { edtf, faults, ...(first.words === undefined && last.words === undefined ? {} : { words: `${from} – ${to}` }) };
}

function oneDate(text: string, dates: DateReader): ReadWhen {
  if (text === "") {
    const why = "there is no date";
    return {
      edtf: "",
      faults: [
        { column: "date", code: "date-missing", severity: "error", why, hint: `${FORM}, what is known of it, or "unknown".`, value: "" },
      ],
    };
  }
  if (isUnknownDate(text)) return { edtf: UNKNOWN_DATE, words: text, faults: [] };
  const read = dates.read(text);
  const faults = faultsOf(read, text, "date", dates.options);
  if (read.type !== "date") return { edtf: text, faults };
  return { edtf: read.edtf, faults, ...(read.words === undefined ? {} : { words: read.words }) };
}

/** "2024-06" as an end says nothing of the beginning: unknown is not open. */
function untilOnly(to: string, dates: DateReader): ReadWhen {
  const read = OPEN.test(to) || isUnknownDate(to) ? ({ type: "none" } as const) : dates.read(to);
  const faults = faultsOf(read, to, "end", dates.options);
  const edtf = read.type === "date" ? `/${read.edtf}` : "";
  if (!parseEdtf(edtf).ok) return { edtf: parseEdtf(`/${to}`).ok ? to : `/${to}`, faults };
  const why = "there is an end and no date: the beginning is taken as unknown";
  const fault: DateFault = { column: "end", code: "date-start-missing", severity: "warning", why, hint: "Write when it began.", value: to };
  return { edtf, faults: [...faults, fault] };
}

/** Both unknown is one unknown date: nothing says that it lasted. */
function unknownStart(from: string, to: string, dates: DateReader): ReadWhen {
  if (isUnknownDate(to)) return oneDate(from, dates);
  const { edtf, faults } = OPEN.test(to) ? { edtf: "/..", faults: [] } : untilOnly(to, dates);
  return { edtf, words: `${from} – ${to}`, faults: faults.filter(({ code }) => code !== "date-start-missing") };
}

function openEnd(first: PrintedDate, from: string, to: string, faults: readonly DateFault[]): ReadWhen {
  if (first.type !== "date") return { edtf: `${from}/${to}`, faults };
  const edtf = `${first.edtf}/${OPEN.test(to) ? ".." : ""}`;
  if (!parseEdtf(edtf).ok) return { edtf: `${from}/${to}`, faults: [...faults, notAnEnd(first.edtf, to, to)] };
  return { edtf, faults, ...(first.words === undefined ? {} : { words: `${from} – ${to}` }) };
}

function notAnEnd(first: string, last: string, value: string): DateFault {
  const result = parseEdtf(`${first}/${last}`);
  const isReversed = !result.ok && result.error.code === "range-reversed";
  const why = isReversed ? `the end is before the date (${first})` : `this can't be the end of ${first}`;
  const hint = isReversed ? "Check both." : "Write one date in each, and what is not sure in the date alone.";
  return { column: "end", code: isReversed ? "range-reversed" : "date-invalid", severity: "error", why, hint, value };
}

function faultsOf(read: PrintedDate, value: string, column: DateFault["column"], options: PrintedDateOptions): DateFault[] {
  if (read.type === "date") {
    if (read.why === undefined) return [];
    return [{ column, code: "date-doubtful", severity: "warning", why: read.why, hint: "Check it.", value }];
  }
  if (read.type === "none") return [unreadable(value, column)];
  const [one, other] = read.readings;
  const examples = one === undefined ? "" : `: ${[one, other].filter((text) => text !== undefined).join(" or ")}`;
  // What is known of a date is not to be made a day of.
  const form = read.asks === "year" && one === undefined ? `Write its year, too, as in "since April 2024"` : `${FORM}${examples}`;
  const hint = `${form}.${advice(read.asks, options)}`;
  return [
    {
      column,
      code: "date-invalid",
      severity: "error",
      why: `which date is this? ${capital(read.why)}`,
      hint,
      value,
      isOrder: read.asks === "order",
    },
  ];
}

function advice(asks: (PrintedDate & { type: "question" })["asks"], { year }: PrintedDateOptions): string {
  if (asks === "year" && year === undefined) return " Or state the year of dates without one.";
  if (asks === "century") return " Or state the first year that two digits may mean.";
  return asks === "order" ? " Or state whether the day or the month comes first." : "";
}

function unreadable(value: string, column: DateFault["column"]): DateFault {
  const result = parseEdtf(value);
  const general = `${FORM}, YYYY-MM or YYYY, what is known of it, or "unknown".`;
  // A guess at what is not wholly understood is no advice.
  const hint = result.ok || result.error.suggestion !== undefined ? general : result.error.hint;
  const code = result.ok ? "date-invalid" : result.error.code;
  return { column, code, severity: "error", why: "this date is not understood", hint, value };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
