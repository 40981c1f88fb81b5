import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeScale } from "../../../src/layout/time-scale.ts";
import { en } from "../../../src/locale/en.ts";
import { fr } from "../../../src/locale/fr.ts";
import { dayAt } from "../../../src/part/zoom/day-at.ts";
import { windowWords } from "../../../src/part/zoom/window-words.ts";
import { isFar, windowAbout } from "../../../src/part/zoom/window.ts";
import { readPlain } from "../../../src/date/index.ts";
import { windowOf } from "../../../src/state/window-text.ts";

const limits = { whole: [0, 100], least: 7 } as const;

describe("windowAbout(day, share, length, limits)", () => {
  test.each<[string, day: number, share: number, length: number, window: [number, number] | undefined]>([
    ["keeps the day at its share", 20, 0.2, 50, [10, 60]],
    ["keeps the first day", 20, 0, 50, [20, 70]],
    ["keeps the last day", 70, 1, 50, [20, 70]],
    ["does not begin before the story", 10, 0.5, 50, [0, 50]],
    ["does not end after the story", 95, 0.5, 50, [50, 100]],
    ["holds the fewest days at least", 50, 0.5, 1, [46.5, 53.5]],
    ["moves into the story where it lies outside", -300, 0.5, 20, [0, 20]],
    ["shows all where it would hold all", 50, 0.5, 100, undefined],
    ["shows all where it would hold more", 50, 0.5, Infinity, undefined],
  ])("%s", (_, day, share, length, window) => expect(windowAbout(day, share, length, limits)).toEqual(window));

  test("shows all of a story shorter than the fewest days", () => {
    expect(windowAbout(1, 0.5, 1, { whole: [0, 5], least: 7 })).toBeUndefined();
  });

  test("never leaves the limits; a day stays at its place unless they are met", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 150, noNaN: true }),
        share,
        fc.double({ min: 0, max: 300, noNaN: true }),
        (day, at, length) => {
          const window = windowAbout(day, at, length, limits);
          expect(window === undefined).toBe(length >= 100);
          const [first, last] = window ?? [0, 100];
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThanOrEqual(100 + 1e-9);
          expect(last - first).toBeCloseTo(Math.max(7, Math.min(100, length)));
          if (first > 1e-6 && last < 100 - 1e-6) expect(first + at * (last - first)).toBeCloseTo(day);
        },
      ),
      { seed: 3 },
    );
  });
});

describe("dayAt(scale, x)", () => {
  test.each([
    [[100, 900], 300],
    [[900, 100], 700],
  ] as const)("undoes the scale over %j", (range, x) => {
    const scale = timeScale([1000, 1040], range);
    expect(dayAt(scale, x)).toBe(1010);
    expect(scale.position(dayAt(scale, x))).toBe(x);
  });
});

describe("windowWords(window, locale)", () => {
  test.each([
    ["2024-06-03/2024-07-05", "3 June to 5 July 2024", "du 3 juin au 5 juillet 2024"],
    ["2024-06-03", "3 June 2024", "3 juin 2024"],
    ["2023-02-03/2024-11-08", "February 2023 to November 2024", "de février 2023 à novembre 2024"],
    ["-0044-03-15/-0040-01-02", "March 45 BCE to January 41 BCE", "de mars 45 av. J.-C. à janvier 41 av. J.-C."],
  ])("%s", (text, english, french) => {
    const window = windowOf(readPlain(text)) ?? [0, 0];
    expect([windowWords(window, en), windowWords(window, fr)]).toEqual([english, french]);
  });
});

describe("isFar(window, other, times, share)", () => {
  test.each<[string, window: [number, number], other: [number, number], boolean]>([
    ["not where it is the same", [0, 10], [0, 10], false],
    ["not where it is half as long, inside", [2, 7], [0, 10], false],
    ["where it is a third as long", [3, 6], [0, 10], true],
    ["not where a fifth is new", [2, 12], [0, 10], false],
    ["where half is new on one side", [5, 15], [0, 10], true],
    ["where half is new on both sides", [-5, 15], [0, 10], true],
    ["where all is new", [20, 30], [0, 10], true],
  ])("%s", (_, window, other, expected) => expect(isFar(window, other, 3, 0.4)).toBe(expected));
});
