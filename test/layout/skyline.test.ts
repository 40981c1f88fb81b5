import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Skyline } from "../../src/layout/skyline.ts";

const left = -20;
const right = 180;
const stretch = fc
  .tuple(fc.double({ min: left, max: right - 1, noNaN: true }), fc.double({ min: 0, max: 90, noNaN: true }))
  .map(([from, width]) => [from, Math.min(right, from + width)] as const);

/** The same answers from the list of everything covered, column by column. */
class NaiveSkyline {
  readonly #covers: (readonly [from: number, to: number, y: number])[] = [];
  readonly #top: number;

  constructor(top: number) {
    this.#top = top;
  }

  cover(from: number, to: number, y: number): void {
    this.#covers.push([Math.floor(from), Math.max(Math.floor(from) + 1, Math.ceil(to)), y]);
  }

  below(from: number, to: number): number {
    const first = Math.floor(from);
    const end = Math.max(first + 1, Math.ceil(to));
    return this.#covers.reduce((lowest, [a, b, y]) => (a < end && first < b ? Math.max(lowest, y) : lowest), this.#top);
  }
}

describe("skyline.below(from, to)", () => {
  test("is the top where nothing stands", () => {
    expect(new Skyline(0, 100, 12).below(20, 60)).toBe(12);
  });

  test("is the lowest edge over the width asked for", () => {
    const sky = new Skyline(0, 100, 0);
    sky.cover(10, 20, 30);
    sky.cover(40, 50, 60);
    expect(sky.below(0, 10)).toBe(0);
    expect(sky.below(15, 25)).toBe(30);
    expect(sky.below(15, 45)).toBe(60);
    expect(sky.below(20, 40)).toBe(0);
  });

  test("keeps a lower edge when a higher box is put beside it", () => {
    const sky = new Skyline(0, 100, 0);
    sky.cover(20, 60, 80);
    sky.cover(0, 30, 20);
    expect(sky.below(20, 30)).toBe(80);
    expect(sky.below(0, 20)).toBe(20);
  });

  test("may be negative", () => {
    expect(new Skyline(0, 10, -5).below(0, 10)).toBe(-5);
    expect(new Skyline(0, 10, -5).bottom()).toBe(-5);
  });

  test("gives the edge at the border for a box outside", () => {
    const sky = new Skyline(0, 100, 0);
    sky.cover(-50, 10, 7);
    sky.cover(95, 500, 9);
    expect(sky.below(-80, -70)).toBe(7);
    expect(sky.below(300, 320)).toBe(9);
  });

  test("takes whole columns where they are wider than a pixel", () => {
    const sky = new Skyline(4, 100, 2, 8);
    sky.cover(13, 21, 30);
    expect(sky.below(4, 12)).toBe(2);
    expect(sky.below(12, 13)).toBe(30);
    expect(sky.below(27, 28)).toBe(30);
    expect(sky.below(28, 40)).toBe(2);
    expect(sky.bottom()).toBe(30);
  });

  test("agrees with a list of all boxes", () => {
    const moves = fc.array(fc.record({ at: stretch, y: fc.integer({ min: -40, max: 400 }), ask: stretch }), { maxLength: 40 });
    fc.assert(
      fc.property(moves, (list) => {
        const sky = new Skyline(left, right, 3);
        const naive = new NaiveSkyline(3);
        for (const { at, y, ask } of list) {
          sky.cover(at[0], at[1], y);
          naive.cover(at[0], at[1], y);
          expect(sky.below(ask[0], ask[1])).toBe(naive.below(ask[0], ask[1]));
        }
        expect(sky.bottom()).toBe(naive.below(left, right));
      }),
      { seed: 20240925 },
    );
  });

  test("never lets two boxes that it placed share a pixel", () => {
    const boxes = fc.array(fc.tuple(stretch, fc.integer({ min: 1, max: 40 })), { maxLength: 40 });
    fc.assert(
      fc.property(boxes, (list) => {
        const sky = new Skyline(left, right, 0);
        const placed = list.map(([[from, to], height]) => {
          const top = sky.below(from, to);
          sky.cover(from, to, top + height);
          return { from, to, top, bottom: top + height };
        });
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1))
            expect(a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }),
      { seed: 20240925 },
    );
  });
});
