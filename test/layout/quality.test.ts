import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOverlaps, layoutQuality, type Box } from "../../src/layout/quality.ts";
import { layoutStory, type LaidMark, type Layout } from "../../src/layout/layout.ts";
import { markHeight } from "../../src/layout/mark-geometry.ts";
import { inputOf, metrics, stories } from "./random-stories.ts";

const box: fc.Arbitrary<Box> = fc
  .record({
    left: fc.double({ min: 0, max: 90, noNaN: true }),
    top: fc.double({ min: 0, max: 90, noNaN: true }),
    width: fc.double({ min: 1, max: 30, noNaN: true }),
    height: fc.double({ min: 1, max: 30, noNaN: true }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

describe("countOverlaps(boxes, others)", () => {
  const square: Box = { left: 0, top: 0, right: 10, bottom: 10 };
  const moved = (x: number, y: number): Box => ({ left: x, top: y, right: x + 10, bottom: y + 10 });

  test("counts boxes that share more than half a pixel each way", () => {
    expect(countOverlaps([square], [moved(5, 5)])).toBe(1);
    expect(countOverlaps([square], [moved(9.4, 0)])).toBe(1);
    expect(countOverlaps([square], [moved(9.6, 0)])).toBe(0);
    expect(countOverlaps([square], [moved(0, 9.6)])).toBe(0);
    expect(countOverlaps([square], [moved(10, 10)])).toBe(0);
    expect(countOverlaps([square], [])).toBe(0);
  });

  test("counts no box against itself, but an equal one", () => {
    expect(countOverlaps([square], [square])).toBe(0);
    expect(countOverlaps([square], [{ ...square }])).toBe(1);
  });

  test("agrees with comparing every pair", () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), fc.array(box, { maxLength: 40 }), (boxes, others) => {
        const all = boxes.flatMap((one) => others.filter((other) => other !== one && overlap(one, other)));
        expect(countOverlaps(boxes, others)).toBe(all.length);
        const same = boxes.flatMap((one) => boxes.filter((other) => other !== one && overlap(one, other)));
        expect(countOverlaps(boxes, boxes)).toBe(same.length);
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});

describe("layoutQuality(layout, total)", () => {
  const empty = layoutStory(inputOf([], []), { width: 600, metrics });
  const mark = (item: number, left: number, y: number, label?: Partial<NonNullable<LaidMark["label"]>>): LaidMark => ({
    item,
    y,
    geometry: { left, right: left + 12, from: left, to: left + 12, badge: undefined },
    label:
      label === undefined
        ? undefined
        : { side: "right", x: left + 18, y, width: 100, height: 30, titleLines: ["A title"], noteLines: [""], ...label },
  });
  const layout = (marks: LaidMark[], clusters: Layout["clusters"] = []): Layout => ({ ...empty, height: 400, marks, clusters });

  test("is clean for labels that stand apart, and tells how far they stand from their marks", () => {
    const quality = layoutQuality(layout([mark(0, 20, 40, {}), mark(1, 20, 100, { x: 62 })]), 2);
    expect(quality).toEqual({ overlaps: 0, outside: 0, displacement: (6 + 30) / 2, hidden: 0 });
  });

  test("counts a label on a label, on a mark and on a cluster, and a mark on a mark, once each", () => {
    expect(layoutQuality(layout([mark(0, 20, 40, {}), mark(1, 120, 60, { x: 132 })]), 2).overlaps).toBe(2);
    expect(layoutQuality(layout([mark(0, 20, 40, {}), mark(1, 60, 45)]), 2).overlaps).toBe(1);
    expect(layoutQuality(layout([mark(0, 20, 40), mark(1, 25, 45)]), 2).overlaps).toBe(1);
    expect(layoutQuality(layout([mark(0, 20, 40, {})], [{ x: 100, y: 60, items: [1], lane: 0 }]), 2).overlaps).toBe(1);
    const clusters = [
      { x: 100, y: 200, items: [1], lane: 0 },
      { x: 130, y: 200, items: [2], lane: 0 },
    ];
    expect(layoutQuality(layout([], clusters), 2).overlaps).toBe(1);
  });

  test("counts labels that leave the plot on any side", () => {
    const labels = [{ x: -3 }, { x: 505 }, { y: 2 }, { y: 390 }];
    for (const label of labels) expect(layoutQuality(layout([mark(0, 20, 40, label)]), 1).outside).toBe(1);
  });

  test("measures the distance across and down", () => {
    expect(layoutQuality(layout([mark(0, 20, 100, { x: 35, y: 100 - 30 - 4 })]), 1).displacement).toBe(5);
    expect(layoutQuality(layout([mark(0, 20, 100, { x: 20, y: 100 + markHeight + 7 })]), 1).displacement).toBe(7);
    expect(layoutQuality(layout([mark(0, 220, 100, { x: 110 })]), 1).displacement).toBe(10);
  });

  test("gives the share of items without a label", () => {
    expect(layoutQuality(layout([mark(0, 20, 40, {}), mark(1, 300, 40)]), 4).hidden).toBe(0.75);
    expect(layoutQuality(layout([]), 0).hidden).toBe(1);
  });

  test("agrees with comparing every pair, on layouts shaken out of order", () => {
    fc.assert(
      fc.property(
        stories(20),
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 20, maxLength: 20 }),
        ({ items, lanes, width }, shifts) => {
          const right = layoutStory(inputOf(items, lanes), { width, metrics });
          const marks = right.marks.map((one, index) => ({
            ...one,
            label: one.label && { ...one.label, y: one.label.y + (shifts[index] ?? 0) },
          }));
          const boxes: Box[] = [
            ...marks.map(({ geometry, y }) => ({ left: geometry.left, right: geometry.right, top: y, bottom: y + markHeight })),
            ...marks.flatMap(({ label }) =>
              label === undefined ? [] : [{ left: label.x, right: label.x + label.width, top: label.y, bottom: label.y + label.height }],
            ),
          ];
          const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)));
          expect(layoutQuality({ ...right, marks }, items.length).overlaps).toBe(pairs.length);
        },
      ),
      { seed: 32, numRuns: 80 },
    );
  });
});
