import { dayFromCivil, daysInMonth } from './civil.js';
import { fault } from './fault.js';
import { groupingMonths, groupingPrecision } from './grouping.js';
import { makeDate } from './make-date.js';
import { yearSpan, dayOfMask } from './mask.js';
import { englishMonth } from './month-name.js';
import { quote } from './quote.js';
import { qualifierOf } from './qualifier.js';
import { readLongYear } from './read-long-year.js';
import { readPlainDay } from './read-plain-day.js';
import { readTime } from './read-time.js';
import { significantYears } from './significant-years.js';

const DATE = /^([?~%]?)(-?[\dX]{4})(?:S(\d+))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?/;
function readDate(text, at) {
  const plain = readPlainDay(text);
  if (plain) return plain;
  if (/^[?~%]?Y/.test(text)) return readLongYear(text, at);
  const match = DATE.exec(text);
  if (!match) return notAYear(text, at);
  const [all, yearSign, year = "", significant, yearEnd, monthSign, month, monthEnd, daySign, day, dayEnd] = match;
  const time = all.length < text.length ? readRest(text.slice(all.length), at + all.length, all, day) : void 0;
  if (time && "type" in time) return time;
  const parts = { text, at, year, significant: significant === void 0 ? void 0 : Number(significant), month, day, time };
  const extent = extentOf(parts);
  return "type" in extent ? extent : assemble(parts, extent, [yearSign, yearEnd, monthSign, monthEnd, daySign, dayEnd]);
}
function readWithoutTime(text, at) {
  const date = readDate(text, at);
  if (date.type === "fault" || !date.time) return date;
  return fault(at + text.indexOf("T"), "only a date alone has a time of day", "Leave the time out.");
}
function notAYear(text, at) {
  const start = /^[?~%]?-?[\dX]{0,3}/.exec(text)?.[0].length ?? 0;
  const found = /\S+/.exec(text.slice(start));
  return fault(
    at + start,
    found ? `a year of four digits was expected, not ${quote(found[0], 12)}` : "the year has fewer than four digits"
  );
}
function readRest(rest, at, all, day) {
  if (!rest.startsWith("T") || day === void 0) return fault(at, `${quote(rest, 12)} does not belong after "${all}"`);
  return /[^\d-]/.test(all) ? fault(at, "a time of day needs a day that is known") : readTime(rest, at);
}
function extentOf(parts) {
  const { year, month, day, significant, text, at } = parts;
  if (year === "-0000") return fault(at + text.indexOf("-"), "there is no year -0000", "Write 0000 for 1 BCE, or -0001 for 2 BCE.");
  if (significant !== void 0) return significantExtent(parts, significant);
  if ((year + month + day).includes("X")) return maskedExtent(parts);
  const yearNumber = Number(year);
  if (month === void 0) return span("year", yearNumber, 1, 12);
  const code = Number(month);
  const months = code > 12 ? groupingMonths(code) : { first: code, last: code };
  if (!code || !months) return noMonth(parts);
  if (day === void 0) return span(code > 12 ? groupingPrecision(code) : "month", yearNumber, months.first, months.last);
  if (code > 12) return fault(at + text.lastIndexOf("-"), "a season, quarter or half-year has no day", "Leave the day out.");
  const length = daysInMonth(yearNumber, code);
  if (!Number(day) || Number(day) > length) {
    return noDay(parts, `${englishMonth(code)} ${yearNumber} has ${length} days`, `Write a day from 01 to ${length}.`);
  }
  const civil = dayFromCivil(yearNumber, code, Number(day));
  return { precision: parts.time ? "time" : "day", earliest: civil, latest: civil };
}
function span(precision, year, firstMonth, lastMonth) {
  return { precision, earliest: dayFromCivil(year, firstMonth, 1), latest: dayFromCivil(year, lastMonth + 1, 1) - 1 };
}
function significantExtent({ year, month, text, at }, significant) {
  const extent = year.includes("X") || month !== void 0 ? void 0 : significantYears(Number(year), 4, significant, false);
  return extent ?? fault(at + text.indexOf("S"), "S goes with a year alone and counts its sure digits", "Write it like 1950S2.");
}
function maskedExtent(parts) {
  const earliest = dayOfMask(parts, 1);
  const latest = dayOfMask(parts, -1);
  if (earliest === void 0 || latest === void 0) return noDay(parts, `no day of the calendar fits ${parts.text}`);
  return { precision: maskedPrecision(parts), earliest, latest };
}
function maskedPrecision({ year, month }) {
  const free = year.replace("-", "").indexOf("X");
  if (free >= 0) return free === 3 ? "decade" : free === 2 ? "century" : "millennium";
  return month?.includes("X") ? "year" : "month";
}
function noMonth({ text, at, month }) {
  const hint = "Months are 01 to 12, seasons 21 to 24, quarters 33 to 36, half-years 40 and 41.";
  return fault(at + text.indexOf("-", 1) + 1, `there is no month ${month}`, hint);
}
function noDay({ text, at, day }, why, hint) {
  return fault(at + (day === void 0 ? text.indexOf("-", 1) + 1 : text.lastIndexOf(day)), why, hint);
}
function assemble({ text, year, month, day, time, significant }, extent, signs) {
  const [yearSign, yearEnd, monthSign, monthEnd, daySign, dayEnd] = signs;
  const all = signs.join("");
  const digits = [year, month, day].join("");
  const code = Number(month);
  const level = levelOf(text, digits, code, all, significant);
  return makeDate(text, level, extent, yearSpan(year)?.[0] ?? 0, code <= 12 ? code : void 0, Number(day) || void 0, {
    grouping: code > 12 ? code : void 0,
    time,
    mask: digits.includes("X") ? { year, month, day } : void 0,
    significantDigits: significant,
    signs: all,
    // A sign after a component speaks of all components to its left as well.
    qualifiers: {
      year: qualifierOf([yearSign, yearEnd, monthEnd, dayEnd].join("")),
      month: qualifierOf(month ? [monthSign, monthEnd, dayEnd].join("") : ""),
      day: qualifierOf([daySign, dayEnd].join(""))
    }
  });
}
function levelOf(text, digits, code, signs, significant) {
  const lastDigitsOnly = /^-?(\d+X*|X+)$/.test(digits) && !/\dX$/.test(digits.slice(digits.startsWith("-") ? 5 : 4));
  if (significant || code > 24 || !lastDigitsOnly || signs.length > 1 || signs && !text.endsWith(signs)) return 2;
  return signs || code > 12 || /[-X]/.test(digits) ? 1 : 0;
}

export { readDate, readWithoutTime };
