import { dayFromCivil, daysInMonth } from "./civil.ts";
import type { DigitMask } from "./edtf.ts";

/**
 * Whether a whole number, padded with zeros, fits digits in which `X` stands for any digit.
 *
 * @example fitsDigits(12, "1X") // true
 */
export function fitsDigits(value: number, digits: string): boolean {
  const padded = String(value).padStart(digits.length, "0");
  if (padded.length !== digits.length) return false;
  for (let index = 0; index < digits.length; index++) {
    if (digits[index] !== "X" && digits[index] !== padded[index]) return false;
  }
  return true;
}

/**
 * The lowest and highest astronomical year that year digits may mean, `undefined` when none does (`-0000` is not a year).
 *
 * @example yearSpan("-20XX") // [-2099, -2000]
 */
export function yearSpan(digits: string): readonly [low: number, high: number] | undefined {
  const negative = digits.startsWith("-");
  const magnitude = negative ? digits.slice(1) : digits;
  let low = Number(magnitude.replaceAll("X", "0"));
  const high = Number(magnitude.replaceAll("X", "9"));
  // Zero has no sign: the lowest magnitude left has its last free digit at 1.
  if (negative && low === 0) low = 10 ** (magnitude.length - 1 - magnitude.lastIndexOf("X"));
  if (!negative) return [low, high];
  return magnitude.includes("X") || high > 0 ? [-high, -low] : undefined;
}

/**
 * The first (`direction` 1) or last (`direction` -1) day that a date with unspecified digits may mean, as a day number; `undefined`
 * when no day of any year fits.
 *
 * @example dayOfMask({ year: "2016", month: "02", day: "3X" }, 1) // undefined
 */
export function dayOfMask(mask: DigitMask, direction: 1 | -1): number | undefined {
  const years = yearSpan(mask.year);
  if (!years) return undefined;
  const magnitude = mask.year.replace("-", "");
  const [from, to] = direction === 1 ? years : [years[1], years[0]];
  for (let year = from; (to - year) * direction >= 0; year += direction) {
    const day = fitsDigits(Math.abs(year), magnitude) ? dayOfYear(year, mask, direction) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayOfYear(year: number, mask: DigitMask, direction: 1 | -1): number | undefined {
  const { month: monthDigits = "XX", day: dayDigits = "XX" } = mask;
  for (const month of walk(12, direction)) {
    if (!fitsDigits(month, monthDigits)) continue;
    for (const day of walk(daysInMonth(year, month), direction)) {
      if (fitsDigits(day, dayDigits)) return dayFromCivil(year, month, day);
    }
  }
  return undefined;
}

/** 1 … count, or count … 1. */
function* walk(count: number, direction: 1 | -1): Generator<number> {
  for (let step = 1; step <= count; step++) yield direction === 1 ? step : count + 1 - step;
}
