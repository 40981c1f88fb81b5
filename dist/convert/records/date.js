import { yearText } from '../../date/year-text.js';
import { dateInWords } from '../date-in-words.js';
import { note } from '../loss-report.js';
import { readMoment, withoutMidnight, momentOf } from '../moment.js';
import { readPrintedDate } from '../printed-date.js';

const LEAST_MILLISECONDS = 1e10;
function isDateLike(value) {
  if (typeof value === "number") return isYear(value) || Math.abs(value) >= LEAST_MILLISECONDS;
  if (typeof value !== "string") return false;
  return readMoment(value) !== void 0 || readYear(value) !== void 0 || readPrintedDate(value).type !== "none";
}
function readRecordDate(value, options, spot) {
  if (typeof value === "string") return fromText(value, options, spot);
  const found = typeof value === "number" ? fromNumber(value, options) : void 0;
  if (found !== void 0) return found;
  note(spot.report, "error", "date-unread", spot.path, unread(value), "The event is listed without it; write YYYY-MM-DD.", value);
  return void 0;
}
function unread(value) {
  if (typeof value !== "number") return "this date cannot be read";
  return value < 0 ? "is year -1 meant as 1 BCE or 2 BCE: nobody knows" : "a year, a day of a spreadsheet, seconds or milliseconds: nobody knows";
}
function isYear(value) {
  return Number.isInteger(value) && value > 0 && value <= 9999;
}
function fromNumber(value, { zone }) {
  if (isYear(value)) return { edtf: yearText(value), isInstant: false };
  const moment = Math.abs(value) >= LEAST_MILLISECONDS ? momentOf(value, zone) : void 0;
  return moment && { ...withoutMidnight(moment), isInstant: true };
}
function fromText(text, options, spot) {
  const moment = readMoment(text) ?? readYear(text);
  if (moment) return { ...withoutMidnight(moment), isInstant: false };
  const edtf = dateInWords(text, options, spot);
  const words = text.trim();
  return edtf === void 0 ? void 0 : { edtf, isInstant: false, ...edtf !== words && { words } };
}
function readYear(text) {
  return /^\d{3}$/.test(text.trim()) ? { edtf: yearText(Number(text)) } : void 0;
}

export { isDateLike, readRecordDate };
