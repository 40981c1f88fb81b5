import type { Edtf } from "./edtf.ts";

/**
 * Returns whether a date is neither an interval nor a set and covers at most so many days.
 *
 * @example isOneDate(dateOf("2024-09"), 1) // false
 */
export function isOneDate(date: Edtf, days: number): boolean {
  return date.type === "date" && date.latest - date.earliest < days;
}
