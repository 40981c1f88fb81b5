import type { Precision } from "./edtf.ts";

/**
 * The first and last year that a year with significant digits may mean (`1950S2` is some year from 1900 to 1999); `undefined` when
 * there are more significant digits than digits. The Library of Congress' examples for long years can be read in two ways (so many
 * first digits are sure, or so many last digits are not): for those, the wider span that holds both is returned; see docs/dates.md.
 *
 * @param long whether the year is written with `Y`.
 * @example significantYears(1950, 2, false) // [1900, 1999]
 */
export function significantYears(year: number, significant: number, long: boolean): readonly [number, number] | undefined {
  const size = Math.abs(year);
  const length = long ? String(size).length : 4;
  if (significant > length) return undefined;
  const free = long && significant < length ? Math.max(length - significant, significant) : length - significant;
  const unit = 10 ** free;
  const low = Math.floor(size / unit) * unit;
  const high = low + unit - 1;
  return year < 0 ? [-high, -low] : [low, high];
}

/**
 * The coarsest of decade, century and millennium that holds a span of years; `"year"` for a single one.
 *
 * @example spanPrecision([1900, 1999]) // "century"
 */
export function spanPrecision([first, last]: readonly [number, number]): Precision {
  const years = last - first + 1;
  if (years === 1) return "year";
  if (years <= 10) return "decade";
  return years <= 100 ? "century" : "millennium";
}
