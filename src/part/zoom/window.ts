import type { Window } from "../../state/window-text.ts";

/** What a window keeps to. */
export interface Limits {
  /** The whole of the story. */
  readonly whole: Window;
  /** The fewest days that a window holds. */
  readonly least: number;
}

/**
 * Returns the window of a length in which a day stands at a share of it, as near as the limits allow; undefined for one that would hold all.
 * @example windowAbout(20, 0.2, 50, limits) // [10, 60]
 */
export function windowAbout(day: number, share: number, length: number, { whole: [start, end], least }: Limits): Window | undefined {
  const span = Math.max(length, least);
  if (span >= end - start) return undefined;
  const from = Math.max(start, Math.min(end - span, day - share * span));
  return [from, from + span];
}

/**
 * Returns whether a window is so many times shorter than another, or whether so large a share of it lies outside the other.
 * @example isFar([0, 10], [5, 15], 2, 0.3) // true: half of it lies before the other
 */
export function isFar([first, last]: Window, [start, end]: Window, times: number, share: number): boolean {
  const length = last - first;
  return end - start > times * length || Math.max(0, start - first) + Math.max(0, last - end) > share * length;
}
