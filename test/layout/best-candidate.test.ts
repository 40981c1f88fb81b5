import fc from "fast-check";
import { expect, test } from "vitest";
import { FreeSpace, type Part } from "../../src/layout/free-space.ts";
import { bestCandidate, labelLayer, type LabelLayer, type SideCosts } from "../../src/layout/label-candidates.ts";
import { gap, type LaneRequest } from "../../src/layout/lane.ts";
import { markHeight } from "../../src/layout/mark-geometry.ts";

interface Found {
  readonly side: string;
  readonly x: number;
  readonly row: number;
  readonly markTop: number;
  readonly lines: readonly string[];
}

/** Every place, none left out beforehand: what the quick search must agree with. */
function everyPlace(request: LaneRequest, space: FreeSpace, item: number, lay: LabelLayer, costs: SideCosts): Found | undefined {
  const [plotLeft, plotRight] = request.plot;
  const left = request.left[item] ?? 0;
  const right = request.right[item] ?? 0;
  const { em } = request.metrics;
  const isLong = right - left > 9 * em;
  const short = [11.5 * em, 17 * em];
  const ahead = plotRight - Math.max(left, plotLeft);
  const sides = [
    { side: "right", limits: short, room: plotRight - right - gap, least: 8 * em, penalty: costs.right + (isLong ? 12 : 0) },
    { side: "left", limits: short, room: left - gap - plotLeft, least: 8 * em, penalty: costs.left + (isLong ? 12 : 0) },
    {
      side: "above",
      limits: isLong ? [17 * em, 27 * em] : short,
      room: ahead >= 8 * em ? ahead : plotRight - plotLeft,
      least: 0,
      penalty: isLong ? 0 : 60,
    },
  ];
  let best: (Found & { readonly cost: number }) | undefined;
  for (const { side, limits, room, least, penalty } of sides) {
    if (room < least) continue;
    for (const limit of limits) {
      const laid = lay(Math.min(limit, room));
      const isAbove = side === "above";
      const markTop = isAbove ? laid.height + 1 : Math.max(0, Math.floor((request.titleHeight - markHeight) / 2));
      const height = Math.max(laid.height, markTop + markHeight);
      const beside = side === "right" ? right + gap : left - gap - laid.width;
      const x = isAbove ? Math.max(plotLeft, Math.min(left, plotRight - laid.width)) : beside;
      const mark: Part = { left, right, top: markTop, bottom: markTop + markHeight };
      const apart: Part = { ...mark, bottom: mark.bottom + (right - left < 30 ? 8 : 0) };
      const label: Part = { left: x, right: x + laid.width, top: 0, bottom: laid.height };
      const joined = { left: Math.min(x, right), right: Math.max(x + laid.width, left), top: 0, bottom: laid.height };
      const whole = { left: Math.min(x, left), right: Math.max(x + laid.width, right), top: 0, bottom: height };
      const row = space.firstFit(isAbove ? [label, apart] : right - left < 30 ? [whole] : [joined, mark]);
      // Added up as the quick search does: the last digit of a sum depends on its order.
      const cost = row + (height + laid.width * 0.06 + penalty + Math.max(0, laid.titleCount - 3) * 20);
      const lines = laid.titleLines();
      if (row + height <= request.limit && (best === undefined || cost < best.cost)) best = { side, x, row, markTop, lines, cost };
    }
  }
  return best;
}

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcdefghij") });
const words = (most: number): fc.Arbitrary<string> => fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(" "));
const lane = fc.record({
  em: fc.constantFrom(12, 16, 17.3, 20),
  width: fc.integer({ min: 120, max: 1400 }),
  top: fc.constantFrom(0, 31, 30.5),
  room: fc.oneof(fc.constant(Infinity), fc.integer({ min: 60, max: 720 })),
  items: fc.array(
    fc.record({
      at: fc.double({ min: -0.05, max: 1, noNaN: true }),
      length: fc.oneof(fc.integer({ min: 4, max: 14 }), fc.integer({ min: 4, max: 500 })),
      title: words(14),
      note: words(4),
      costs: fc.constantFrom({ right: 0, left: 5 }, { right: 24, left: 0 }, { right: 0, left: 24 }),
    }),
    { minLength: 20, maxLength: 40 },
  ),
});

test("bestCandidate finds what a search through every place finds", () => {
  const sides = new Map<string, number>();
  fc.assert(
    fc.property(lane, ({ em, width, top, room, items }) => {
      const left = items.map(({ at }) => Math.floor(at * width));
      const request: LaneRequest = {
        items: items.map((_, index) => index),
        left,
        right: items.map(({ length }, index) => (left[index] ?? 0) + length),
        plot: [20, width],
        top,
        between: 12,
        limit: top + room,
        titleHeight: Math.round(em * 1.06),
        noteHeight: Math.round(em * 0.98),
        metrics: { em, width: (text, role) => text.length * (role === "title" ? 0.52 : 0.45) * em },
        label: (item) => items[item] ?? { title: "", note: "" },
      };
      const space = new FreeSpace(top, gap, request.between);
      for (const [item, { costs }] of items.entries()) {
        const lay = labelLayer(request, item);
        const best = bestCandidate(request, space, item, lay, costs);
        const found = best && { side: best.side, x: best.x, row: best.row, markTop: best.markTop, lines: best.laid.titleLines() };
        const { cost: _, ...expected } = (everyPlace(request, space, item, lay, costs) ?? {}) as Partial<Found> & { cost?: number };
        expect(found ?? {}).toEqual(expected);
        if (best !== undefined) space.take(best.parts, best.row);
        sides.set(best?.side ?? "none", (sides.get(best?.side ?? "none") ?? 0) + 1);
      }
    }),
    { seed: 23, numRuns: 150 },
  );
  for (const side of ["right", "left", "above", "none"]) expect(sides.get(side) ?? 0).toBeGreaterThan(20);
});
