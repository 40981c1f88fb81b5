import { boundsOf } from '../../date/bounds.js';
import { parseEdtf } from '../../date/parse-edtf.js';
import { isFields, below, plainOf, oneLine } from '../fields.js';
import { note } from '../loss-report.js';
import { readPrintedDate } from '../printed-date.js';
import { whenOf } from '../when-of.js';
import { readDate } from './date.js';
import { printedWords, readOldDate } from './old-date.js';

function readWhen(slide, options, spot) {
  const start = dateAt(slide, "start_date", options, spot);
  const end = dateAt(slide, "end_date", options, spot);
  const words = printedOf(slide, spot);
  const placed = start === void 0 ? withoutStart(slide, end, words, options, spot) : whenOf(start, end, spot);
  const edtf = words === void 0 ? placed.edtf : printedOr(words, placed.edtf, options, spot);
  const kept = words ?? printedWords(start, end);
  return { ...placed, edtf, ...kept === void 0 ? {} : { words: kept } };
}
function dateAt(slide, key, options, spot) {
  const date = slide[key];
  if (typeof date === "string" || typeof date === "number") return readOldDate(slide, key, options, spot);
  if (!isFields(date) || Object.values(date).every((part) => part === "" || part === null)) return void 0;
  return readDate(date, below(spot, key));
}
function withoutStart(slide, end, words, options, spot) {
  const edtf = end?.isDate === true ? `/${end.edtf}` : "";
  const isPrinted = edtf === "" && words !== void 0 && readPrintedDate(words, options).type === "date";
  const why = `start_date is missing${isPrinted ? "" : ": the event is listed without a beginning"}`;
  note(spot.report, isPrinted ? "warning" : "error", "date-missing", spot.path, why, "Give its year at least.", slide["start_date"]);
  return { edtf };
}
function printedOf(slide, spot) {
  const own = plainOf(slide, "display_date", spot)?.text;
  const [start, end] = ["start_date", "end_date"].map((key) => {
    const date = slide[key];
    return isFields(date) ? plainOf(date, "display_date", below(spot, key))?.text : void 0;
  });
  const words = own ?? (start !== void 0 && end !== void 0 ? `${start} \u2013 ${end}` : start ?? end);
  return words === void 0 ? void 0 : oneLine(words);
}
function printedOr(words, placed, options, { path, report }) {
  const printed = readPrintedDate(words, options);
  const hint = "Check the date; the printed words are kept.";
  if (printed.type !== "date") {
    const why = printed.type === "none" ? "the printed date cannot be read, and is kept as words" : `the printed date: ${printed.why}`;
    note(report, "warning", "printed-date-unread", path, why, hint, words);
    return placed;
  }
  if (printed.edtf === placed || !holds(printed.edtf, placed)) {
    if (printed.edtf !== placed)
      note(report, "warning", "printed-date-differs", path, `the printed date differs from ${placed}`, hint, words);
    return placed;
  }
  if (placed !== "") {
    note(report, "warning", "printed-date-taken", path, `the printed date is read as ${printed.edtf}, in place of ${placed}`, hint, words);
  }
  return printed.edtf;
}
function holds(printed, placed) {
  const [outer, inner] = [printed, placed].map((text) => parseEdtf(text));
  if (placed === "") return true;
  if (outer?.ok !== true || inner?.ok !== true) return false;
  const [wide, narrow] = [boundsOf(outer.value), boundsOf(inner.value)];
  const from = wide.earliest ?? -Infinity;
  const to = wide.latest ?? Infinity;
  return from <= (narrow.earliest ?? -Infinity) && (narrow.latest ?? Infinity) <= to;
}

export { readWhen };
