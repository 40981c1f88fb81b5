import { civilFromDay } from '../../date/civil.js';
import { formatDay } from '../../date/format-day.js';
import { boundsOf } from '../../date/bounds.js';
import { parseEdtf } from '../../date/parse-edtf.js';
import { wordDate } from '../../date/word-date.js';
import en from '../../locale/en.js';
import { note } from '../loss-report.js';
import { whenOf } from '../when-of.js';
import { readSimileDate } from './date.js';
import { blurred } from './units.js';

function readWhen(fields, isDuration, options, spot) {
  const [start, latestStart, earliestEnd, end] = ["start", "latestStart", "earliestEnd", "end"].map(
    (key) => readSimileDate(fields, key, options, spot)
  );
  const written = fields["start"];
  if (start === void 0) {
    const isAbsent = written === void 0 || written === null || written === "";
    if (isAbsent)
      note(spot.report, "error", "date-missing", spot.path, "start is missing: the event is listed without a beginning", "Give it.");
    return { edtf: isAbsent ? end === void 0 ? "" : `/${end.edtf}` : typeof written === "string" ? written : JSON.stringify(written) };
  }
  const dates = { start, latestStart, earliestEnd, end };
  return isDuration ? lasting(dates, spot) : moment(dates, spot);
}
function moment({ start, latestStart, earliestEnd, end }, spot) {
  const last = end ?? latestStart ?? earliestEnd;
  if (last === void 0 || last.edtf === start.edtf) return whenOf(start, last, spot);
  const [from, to] = daysOf(start, last);
  const exact = unitOf(start, last);
  const why = "it happened at one moment between both dates, since it is no duration";
  note(spot.report, "warning", "moment-within", spot.path, why, "If it lasted, set isDuration.", `${start.edtf} \u2026 ${last.edtf}`);
  if (from > to) return whenOf(start, last, spot);
  noteTimes(start, last, spot);
  return { edtf: exact ?? rangeText(start, last, from, to) };
}
function noteTimes(first, last, { path, report }) {
  const times = [first.time, last.time].filter(Boolean).join(" \u2026 ");
  if (times !== "") note(report, "error", "time-left-out", path, "a range of days has no times", "Say them in the text.", times);
}
function lasting(dates, spot) {
  const { start, latestStart, earliestEnd, end } = dates;
  const isPlain = (latestStart?.edtf ?? start.edtf) === start.edtf && (earliestEnd?.edtf ?? end?.edtf) === end?.edtf;
  if (isPlain && end !== void 0) return whenOf(start, end, spot);
  const first = latestStart === void 0 ? start : within(start, latestStart, spot);
  const last = end === void 0 ? { edtf: "" } : earliestEnd === void 0 ? end : within(earliestEnd, end, spot);
  if (end === void 0) note(spot.report, "warning", "end-missing", spot.path, "its end is missing, and not known", "Give it.");
  const notes = [wordsFor("Start", first), wordsFor("End", last)].filter(Boolean).join(" ");
  const edtf = first.edtf === last.edtf ? first.edtf : `${first.edtf}/${last.edtf}`;
  const read = parseEdtf(edtf);
  if (!read.ok) note(spot.report, "error", read.error.code, spot.path, read.error.message.replace(/\.$/, ""), "Mend the dates.", edtf);
  return { edtf, ...notes && { note: { en: notes } } };
}
function wordsFor(what, said) {
  return said.words === void 0 ? "" : `${what}: ${said.words}.`;
}
function within(first, last, spot) {
  if (first.edtf === last.edtf) return first;
  const exact = unitOf(first, last);
  if (exact !== void 0) return { edtf: exact };
  const [from, to] = daysOf(first, last);
  noteTimes(first, last, spot);
  const found = from <= to ? blurred(from, to) : void 0;
  if (found === void 0) {
    const why2 = "the later date is not after the earlier one, or too far away to be one date";
    note(spot.report, "error", "range-unread", spot.path, why2, "The first is kept as uncertain.", `${first.edtf} \u2026 ${last.edtf}`);
    return { edtf: `${first.edtf}?` };
  }
  if (found.isExact) return { edtf: found.edtf };
  const text = rangeText(first, last, from, to);
  const read = parseEdtf(text);
  const why = `an end of an interval cannot be a range: ${text} is drawn as ${found.edtf}, and said in a note`;
  note(spot.report, "warning", "range-as-end", spot.path, why, "Look whether that is fair.", text);
  return { edtf: found.edtf, ...read.ok && { words: wordDate(read.value, en, "long") } };
}
function rangeText(first, last, from, to) {
  const text = `[${first.edtf}..${last.edtf}]`;
  return parseEdtf(text).ok ? text : `[${formatDay(civilFromDay(from))}..${formatDay(civilFromDay(to))}]`;
}
function unitOf(first, last) {
  if (!first.isMidnight || !last.isMidnight) return void 0;
  const [from, to] = daysOf(first, last);
  const found = from < to ? blurred(from, to - 1) : void 0;
  return found?.isExact === true && found.edtf.length < "0000-00-00".length ? found.edtf : void 0;
}
function daysOf(first, last) {
  const [start, end] = [first, last].map(({ edtf }) => parseEdtf(edtf));
  const from = start?.ok === true ? boundsOf(start.value).earliest : void 0;
  const to = end?.ok === true ? boundsOf(end.value).latest : void 0;
  return [from ?? Infinity, to ?? -Infinity];
}

export { readWhen };
