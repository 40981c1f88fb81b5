import { Precision } from './edtf.js';

/** A stretch of months, counted from January of the year: 1 is January, 13 is January of the next year. */
interface MonthSpan {
    readonly first: number;
    readonly last: number;
}
/**
 * The months that a sub-year grouping code may cover, or `undefined` when the code has no meaning. Source: Library of Congress 2019,
 * "Level 2: Sub-year groupings". Codes 33–41 (quarters, thirds, halves) are exact; 21–32 (seasons) are this library's own bounds,
 * wide on purpose and never to be printed: see docs/dates.md.
 *
 * @example groupingMonths(34) // { first: 4, last: 6 }: the second quarter
 */
declare function groupingMonths(code: number): MonthSpan | undefined;
/**
 * The kind of unit that a sub-year grouping code names. The code must be one that {@link groupingMonths} knows.
 *
 * @example groupingPrecision(40) // "half"
 */
declare function groupingPrecision(code: number): Precision;
/**
 * The place of a grouping within its kind, from 1: quarter 1–4, third 1–3, half 1–2, season 1 (spring) to 4 (winter).
 *
 * @example groupingIndex(34) // 2
 */
declare function groupingIndex(code: number): number;

export { groupingIndex, groupingMonths, groupingPrecision };
export type { MonthSpan };
