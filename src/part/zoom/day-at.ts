import type { TimeScale } from "../../layout/time-scale.ts";

/**
 * Returns the day at a place; the scale may run from right to left.
 * @param x px
 * @example dayAt(timeScale([0, 10], [100, 0]), 25) // 7.5
 */
export function dayAt({ domain: [first, last], range: [start, end] }: Pick<TimeScale, "domain" | "range">, x: number): number {
  return first + ((x - start) / (end - start)) * (last - first);
}
