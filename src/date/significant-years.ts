import { dayFromCivil } from "./civil.ts";
import type { Extent } from "./make-date.ts";

/**
 * What a year with significant digits may cover (`1950S2` is some year from 1900 to 1999); the year itself when all its digits are
 * significant; `undefined` when it has fewer digits than are said to be. The Library of Congress' examples for long years can be read in two
 * ways (so many first digits are sure, or so many last digits are not): for those, the wider span is returned, which holds both; see
 * docs/dates.md.
 *
 * @param digits how many digits the year is written with.
 * @param significant how many of them are significant.
 * @param long whether the year is written with `Y`.
 * @example significantYears(1950, 4, 2, false) // the days of 1900 to 1999, a century
 */
export function significantYears(year: number, digits: number, significant: number, long: boolean): Extent | undefined {
  if (significant < 1 || significant > digits) return undefined;
  const free = digits - significant;
  const years = 10 ** (long && free > 0 ? Math.max(free, significant) : free);
  const low = Math.floor(Math.abs(year) / years) * years;
  const high = low + years - 1;
  const [first, last] = year < 0 ? [-high, -low] : [low, high];
  const precision = years === 1 ? "year" : years <= 10 ? "decade" : years <= 100 ? "century" : "millennium";
  return { precision, earliest: dayFromCivil(first, 1, 1), latest: dayFromCivil(last, 12, 31) };
}
