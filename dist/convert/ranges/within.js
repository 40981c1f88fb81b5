import { civilFromDay } from '../../date/civil.js';
import { formatDay } from '../../date/format-day.js';
import { boundsOf } from '../../date/bounds.js';
import { parseEdtf } from '../../date/parse-edtf.js';
import { wordDate } from '../../date/word-date.js';
import en from '../../locale/en.js';
import { note } from '../loss-report.js';
import { blurred } from './blurred.js';

function within(first, last, { path, report }) {
  if (first === last) return { edtf: first };
  const [from, to] = daysFromTo(first, last);
  const found = from <= to ? blurred(from, to) : void 0;
  if (found === void 0) {
    const why2 = "the later date is not after the earlier one, or too far away to be one date";
    note(report, "error", "range-unread", path, why2, "The first is kept as uncertain.", `${first} \u2026 ${last}`);
    return { edtf: `${first}?` };
  }
  if (found.isExact) return { edtf: found.edtf };
  const text = rangeText(first, last);
  const read = parseEdtf(text);
  const why = `an end of an interval cannot be a range: ${text} is drawn as ${found.edtf}, and said in a note`;
  note(report, "warning", "range-as-end", path, why, "Look whether that is fair.", text);
  return { edtf: found.edtf, ...read.ok && { words: wordDate(read.value, en, "long") } };
}
function rangeText(first, last) {
  const text = `[${first}..${last}]`;
  const [from, to] = daysFromTo(first, last);
  return parseEdtf(text).ok ? text : `[${formatDay(civilFromDay(from))}..${formatDay(civilFromDay(to))}]`;
}
function daysFromTo(first, last) {
  const [start, end] = [first, last].map((text) => parseEdtf(text));
  const from = start?.ok === true ? boundsOf(start.value).earliest : void 0;
  const to = end?.ok === true ? boundsOf(end.value).latest : void 0;
  return [from ?? Infinity, to ?? -Infinity];
}
function between(start, end) {
  const notes = [start.words && `Start: ${start.words}.`, end.words && `End: ${end.words}.`].filter(Boolean).join(" ");
  const edtf = start.edtf === end.edtf ? start.edtf : `${start.edtf}/${end.edtf}`;
  return { edtf, ...notes && { note: { en: notes } } };
}

export { between, daysFromTo, rangeText, within };
