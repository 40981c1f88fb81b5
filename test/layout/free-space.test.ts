import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FreeSpace, type Part } from "../../src/layout/free-space.ts";

const aside = 3;
const between = 4;

/** Whole numbers, so that the rows to try are whole numbers too. */
const part: fc.Arbitrary<Part> = fc
  .record({
    left: fc.integer({ min: 0, max: 60 }),
    width: fc.integer({ min: 1, max: 40 }),
    top: fc.integer({ min: 0, max: 12 }),
    height: fc.integer({ min: 1, max: 15 }),
  })
  .map(({ left, width, top, height }) => ({ left, right: left + width, top, bottom: top + height }));
const wholes = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { maxLength: 25 });

function at(parts: readonly Part[], row: number): Part[] {
  return parts.map((box) => ({ ...box, top: box.top + row, bottom: box.bottom + row }));
}

function isTooClose(a: Part, b: Part): boolean {
  return a.left < b.right + aside && b.left < a.right + aside && a.top < b.bottom + between && b.top < a.bottom + between;
}

/** Tries row after row. */
function naiveFit(taken: readonly Part[], parts: readonly Part[], top: number): number {
  for (let row = top; ; row++) {
    const moved = at(parts, row);
    if (!taken.some((box) => moved.some((other) => isTooClose(box, other)))) return row;
  }
}

describe("space.firstFit(parts)", () => {
  test("is the top of an empty space", () => {
    expect(new FreeSpace(12, aside, between).firstFit([{ left: 0, right: 10, top: 0, bottom: 5 }])).toBe(12);
  });

  test("finds the hole under a box that stands aside", () => {
    const space = new FreeSpace(0, aside, between);
    space.take([{ left: 0, right: 50, top: 0, bottom: 10 }], 0);
    space.take([{ left: 0, right: 50, top: 0, bottom: 10 }], 40);
    expect(space.firstFit([{ left: 20, right: 30, top: 0, bottom: 20 }])).toBe(14);
    expect(space.firstFit([{ left: 20, right: 30, top: 0, bottom: 23 }])).toBe(54);
    expect(space.firstFit([{ left: 53, right: 60, top: 0, bottom: 5 }])).toBe(0);
  });

  test("agrees with trying row after row", () => {
    fc.assert(
      fc.property(wholes, (list) => {
        const space = new FreeSpace(7, aside, between);
        const taken: Part[] = [];
        for (const parts of list) {
          const row = space.firstFit(parts);
          expect(row).toBe(naiveFit(taken, parts, 7));
          space.take(parts, row);
          taken.push(...at(parts, row));
        }
      }),
      { seed: 21, numRuns: 200 },
    );
  });
});
