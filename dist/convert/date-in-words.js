import { note } from './loss-report.js';
import { readPrintedDate } from './printed-date.js';
import { isUnknownDate, UNKNOWN_DATE } from './printed/unknown-date.js';

function dateInWords(text, options, { path, report }) {
  if (isUnknownDate(text)) return UNKNOWN_DATE;
  const read = readPrintedDate(text, options);
  if (read.type === "date") {
    if (read.sure === "doubtful") note(report, "warning", "date-doubtful", path, read.why ?? "this may be no date", "Check it.", text);
    return read.edtf;
  }
  const why = read.type === "question" ? read.why : "this date cannot be read";
  note(report, "error", "date-unread", path, why, "The event is listed without it; write YYYY-MM-DD.", text);
  return void 0;
}

export { dateInWords };
