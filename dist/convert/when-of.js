import { parseEdtf } from '../date/parse-edtf.js';
import { note } from './loss-report.js';

function whenOf(start, end, spot) {
  const clock = { ...start.time && { time: start.time }, ...start.time && start.zone && { zone: start.zone } };
  if (end === void 0 || end.edtf === start.edtf && end.time === start.time) return { edtf: start.edtf, ...clock };
  if (end.edtf === start.edtf) {
    if (isReversed(start, end)) noteReversed(`${clockWords(start)}/${clockWords(end)}`, "its end is before its start", spot);
    return { edtf: start.edtf, ...clock, ...clockNote(start, end, spot) };
  }
  const edtf = `${start.edtf}/${end.edtf}`;
  const read = parseEdtf(edtf);
  if (!read.ok && parseEdtf(start.edtf).ok && parseEdtf(end.edtf).ok) noteReversed(edtf, read.error.message.replace(/\.$/, ""), spot);
  return { edtf, ...clockNote(start, end, spot) };
}
function noteEnd(edtf, { path, report }) {
  if (edtf === void 0) return;
  note(report, "error", "end-left-out", path, "its beginning cannot be read, so its end has no place", "Mend the beginning.", edtf);
}
function isReversed(start, end) {
  return start.zone === end.zone && (end.time ?? "24:00") < (start.time ?? "00:00");
}
function noteReversed(value, why, { path, report }) {
  note(report, "error", "range-reversed", path, why, "Mend the dates.", value);
}
function clockWords({ time = "", zone }) {
  return `${time}${zone === void 0 ? "" : ` ${zone === "Z" ? "UTC" : zone}`}`;
}
function clockNote(start, end, { path, report }) {
  const begins = start.time && `begins at ${clockWords(start)}`;
  const ends = end.time && `ends at ${clockWords(end)}`;
  const words = [begins, ends].filter(Boolean).join(", ");
  if (words === "") return {};
  note(
    report,
    "warning",
    "time-of-stretch",
    path,
    `the times of a stretch are kept as a note (${words})`,
    "Look whether they matter.",
    words
  );
  return { note: { en: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` } };
}

export { noteEnd, whenOf };
