import type { WhenInput } from "../../schema/story-input.ts";
import { parseEdtf } from "../../date/index.ts";
import { dateReader } from "../csv/date-reader.ts";
import { readWhen } from "../csv/read-when.ts";
import { plainText } from "../plain-text.ts";
import { readPrintedDate, type PrintedDateOptions } from "../printed-date.ts";
import { readClock } from "../read-clock.ts";
import type { Row } from "../table.ts";
import { compareDisplay } from "./compare-display.ts";
import { dateOfParts, type DateOfParts } from "./date-parts.ts";
import { cellOf, holdsAny, type ColumnKey, type SheetColumns } from "./sheet-row.ts";

/** What is wrong with a cell. */
export interface SheetFault {
  readonly column: ColumnKey;
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly why: string;
  readonly hint: string;
}

/** The date of a row, and what is wrong with its cells. */
export interface SheetWhen {
  readonly when: WhenInput;
  readonly faults: readonly SheetFault[];
}

const START = { year: "year", month: "month", day: "day" } as const;
const END = { year: "endYear", month: "endMonth", day: "endDay" } as const;
const DATES: readonly ColumnKey[] = ["year", "month", "day", "time", "endYear", "endMonth", "endDay", "endTime", "start", "end"];

/** Returns the date of a row, from whichever of the two kinds of columns it has; the printed date is kept beside it. */
export function sheetWhen(row: Row, at: SheetColumns, options: PrintedDateOptions): SheetWhen {
  const words = plainText(cellOf(row, at, "display"));
  if (!holdsAny(row, at, DATES)) return displayAlone(words, options);
  const { edtf, isDate, faults, time, printed } = at.has("start") ? legacyDate(row, at, options) : dateOfColumns(row, at);
  const when: WhenInput = {
    edtf,
    ...(time === undefined ? {} : { time }),
    ...(words || printed ? { words: words || (printed ?? "") } : {}),
  };
  const display = words === "" || !isDate ? undefined : compareDisplay(words, edtf, options);
  const differing: SheetFault[] = display ? [{ column: "display", code: "display-date-differs", severity: "warning", ...display }] : [];
  return { when, faults: [...faults, ...differing] };
}

interface ReadColumns {
  readonly edtf: string;
  readonly isDate: boolean;
  readonly faults: readonly SheetFault[];
  readonly time?: string | undefined;
  /** What was printed in the columns themselves. */
  readonly printed?: string | undefined;
}

function dateOfColumns(row: Row, at: SheetColumns): ReadColumns {
  const start = partsOf(row, at, START);
  const faults = [...start.faults, ...timeFaults(row, at, start.date)];
  const time = readClock(cellOf(row, at, "time"));
  const head = { time, faults };
  if (!holdsAny(row, at, ["endYear", "endMonth", "endDay"])) return { ...head, edtf: start.date.edtf, isDate: start.date.isDate };
  if (!holdsAny(row, at, ["endYear"])) return { ...head, ...start.date, faults: [...faults, endWithoutYear(at)] };
  const end = partsOf(row, at, END);
  const both = [...faults, ...end.faults];
  if (end.date.edtf === start.date.edtf) return { ...head, edtf: start.date.edtf, isDate: start.date.isDate, faults: both };
  const edtf = `${start.date.edtf}/${end.date.edtf}`;
  if (!start.date.isDate || !end.date.isDate) return { ...head, edtf, isDate: false, faults: both };
  if (parseEdtf(edtf).ok) return { ...head, edtf, isDate: true, faults: both };
  const why = `the end is before the start (${start.date.edtf})`;
  return {
    ...head,
    edtf,
    isDate: false,
    faults: [...both, { column: "endYear", code: "range-reversed", severity: "error", why, hint: "Check both." }],
  };
}

/** As in TimelineJS, where such an end is none. */
function endWithoutYear(at: SheetColumns): SheetFault {
  const why = "an end needs a year; without one there is no end";
  return {
    column: at.has("endMonth") ? "endMonth" : "endDay",
    code: "date-end-incomplete",
    severity: "error",
    why,
    hint: "Write End Year.",
  };
}

function partsOf(row: Row, at: SheetColumns, names: typeof START | typeof END): { date: DateOfParts; faults: SheetFault[] } {
  const date = dateOfParts({ year: cellOf(row, at, names.year), month: cellOf(row, at, names.month), day: cellOf(row, at, names.day) });
  if (date.fault === undefined) return { date, faults: [] };
  const { part, severity, why, hint } = date.fault;
  const code = severity === "error" ? "date-invalid" : "date-doubtful";
  return { date, faults: [{ column: at.has(names[part]) ? names[part] : names.year, code, severity, why, hint }] };
}

function timeFaults(row: Row, at: SheetColumns, start: DateOfParts): SheetFault[] {
  const time = cellOf(row, at, "time").trim();
  const faults: SheetFault[] = [];
  if (time !== "" && readClock(time) === undefined) {
    const why = "this is no time of day, and is left out";
    faults.push({ column: "time", code: "time-invalid", severity: "error", why, hint: "Write such as 14:30." });
  } else if (time !== "" && start.isDate && !/\d-\d\d-\d\d$/.test(start.edtf)) {
    const why = "a time needs a day";
    faults.push({ column: "time", code: "time-without-day", severity: "warning", why, hint: "Write the day, or remove the time." });
  } else if (/[.,]\d/.test(time) && /:\d\d[.,]\d/.test(time)) {
    faults.push({
      column: "time",
      code: "time-rounded",
      severity: "warning",
      why: "parts of a second are left out",
      hint: "Write whole seconds.",
    });
  }
  if (cellOf(row, at, "endTime").trim() !== "") {
    const why = "an end has no time of day here; it is left out";
    faults.push({ column: "endTime", code: "end-time-lost", severity: "error", why, hint: "Say it in the text." });
  }
  return faults;
}

/** Years alone, and those before our era, are numbers there too; anything else is a date as people print it. */
function legacyDate(row: Row, at: SheetColumns, options: PrintedDateOptions): ReadColumns {
  const read = readWhen(legacyCell(row, at, "start"), legacyCell(row, at, "end"), dateReader(options));
  const faults = read.faults.map(({ column, code, severity, why, hint }): SheetFault => ({
    column: column === "date" ? "start" : "end",
    code,
    severity,
    why,
    hint: code === "date-invalid" ? `${hint} TimelineJS itself took the month first.` : hint,
  }));
  return { edtf: read.edtf, isDate: parseEdtf(read.edtf).ok, faults, printed: read.words };
}

function legacyCell(row: Row, at: SheetColumns, name: "start" | "end"): string {
  const cell = cellOf(row, at, name).trim();
  const [, year, month = "", day = ""] = /^(-\d+|\d{1,3})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(cell) ?? [];
  return year === undefined ? cell : dateOfParts({ year, month, day }).edtf;
}

/** TimelineJS leaves such a row out. */
function displayAlone(words: string, options: PrintedDateOptions): SheetWhen {
  const read = readPrintedDate(words, options);
  if (read.type === "date") {
    const why = `only a printed date is given; it is read as ${read.edtf}`;
    return {
      when: { edtf: read.edtf, words },
      faults: [{ column: "display", code: "date-from-display", severity: "warning", why, hint: "Check it." }],
    };
  }
  const fault = { code: "date-missing", severity: "error", why: "there is no date", hint: "Write at least a year." } as const;
  return { when: { edtf: "", ...(words === "" ? {} : { words }) }, faults: [{ column: "year", ...fault }] };
}
