import { LARGEST_YEAR } from './civil.js';
import { fault } from './fault.js';
import { makeDate } from './make-date.js';
import { quote } from './quote.js';
import { ALL_CERTAIN, qualifierOf } from './qualifier.js';
import { significantYears } from './significant-years.js';

const LONG_YEAR = /^([?~%]?)Y(-?)([1-9]\d*)(?:E([1-9]\d*))?(?:S([1-9]\d*))?([?~%]?)/;
function readLongYear(text, at) {
  const match = LONG_YEAR.exec(text);
  if (!match) return fault(at + 1, "Y needs a year without zeros before it", "Write it like Y17000 or Y-17000.");
  const [all, before = "", minus = "", digits = "", exponent, significant, after = ""] = match;
  if (all.length < text.length) return afterYear(text[all.length], at + all.length);
  if (!exponent && digits.length < 5) return fault(at, "Y is only for years of more than four digits", "Leave the Y out.");
  const size = Number(digits) * 10 ** Number(exponent ?? 0);
  if (size > LARGEST_YEAR) {
    return fault(at, "the days of so distant a year cannot be counted", `The furthest year is Y${LARGEST_YEAR}.`, "date-out-of-range");
  }
  const year = minus ? -size : size;
  const significantDigits = significant ? Number(significant) : void 0;
  const length = String(size).length;
  const extent = significantYears(year, length, significantDigits ?? length, true);
  if (!extent) return fault(at + text.indexOf("S"), "the year has fewer digits than S says");
  const signs = before + after;
  const qualifiers = { ...ALL_CERTAIN, year: qualifierOf(signs) };
  const level = before || exponent || significant ? 2 : 1;
  return makeDate(text, level, extent, year, void 0, void 0, { significantDigits, qualifiers, signs });
}
function afterYear(sign, at) {
  return sign === "-" ? fault(at, "a year of more than four digits has no month and no day", "Leave the month and the day out.", "date-out-of-range") : fault(at, `${quote(sign)} does not belong after the year`);
}

export { readLongYear };
