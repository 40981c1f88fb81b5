import type { Precision } from "./edtf.ts";

/** A stretch of months, counted from January of the year: 1 is January, 13 is January of the next year. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

// Spring, summer, autumn, winter. No standard text bounds a season; these months hold both the calendar's and the sun's season.
const NORTHERN: readonly (readonly [number, number])[] = [
  [3, 6],
  [6, 9],
  [9, 12],
  [12, 15],
];

/**
 * The months that a sub-year grouping code may cover, or `undefined` when the code has no meaning. Source: Library of Congress 2019,
 * "Level 2: Sub-year groupings". Codes 33–41 (quarters, thirds, halves) are exact; 21–32 (seasons) are this library's own bounds,
 * wide on purpose and never to be printed: see docs/dates.md.
 *
 * @example groupingMonths(34) // { first: 4, last: 6 }: the second quarter
 */
export function groupingMonths(code: number): MonthSpan | undefined {
  if (code >= 21 && code <= 32) {
    // 29–32 are southern: a southern spring falls in the months of a northern autumn.
    const [first, last] = NORTHERN[(code - 21 + (code > 28 ? 2 : 0)) % 4] ?? [1, 12];
    return { first, last };
  }
  if (code >= 33 && code <= 36) return span(code - 33, 3);
  if (code >= 37 && code <= 39) return span(code - 37, 4);
  if (code === 40 || code === 41) return span(code - 40, 6);
  return undefined;
}

function span(index: number, months: number): MonthSpan {
  return { first: index * months + 1, last: (index + 1) * months };
}

/**
 * The kind of unit that a sub-year grouping code names. The code must be one that {@link groupingMonths} knows.
 *
 * @example groupingPrecision(40) // "half"
 */
export function groupingPrecision(code: number): Precision {
  if (code <= 32) return "season";
  if (code <= 36) return "quarter";
  return code <= 39 ? "third" : "half";
}

/**
 * The place of a grouping within its kind, from 1: quarter 1–4, third 1–3, half 1–2, season 1 (spring) to 4 (winter).
 *
 * @example groupingIndex(34) // 2
 */
export function groupingIndex(code: number): number {
  if (code <= 32) return ((code - 21) % 4) + 1;
  if (code <= 36) return code - 32;
  return code <= 39 ? code - 36 : code - 39;
}
