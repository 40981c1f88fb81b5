import type { Precision } from "./edtf.ts";

/** A stretch of months, counted from January of the year: 1 is January, 13 is January of the next year. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** What the codes name from the first of each kind, and how many months it lasts. */
const KINDS: readonly (readonly [kind: Precision, first: number, months: number])[] = [
  ["half", 40, 6],
  ["third", 37, 4],
  ["quarter", 33, 3],
  ["season", -Infinity, 3],
];

function kindOf(code: number): (typeof KINDS)[number] {
  return KINDS.find(([, first]) => code >= first) as (typeof KINDS)[number];
}

/**
 * The months that a sub-year grouping code may cover, or `undefined` when the code has no meaning. Source: Library of Congress 2019,
 * "Level 2: Sub-year groupings". Codes 33–41 (quarters, thirds, halves) are exact; 21–32 (seasons) are this library's own bounds,
 * wide on purpose and never to be printed: see docs/dates.md.
 *
 * @example groupingMonths(34) // { first: 4, last: 6 }: the second quarter
 */
export function groupingMonths(code: number): MonthSpan | undefined {
  if (!(code >= 21 && code <= 41)) return undefined;
  const [kind, , months] = kindOf(code);
  const index = groupingIndex(code);
  if (kind !== "season") return { first: (index - 1) * months + 1, last: index * months };
  // 29–32 are southern: a southern spring falls in the months of a northern autumn. No standard text bounds a season; these months hold both
  // the calendar's and the sun's.
  const first = months * (code > 28 ? ((index + 1) % 4) + 1 : index);
  return { first, last: first + months };
}

/**
 * The kind of unit that a sub-year grouping code names. The code must be one that {@link groupingMonths} knows.
 *
 * @example groupingPrecision(40) // "half"
 */
export function groupingPrecision(code: number): Precision {
  return kindOf(code)[0];
}

/**
 * The place of a grouping within its kind, from 1: quarter 1–4, third 1–3, half 1–2, season 1 (spring) to 4 (winter).
 *
 * @example groupingIndex(34) // 2
 */
export function groupingIndex(code: number): number {
  const [, first] = kindOf(code);
  return ((code - Math.max(21, first)) % 4) + 1;
}
