import { dayFromCivil, daysInMonth } from "./civil.ts";
import type { DigitMask } from "./edtf.ts";
import { padded } from "./format-day.ts";

const COMMON_YEAR = 2023;
const LEAP_YEAR = 2024;

/**
 * Whether a whole number, padded with zeros, fits digits in which `X` stands for any digit.
 *
 * @example fitsDigits(12, "1X") // true
 */
export function fitsDigits(value: number, digits: string): boolean {
  const written = padded(value, digits.length);
  return written.length === digits.length && Array.from(digits).every((digit, index) => digit === "X" || digit === written[index]);
}

/**
 * The lowest and highest astronomical year that year digits may mean, `undefined` when none does (`-0000` is not a year).
 *
 * @example yearSpan("-20XX") // [-2099, -2000]
 */
export function yearSpan(digits: string): readonly [low: number, high: number] | undefined {
  const negative = digits.startsWith("-");
  const magnitude = negative ? digits.slice(1) : digits;
  const low = Number(magnitude.replaceAll("X", "0"));
  const high = Number(magnitude.replaceAll("X", "9"));
  if (!negative) return [low, high];
  // Zero has no sign: the lowest magnitude left has its last free digit at 1.
  return high === 0 ? undefined : [-high, -(low || 10 ** (magnitude.length - 1 - magnitude.lastIndexOf("X")))];
}

/**
 * The first (`direction` 1) or last (`direction` -1) day that a date with unspecified digits may mean, as a day number; `undefined`
 * when no day of any year fits.
 *
 * @example dayOfMask({ year: "2016", month: "02", day: "3X" }, 1) // undefined
 */
export function dayOfMask(mask: DigitMask, direction: 1 | -1): number | undefined {
  const [low, high] = yearSpan(mask.year) ?? [1, 0];
  // Years differ by their 29 February alone.
  const common = dayInYear(COMMON_YEAR, mask, direction);
  const leap = dayInYear(LEAP_YEAR, mask, direction);
  if (!leap) return undefined;
  const magnitude = mask.year.replace("-", "");
  for (let step = 0; step <= high - low; step++) {
    const year = direction === 1 ? low + step : high - step;
    const found = daysInMonth(year, 2) > 28 ? leap : common;
    if (found && fitsDigits(Math.abs(year), magnitude)) return dayFromCivil(year, ...found);
  }
  return undefined;
}

function dayInYear(year: number, { month = "XX", day = "XX" }: DigitMask, direction: 1 | -1): readonly [number, number] | undefined {
  for (const oneMonth of fitting(12, month, direction)) {
    const [oneDay] = fitting(daysInMonth(year, oneMonth), day, direction);
    if (oneDay !== undefined) return [oneMonth, oneDay];
  }
  return undefined;
}

/**
 * The numbers from 1 to `count` that fit the digits, the last first when `direction` is -1.
 *
 * @example fitting(12, "1X", 1) // [10, 11, 12]
 */
export function fitting(count: number, digits: string, direction: 1 | -1): number[] {
  const found = Array.from({ length: count }, (_, index) => index + 1).filter((value) => fitsDigits(value, digits));
  return direction === 1 ? found : found.reverse();
}
