import type { CivilDay } from "./civil.ts";

/**
 * A civil day as EDTF text. Years beyond four digits have no such text and get as many digits as they need.
 *
 * @example formatDay({ year: -43, month: 3, day: 15 }) // "-0043-03-15"
 */
export function formatDay({ year, month, day }: CivilDay): string {
  const sign = year < 0 ? "-" : "";
  return `${sign}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/**
 * Returns a number with at least so many digits.
 *
 * @example padded(7, 2) // "07"
 */
export function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
