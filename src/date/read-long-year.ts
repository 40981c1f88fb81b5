import { LARGEST_YEAR } from "./civil.ts";
import type { EdtfDate } from "./edtf.ts";
import { type Fault, fault } from "./fault.ts";
import { makeDate } from "./make-date.ts";
import { quote } from "./quote.ts";
import { ALL_CERTAIN, qualifierOf } from "./qualifier.ts";
import { significantYears } from "./significant-years.ts";

const LONG_YEAR = /^([?~%]?)Y(-?)([1-9]\d*)(?:E([1-9]\d*))?(?:S([1-9]\d*))?([?~%]?)/;

/**
 * A year of more than four digits, with its `Y`: `Y-170000002`, `Y17E7`, `Y171010000S3`. Source: Library of Congress 2019,
 * "Letter-prefixed calendar year" (level 1), "Exponential year" and "Significant digits" (level 2).
 *
 * @param at where the date stands in the whole text.
 * @example readLongYear("Y-170000002", 0) // a date of the year -170000002
 */
export function readLongYear(text: string, at: number): EdtfDate | Fault {
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
  const significantDigits = significant ? Number(significant) : undefined;
  const length = String(size).length;
  const extent = significantYears(year, length, significantDigits ?? length, true);
  if (!extent) return fault(at + text.indexOf("S"), "the year has fewer digits than S says");
  const signs = before + after;
  const qualifiers = { ...ALL_CERTAIN, year: qualifierOf(signs) };
  const level = before || exponent || significant ? 2 : 1;
  return makeDate(text, level, extent, year, undefined, undefined, { significantDigits, qualifiers, signs });
}

function afterYear(sign: string | undefined, at: number): Fault {
  return sign === "-"
    ? fault(at, "a year of more than four digits has no month and no day", "Leave the month and the day out.", "date-out-of-range")
    : fault(at, `${quote(sign)} does not belong after the year`);
}
