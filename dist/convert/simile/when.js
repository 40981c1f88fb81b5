import { parseEdtf } from '../../date/parse-edtf.js';
import { isBlank, below } from '../fields.js';
import { note } from '../loss-report.js';
import { blurred } from '../ranges/blurred.js';
import { between, daysFromTo, rangeText, within } from '../ranges/within.js';
import { whenOf } from '../when-of.js';
import { readSimileDate } from './date.js';

function readWhen(fields, isDuration, options, spot) {
  const [start, latestStart, earliestEnd, end] = ["start", "latestStart", "earliestEnd", "end"].map(
    (key) => readSimileDate(fields, key, options, spot)
  );
  const written = fields["start"];
  if (start === void 0) {
    for (const [key, date] of Object.entries({ latestStart, earliestEnd, end }))
      if (date !== void 0 && (key !== "end" || !isBlank(written)))
        note(
          spot.report,
          "error",
          "field-left-out",
          below(spot, key).path,
          "without a start it has no place",
          "Give the start.",
          date.edtf
        );
    const isAbsent = isBlank(written);
    if (isAbsent)
      note(spot.report, "error", "date-missing", spot.path, "start is missing: the event is listed without a beginning", "Give it.");
    return { edtf: isAbsent ? end === void 0 ? "" : `/${end.edtf}` : typeof written === "string" ? written : JSON.stringify(written) };
  }
  const dates = { start, latestStart, earliestEnd, end };
  return isDuration ? lasting(dates, spot) : moment(dates, spot);
}
function moment({ start, latestStart, earliestEnd, end }, spot) {
  if (end !== void 0) {
    for (const [key, date] of Object.entries({ latestStart, earliestEnd }))
      if (date !== void 0)
        note(
          spot.report,
          "error",
          "field-left-out",
          below(spot, key).path,
          "a moment lies between start and end",
          "Set isDuration.",
          date.edtf
        );
  }
  const last = end ?? latestStart ?? earliestEnd;
  if (last === void 0 || last.edtf === start.edtf) return whenOf(start, last, spot);
  const [from, to] = daysFromTo(start.edtf, last.edtf);
  const exact = unitOf(start, last);
  const why = "it happened at one moment between both dates, since it is no duration";
  note(spot.report, "warning", "moment-within", spot.path, why, "If it lasted, set isDuration.", `${start.edtf} \u2026 ${last.edtf}`);
  if (from > to) return whenOf(start, last, spot);
  noteTimes(start, last, spot);
  return { edtf: exact ?? rangeText(start.edtf, last.edtf) };
}
function noteTimes(first, last, { path, report }) {
  const times = [first.time, last.time].filter(Boolean).join(" \u2026 ");
  if (times !== "") note(report, "error", "time-left-out", path, "a range of days has no times", "Say them in the text.", times);
}
function lasting(dates, spot) {
  const { start, latestStart, earliestEnd, end } = dates;
  const isPlain = (latestStart?.edtf ?? start.edtf) === start.edtf && (earliestEnd?.edtf ?? end?.edtf) === end?.edtf;
  if (isPlain && end !== void 0) return whenOf(start, end, spot);
  const first = latestStart === void 0 ? start : rangeEnd(start, latestStart, spot);
  const last = end === void 0 ? { edtf: "" } : earliestEnd === void 0 ? end : rangeEnd(earliestEnd, end, spot);
  if (end === void 0) note(spot.report, "warning", "end-missing", spot.path, "its end is missing, and not known", "Give it.");
  const when = between(first, last);
  const read = parseEdtf(when.edtf);
  if (!read.ok) note(spot.report, "error", read.error.code, spot.path, read.error.message.replace(/\.$/, ""), "Mend the dates.", when.edtf);
  return when;
}
function unitOf(first, last) {
  if (!first.isMidnight || !last.isMidnight) return void 0;
  const [from, to] = daysFromTo(first.edtf, last.edtf);
  const found = from < to ? blurred(from, to - 1) : void 0;
  return found?.isExact === true && found.edtf.length < "0000-00-00".length ? found.edtf : void 0;
}
function rangeEnd(first, last, spot) {
  if (first.edtf === last.edtf) return first;
  const exact = unitOf(first, last);
  if (exact !== void 0) return { edtf: exact };
  noteTimes(first, last, spot);
  return within(first.edtf, last.edtf, spot);
}

export { readWhen };
