import type { Layout } from "./layout.ts";
import { markHeight } from "./mark-geometry.ts";
import { clusterHeight } from "./fill-strip.ts";

/** A box in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How good a layout is; see {@link layoutQuality}. */
export interface LayoutQuality {
  /** Pairs of labels, marks and clusters that share more than half a pixel each way. */
  readonly overlaps: number;
  /** Labels that leave the plot, or stand above or below the lanes. */
  readonly outside: number;
  /** Mean distance between the edges of a label and its own mark, in px. */
  readonly displacement: number;
  /** The share of items without a label, 0–1. */
  readonly hidden: number;
}

/** Returns the boxes of labels, of marks and of clusters, in px. */
export function boxesOf(layout: Layout): { readonly labels: Box[]; readonly marks: Box[]; readonly clusters: Box[] } {
  const labels = layout.marks.flatMap(({ label }) =>
    label === undefined ? [] : [{ left: label.x, top: label.y, right: label.x + label.width, bottom: label.y + label.height }],
  );
  const marks = layout.marks.map(({ geometry, y }) => ({ left: geometry.left, top: y, right: geometry.right, bottom: y + markHeight }));
  const clusters = layout.clusters.map(({ x, y }) => ({ left: x - 30, top: y, right: x + 30, bottom: y + clusterHeight }));
  return { labels, marks, clusters };
}

/**
 * Counts pairs of boxes that overlap by more than half a pixel, by a sweep over y.
 * @example countOverlaps([box], [box]) // 1
 */
export function countOverlaps(boxes: readonly Box[], others: readonly Box[]): number {
  const sorted = [...others].sort((a, b) => a.top - b.top);
  const queries = [...boxes].sort((a, b) => a.top - b.top);
  let active: Box[] = [];
  let next = 0;
  let count = 0;
  for (const box of queries) {
    for (let other = sorted[next]; other !== undefined && other.top < box.bottom - 0.5; other = sorted[++next]) active.push(other);
    active = active.filter((other) => other.bottom - 0.5 > box.top);
    for (const other of active) if (other !== box && intersects(box, other)) count++;
  }
  return count;
}

function intersects(a: Box, b: Box): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

/**
 * Measures a layout: overlaps and labels outside must be 0; displacement and hidden share should be low.
 * @param total number of items that the layout was asked to place
 */
export function layoutQuality(layout: Layout, total: number): LayoutQuality {
  const { labels, marks, clusters } = boxesOf(layout);
  const labelled = layout.marks.filter((mark) => mark.label !== undefined);
  const overlaps =
    countOverlaps(labels, labels) / 2 +
    countOverlaps(labels, marks) +
    countOverlaps(marks, marks) / 2 +
    countOverlaps(clusters, [...labels, ...marks]) +
    countOverlaps(clusters, clusters) / 2;
  const [left, right] = layout.plot;
  const outside = labels.filter(
    (box) => box.left < left - 0.5 || box.right > right + 0.5 || box.top < layout.axisY || box.bottom > layout.height,
  ).length;
  const distances = labelled.map(({ label, geometry, y }) => {
    if (label === undefined) return 0;
    const across = Math.max(0, label.x - geometry.right, geometry.left - (label.x + label.width));
    const down = Math.max(0, y - (label.y + label.height), label.y - (y + markHeight));
    return Math.hypot(across, down);
  });
  const displacement = distances.reduce((sum, distance) => sum + distance, 0) / Math.max(1, distances.length);
  return { overlaps, outside, displacement, hidden: 1 - labelled.length / Math.max(1, total) };
}
