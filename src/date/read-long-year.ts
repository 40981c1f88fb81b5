import { LARGEST_YEAR, dayFromCivil } from "./civil.ts";
import type { EdtfDate } from "./edtf.ts";
import { type Fault, fault } from "./fault.ts";
import { ALL_CERTAIN, CERTAIN, qualifierOf } from "./qualifier.ts";
import { significantYears, spanPrecision } from "./significant-years.ts";

const LONG_YEAR = /^([?~%]?)Y(-?)(\d+)(?:E(\d+))?(?:S(\d+))?([?~%]?)/;

/**
 * A year of more than four digits, with its `Y`: `Y-170000002`, `Y17E7`, `Y171010000S3`. Source: Library of Congress 2019,
 * "Letter-prefixed calendar year" (level 1), "Exponential year" and "Significant digits" (level 2).
 *
 * @param at where the date stands in the whole text.
 * @example readLongYear("Y-170000002", 0) // a date of the year -170000002
 */
export function readLongYear(text: string, at: number): EdtfDate | Fault {
  const match = LONG_YEAR.exec(text);
  if (!match) return fault(at + 1, "Y must be followed by a whole year", "Write Y and the year, for example Y17000 or Y-17000.");
  const [all, before = "", minus = "", digits = "", exponent, significant, after = ""] = match;
  if (all.length < text.length) return afterYear(text, at, all.length);
  if (digits.startsWith("0") || exponent?.startsWith("0") || significant?.startsWith("0")) {
    return fault(at + 1, "a number of a long year cannot start with 0", "Leave the first zeros out.");
  }
  if (exponent === undefined && digits.length < 5) {
    return fault(at, "Y is only for years of more than four digits", `Write ${minus}${digits.padStart(4, "0")}.`);
  }
  const size = Number(digits) * 10 ** Number(exponent ?? 0);
  const signed = minus ? -size : size;
  if (size > LARGEST_YEAR) return outOfRange(at);
  const years = significant === undefined ? ([signed, signed] as const) : significantYears(signed, Number(significant), true);
  if (!years) return fault(at + all.lastIndexOf("S"), "there are more significant digits than digits", "Write fewer digits after S.");
  const qualifier = before || after ? qualifierOf(before + after) : CERTAIN;
  return {
    type: "date",
    text,
    level: before || exponent || significant ? 2 : 1,
    precision: significant === undefined ? "year" : spanPrecision(years),
    year: signed,
    month: undefined,
    day: undefined,
    grouping: undefined,
    time: undefined,
    unspecified: { year: false, month: false, day: false },
    mask: undefined,
    significantDigits: significant === undefined ? undefined : Number(significant),
    ...qualifier,
    qualifiers: { ...ALL_CERTAIN, year: qualifier },
    earliest: dayFromCivil(years[0], 1, 1),
    latest: dayFromCivil(years[1], 12, 31),
  };
}

function afterYear(text: string, at: number, length: number): Fault {
  const why = "a year of more than four digits has no month and no day";
  const hint = "Leave the month and the day out, or write a year of four digits.";
  if (text[length] === "-") return fault(at + length, why, hint, "date-out-of-range");
  return fault(at + length, `"${text[length]}" does not belong after the year`);
}

function outOfRange(at: number): Fault {
  return fault(
    at,
    "days of so distant a year cannot be counted exactly",
    `Write a year no further than Y${LARGEST_YEAR} from year 0.`,
    "date-out-of-range",
  );
}
