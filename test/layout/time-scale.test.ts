import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { domainOf, timeScale } from "../../src/layout/time-scale.ts";

describe("timeScale(domain, range)", () => {
  test("timeScale(domain, range).position(day) is linear", () => {
    const scale = timeScale([100, 200], [20, 520]);
    expect(scale.position(100)).toBe(20);
    expect(scale.position(150)).toBe(270);
    expect(scale.position(200)).toBe(520);
  });

  test("timeScale(domain, range).position(day) puts days outside the domain at the ends of the range", () => {
    const scale = timeScale([100, 200], [20, 520]);
    expect(scale.position(99)).toBe(20);
    expect(scale.position(1e9)).toBe(520);
    expect(scale.position(-Infinity)).toBe(20);
    expect(scale.position(Infinity)).toBe(520);
  });

  test("timeScale(domain, range).position(day) is a number for a domain of no length", () => {
    expect(timeScale([5, 5], [0, 100]).position(5)).toBe(0);
  });

  test("timeScale(domain, range).position(day) is in proportion, from hours to thousands of millions of years", () => {
    const day = fc.double({ min: -7e15, max: 7e15, noNaN: true });
    fc.assert(
      fc.property(
        day,
        fc.double({ min: 0.01, max: 7e15, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (first, span, share) => {
          fc.pre(first + span > first);
          const scale = timeScale([first, first + span], [40, 1000]);
          const x = 40 + 960 * share;
          const undone = scale.position(first + span * share);
          // What a double can't tell apart at this size can't be told apart on the screen either.
          const coarse = (Math.max(Math.abs(first), Math.abs(first + span)) * 1e-15 * 960) / span;
          expect(Math.abs(undone - x)).toBeLessThan(1e-6 + coarse);
        },
      ),
      { seed: 1 },
    );
  });

  test("timeScale(domain, range) keeps the order of days", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: -1e9, max: 1e9, noNaN: true }), (a, b) => {
        const { position } = timeScale([-1e9, 1e9], [0, 700]);
        if (a <= b) expect(position(a)).toBeLessThanOrEqual(position(b));
      }),
      { seed: 2 },
    );
  });
});

describe("domainOf(days, pixels, margin)", () => {
  test("leaves the margin at either side", () => {
    const domain = domainOf([1000, 1200, 1001, 1400], 452, 26);
    const scale = timeScale(domain, [0, 452]);
    expect(scale.position(1000)).toBeCloseTo(26);
    expect(scale.position(1400)).toBeCloseTo(426);
  });

  test("passes over ends without a limit", () => {
    const closed = domainOf([1000, 1400], 452, 26);
    expect(domainOf([-Infinity, 1000, 1400, Infinity], 452, 26)).toEqual(closed);
  });

  test("counts an end without a start, and a start without an end", () => {
    const [first, last] = domainOf([-Infinity, 1400, 1000, Infinity], 452, 26);
    expect(first).toBeLessThan(1000);
    expect(last).toBeGreaterThan(1400);
  });

  test.each<[name: string, from: number[], to: number[]]>([
    ["one day", [500], [501]],
    ["two days", [500], [502]],
    ["one moment", [500.4], [500.4]],
    ["two moments in one hour", [500.41, 500.43], [500.41, 500.43]],
    ["nothing with an end", [-Infinity], [Infinity]],
    ["nothing", [], []],
  ])("has a length, and holds %s", (_name, from, to) => {
    const [first, last] = domainOf([...from, ...to], 400, 26);
    expect(last).toBeGreaterThan(first);
    for (const day of [...from, ...to].filter(Number.isFinite)) {
      expect(day).toBeGreaterThan(first);
      expect(day).toBeLessThan(last);
    }
  });

  test("spreads the moments of one day over the width", () => {
    const domain = domainOf([500.25, 500.75, 500.25, 500.75], 400, 26);
    const scale = timeScale(domain, [0, 400]);
    expect(scale.position(500.75) - scale.position(500.25)).toBeGreaterThan(300);
  });

  test("never spreads one day so far that it looks like hours", () => {
    const [first, last] = domainOf([500, 501], 400, 26);
    expect(last - first).toBeGreaterThanOrEqual(5);
  });

  test("has a length on a plot narrower than its margins", () => {
    const [first, last] = domainOf([1000, 1400], 20, 26);
    expect(first).toBeLessThan(1000);
    expect(last).toBeGreaterThan(1400);
  });
});
