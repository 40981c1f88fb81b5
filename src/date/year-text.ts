import { padded } from "./format-day.ts";

/**
 * Returns a year as EDTF text: four digits, or a `Y` before more.
 * @param year astronomical year; 0 is 1 BCE
 * @example yearText(-12000) // "Y-12000"
 */
export function yearText(year: number): string {
  const digits = padded(Math.abs(year), 4);
  return (digits.length > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
}
