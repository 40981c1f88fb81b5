/** First and last day shown, in days since 1970-01-01. */
export type Window = readonly [first: number, last: number];

/** What a window keeps to. */
export interface Limits {
  /** The whole of the story. */
  readonly whole: Window;
  /** The fewest days that a window holds. */
  readonly least: number;
}

/**
 * Returns a window moved into the limits; undefined for one that would hold all.
 * @example withinLimits([-5, 5], { whole: [0, 100], least: 7 }) // [0, 10]
 */
export function withinLimits([first, last]: Window, { whole: [start, end], least }: Limits): Window | undefined {
  const span = Math.max(last - first, least);
  if (span >= end - start) return undefined;
  const from = Math.max(start, Math.min(end - span, first));
  return [from, from + span];
}

/**
 * Returns the window of a length in which a day stands at a share of it, as near as the limits allow.
 * @example windowAbout(20, 0.2, 50, limits) // [10, 60]
 */
export function windowAbout(day: number, share: number, length: number, limits: Limits): Window | undefined {
  const span = Math.max(limits.least, length);
  return withinLimits([day - share * span, day + (1 - share) * span], limits);
}

/**
 * Returns a window made longer or shorter about a day, which keeps its place.
 * @param factor how much longer: 0.5 shows half as much
 * @example zoomed([0, 100], 0.5, 20, limits) // [10, 60]
 */
export function zoomed([first, last]: Window, factor: number, day: number, limits: Limits): Window | undefined {
  return windowAbout(day, (day - first) / (last - first), (last - first) * factor, limits);
}
