import { dateInWords } from '../date-in-words.js';
import { wordsOf, below, oneLine } from '../fields.js';
import { note } from '../loss-report.js';
import { readMoment, withoutMidnight } from '../moment.js';
import { dateOfParts } from './date-parts.js';
import { clockOfParts } from './date.js';

function readOldDate(fields, key, options, spot) {
  const text = wordsOf(fields, key, spot)?.trim();
  if (text === void 0) return void 0;
  const at = below(spot, key);
  const parts = partsOf(text);
  if (parts !== void 0) return ofParts(parts, text, at);
  const moment = readMoment(text);
  if (moment !== void 0) return { ...withoutMidnight(moment), isDate: true };
  const edtf = dateInWords(text, options, at);
  if (edtf === void 0) return { edtf: text, isDate: false };
  return { edtf, isDate: true, ...edtf !== text && { words: oneLine(text) } };
}
function printedWords(start, end) {
  const both = [start, end?.edtf === start?.edtf ? void 0 : end].flatMap((date) => date ?? []);
  return both.some(({ words }) => words !== void 0) ? both.map(({ words, edtf }) => words ?? edtf).join(" \u2013 ") : void 0;
}
function partsOf(text) {
  const beforeChrist = /^(-\d+)-(\d\d?)(?:-(\d\d?))?$/.exec(text);
  if (beforeChrist) return beforeChrist.slice(1).map((part) => part ?? "");
  const parts = text.split(",").map((part) => part.trim());
  const isNumbers = /^(?:-\d+|\d{1,4})$/.test(parts[0] ?? "") && parts.slice(1).every((part) => /^\d*$/.test(part));
  return isNumbers && parts.length <= 7 ? parts : void 0;
}
function ofParts(parts, text, spot) {
  const [year = "", month = "", day = "", ...clock] = parts;
  const { edtf, isDate, fault } = dateOfParts({ year, month, day });
  if (fault !== void 0) {
    const code = fault.severity === "error" ? "date-invalid" : "date-doubtful";
    note(spot.report, fault.severity, code, spot.path, fault.why, fault.hint, text);
  }
  if (!isDate) return { edtf: text, isDate };
  const time = clockOfParts(
    clock.map((part) => part || void 0),
    text,
    spot
  );
  if (time === void 0) return { edtf, isDate };
  if (day !== "") return { ...withoutMidnight({ edtf, time: time.replace(/^00:00:00$/, "00:00") }), isDate };
  note(spot.report, "error", "time-without-day", spot.path, `the time ${time} has no day`, "Give the day.", text);
  return { edtf, isDate };
}

export { printedWords, readOldDate };
