import { yearText } from '../../date/year-text.js';
import { parseEdtf } from '../../date/parse-edtf.js';
import { noteRest, below, wordsOf, isFields } from '../fields.js';
import { note } from '../loss-report.js';

const UNITS = ["year", "month", "day", "hour", "minute", "second", "millisecond"];
function readDate(date, spot) {
  noteRest(date, [...UNITS, "display_date", "format"], spot);
  const part = (unit) => date[unit] === 0 && unit !== "year" ? void 0 : wordsOf(date, unit, spot)?.trim();
  const [year, ...rest] = ["year", "month", "day"].map(part);
  const [month, day] = isLong(year) ? leftOut(rest, spot) : rest;
  const clock = clockOfParts(UNITS.slice(3).map(part), date, spot);
  const written = [year, month, day].filter((one) => one !== void 0).join("-");
  const edtf = year === void 0 || day !== void 0 && month === void 0 ? void 0 : civil(year, month, day);
  const read = edtf === void 0 ? void 0 : parseEdtf(edtf);
  if (edtf === void 0 || read?.ok !== true) {
    const why = read?.ok === false ? read.error.message : explained(year, month);
    note(spot.report, "error", "date-invalid", spot.path, why.replace(/\.$/, ""), "The event is listed without a place in time.", date);
    return { edtf: written, isDate: false, ...clock && { time: clock } };
  }
  if (clock !== void 0 && day === void 0) {
    note(spot.report, "error", "time-without-day", spot.path, `the time ${clock} has no day`, "Give the day.", date);
  }
  if (year !== void 0 && /^\d\d$/.test(year)) {
    const why = `this is the year ${Number(year)}, not a year of the 20th or 21st century`;
    note(spot.report, "warning", "year-short", below(spot, "year").path, why, "Write all four digits.", year);
  }
  return { edtf, isDate: true, ...day !== void 0 && clock && { time: clock } };
}
function isLong(year) {
  return Math.abs(Number(year)) > 9999;
}
function leftOut(parts, { path, report }) {
  const value = parts.filter((part) => part !== void 0).join("-");
  if (value !== "")
    note(report, "error", "date-too-fine", path, "so distant a year has no month and no day", "Say it in the words.", value);
  return [];
}
function explained(year, month) {
  if (year === void 0) return "the year is missing";
  if (Number(year) === 0) return "there is no year 0 between 1 BCE and 1 CE";
  return month === void 0 && /^-?\d+$/.test(year) ? "a day needs its month" : "this is no year, month and day of digits";
}
function civil(year, month, day) {
  const count = Number(year);
  const isWhole = [year.replace(/^[-+−]/, ""), month, day].every((part) => part === void 0 || /^\d+$/.test(part));
  if (!isWhole || count === 0 || !Number.isSafeInteger(count)) return void 0;
  const parts = [month, day].flatMap((part) => part === void 0 ? [] : part.replace(/^0+(?=\d)/, "").padStart(2, "0"));
  return [yearText(count < 0 ? count + 1 : count), ...parts].join("-");
}
function clockOfParts(parts, date, spot) {
  const [hour, minute, second, millisecond] = parts;
  if (parts.every((part) => part === void 0)) return void 0;
  const [h, m, s] = [hour, minute, second].map((part) => part === void 0 ? 0 : /^\d{1,2}$/.test(part) ? Number(part) : NaN);
  const isClock = h !== void 0 && m !== void 0 && s !== void 0 && h < 24 && m < 60 && s < 60;
  if (!isClock) {
    note(spot.report, "error", "time-invalid", spot.path, "this is no time of day, which is left out", "Mend it.", date);
    return void 0;
  }
  if (millisecond !== void 0 && Number(millisecond) !== 0) {
    const { path, report } = isFields(date) ? below(spot, "millisecond") : spot;
    note(report, "error", "time-too-fine", path, "a story tells time to the second", "Nothing needs to be done.", millisecond);
  }
  return [h, m, ...second === void 0 ? [] : [s]].map((one) => String(one).padStart(2, "0")).join(":");
}

export { clockOfParts, readDate };
