import type { Precision } from "./edtf.ts";

/**
 * The first and last year that a year with significant digits may mean (`1950S2` is some year from 1900 to 1999); the year itself
 * when all its digits are significant; `undefined` when it has fewer digits than are said to be. The Library of Congress' examples
 * for long years can be read in two ways (so many first digits are sure, or so many last digits are not): for those, the wider span
 * is returned, which holds both; see docs/dates.md.
 *
 * @param significant how many digits are significant, by default all.
 * @param digits how many digits the year is written with.
 * @param long whether the year is written with `Y`.
 * @example significantYears(1950, 2, 4, false) // [1900, 1999]
 */
export function significantYears(
  year: number,
  significant: number | undefined,
  digits: number,
  long: boolean,
): readonly [number, number] | undefined {
  if (significant === undefined || significant === digits) return [year, year];
  if (significant < 1 || significant > digits) return undefined;
  const unit = 10 ** (long ? Math.max(digits - significant, significant) : digits - significant);
  const low = Math.floor(Math.abs(year) / unit) * unit;
  const high = low + unit - 1;
  return year < 0 ? [-high, -low] : [low, high];
}

/**
 * The unit that holds a span of years: year, decade, century, or millennium for all that is longer.
 *
 * @example spanPrecision([1900, 1999]) // "century"
 */
export function spanPrecision([first, last]: readonly [number, number]): Precision {
  const years = last - first;
  if (years === 0) return "year";
  return years < 10 ? "decade" : years < 100 ? "century" : "millennium";
}
