import type { Bounds, EdtfInterval } from "./edtf.ts";

/**
 * Returns whether an interval surely ends with the very day, month or year that these bounds hold: up to when a report knows is then all
 * that its end says. Words and drawing ask the same.
 *
 * @example endsWith(intervalOf("2024/2025-09-25").end, boundsOf(dateOf("2025-09-25"))) // true
 */
export function endsWith(end: EdtfInterval["end"], { earliest, latest }: Bounds): boolean {
  return typeof end === "object" && !end.uncertain && !end.approximate && end.earliest === earliest && end.latest === latest;
}
