/** A linear scale from civil days to pixels. */
export interface TimeScale {
  /** First and last day shown, in days since 1970-01-01. */
  readonly domain: readonly [number, number];
  /** Where they stand, in px. */
  readonly range: readonly [number, number];
  /** Returns the px position of a day; days outside the domain stand at the ends of the range. */
  readonly position: (day: number) => number;
}

/**
 * Returns a linear scale over days. The axis has no zone and no Date: a day is a number, so years that a Date cannot hold are placed as
 * well as any other.
 * @example timeScale([0, 10], [0, 100]).position(5) // 50
 */
export function timeScale(domain: readonly [number, number], range: readonly [number, number]): TimeScale {
  const [first, last] = domain;
  const [left, right] = range;
  const ratio = (right - left) / (last - first || 1);
  const position = (day: number): number => {
    if (day <= first) return left;
    return day >= last ? right : left + (day - first) * ratio;
  };
  return { domain, range, position };
}

/** Whole days are never spread so far that the axis shows hours, which nobody reported: the fewest days that a picture shows. */
export function leastDays(isTimed: boolean): number {
  return isTimed ? 0.25 : 7;
}

/**
 * Returns the days to show for the ends of extents: all finite ones, with room for a mark at either side.
 * @param days starts and ends in days; what is not finite is passed over
 * @param pixels width of the plot in px
 * @param margin room at either side in px
 * @example domainOf([0, 90, Infinity], 100, 5) // [-5, 95]
 */
export function domainOf(days: Iterable<number>, pixels: number, margin: number): [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (!Number.isFinite(day)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) return [0, 365];
  const least = leastDays(first % 1 !== 0 || last % 1 !== 0);
  if (last - first < least / 3) return [first - least / 2, last + least / 2];
  const room = ((last - first) * margin) / Math.max(1, pixels - 2 * margin);
  return [first - room, last + room];
}
