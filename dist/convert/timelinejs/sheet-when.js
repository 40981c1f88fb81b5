import { parseEdtf } from '../../date/parse-edtf.js';
import { dateReader } from '../csv/date-reader.js';
import { readWhen } from '../csv/read-when.js';
import { plainText } from '../plain-text.js';
import { readPrintedDate } from '../printed-date.js';
import { readClock } from '../read-clock.js';
import { compareDisplay } from './compare-display.js';
import { dateOfParts } from './date-parts.js';
import { cellOf, holdsAny } from './sheet-row.js';

const START = { year: "year", month: "month", day: "day" };
const END = { year: "endYear", month: "endMonth", day: "endDay" };
const DATES = ["year", "month", "day", "time", "endYear", "endMonth", "endDay", "endTime", "start", "end"];
function sheetWhen(row, at, options) {
  const words = plainText(cellOf(row, at, "display"));
  if (!holdsAny(row, at, DATES)) return displayAlone(words, options);
  const { edtf, isDate, faults, time, printed } = at.has("start") ? legacyDate(row, at, options) : dateOfColumns(row, at);
  const when = {
    edtf,
    ...time === void 0 ? {} : { time },
    ...words || printed ? { words: words || (printed ?? "") } : {}
  };
  const display = words === "" || !isDate ? void 0 : compareDisplay(words, edtf, options);
  const differing = display ? [{ column: "display", code: "display-date-differs", severity: "warning", ...display }] : [];
  return { when, faults: [...faults, ...differing] };
}
function dateOfColumns(row, at) {
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
    faults: [...both, { column: "endYear", code: "range-reversed", severity: "error", why, hint: "Check both." }]
  };
}
function endWithoutYear(at) {
  const why = "an end needs a year; without one there is no end";
  return {
    column: at.has("endMonth") ? "endMonth" : "endDay",
    code: "date-end-incomplete",
    severity: "error",
    why,
    hint: "Write End Year."
  };
}
function partsOf(row, at, names) {
  const date = dateOfParts({ year: cellOf(row, at, names.year), month: cellOf(row, at, names.month), day: cellOf(row, at, names.day) });
  if (date.fault === void 0) return { date, faults: [] };
  const { part, severity, why, hint } = date.fault;
  const code = severity === "error" ? "date-invalid" : "date-doubtful";
  return { date, faults: [{ column: at.has(names[part]) ? names[part] : names.year, code, severity, why, hint }] };
}
function timeFaults(row, at, start) {
  const time = cellOf(row, at, "time").trim();
  const faults = [];
  if (time !== "" && readClock(time) === void 0) {
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
      hint: "Write whole seconds."
    });
  }
  if (cellOf(row, at, "endTime").trim() !== "") {
    const why = "an end has no time of day here; it is left out";
    faults.push({ column: "endTime", code: "end-time-lost", severity: "error", why, hint: "Say it in the text." });
  }
  return faults;
}
function legacyDate(row, at, options) {
  const read = readWhen(legacyCell(row, at, "start"), legacyCell(row, at, "end"), dateReader(options));
  const faults = read.faults.map(({ column, code, severity, why, hint }) => ({
    column: column === "date" ? "start" : "end",
    code,
    severity,
    why,
    hint: code === "date-invalid" ? `${hint} TimelineJS itself took the month first.` : hint
  }));
  return { edtf: read.edtf, isDate: parseEdtf(read.edtf).ok, faults, printed: read.words };
}
function legacyCell(row, at, name) {
  const cell = cellOf(row, at, name).trim();
  const [, year, month = "", day = ""] = /^(-\d+|\d{1,3})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(cell) ?? [];
  return year === void 0 ? cell : dateOfParts({ year, month, day }).edtf;
}
function displayAlone(words, options) {
  const read = readPrintedDate(words, options);
  if (read.type === "date") {
    const why = `only a printed date is given; it is read as ${read.edtf}`;
    return {
      when: { edtf: read.edtf, words },
      faults: [{ column: "display", code: "date-from-display", severity: "warning", why, hint: "Check it." }]
    };
  }
  const fault = { code: "date-missing", severity: "error", why: "there is no date", hint: "Write at least a year." };
  return { when: { edtf: "", ...words === "" ? {} : { words } }, faults: [{ column: "year", ...fault }] };
}

export { sheetWhen };
