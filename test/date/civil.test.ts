import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LARGEST_YEAR, civilFromDay, dayFromCivil, daysInMonth, formatDay, isLeapYear } from "../../src/date/index.ts";

const SEED = { seed: 20_240_925 };
const year = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -LARGEST_YEAR, max: LARGEST_YEAR }));

describe("dayFromCivil(year, month, day)", () => {
  test.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2024, 9, 25, 19_991],
    [0, 3, 1, -719_468],
    [1, 1, 1, -719_162],
    [-1, 12, 31, -719_529],
    [275_760, 9, 13, 100_000_000],
    [275_760, 9, 14, 100_000_001],
  ])("%i-%i-%i is day %i", (...[y, m, d, expected]) => {
    expect(dayFromCivil(y, m, d)).toBe(expected);
  });

  test("agrees with JavaScript's UTC calendar wherever that reaches", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilFromDay(day)).toEqual(civil);
        expect(dayFromCivil(civil.year, civil.month, civil.day)).toBe(day);
      }),
      SEED,
    );
  });

  test("and civilFromDay are each other's inverse, exactly, up to the largest year", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        fc.pre(d <= daysInMonth(y, m));
        const day = dayFromCivil(y, m, d);
        expect(Number.isSafeInteger(day)).toBe(true);
        expect(civilFromDay(day)).toEqual({ year: y, month: m, day: d });
        expect(civilFromDay(day + 1)).not.toEqual(civilFromDay(day));
      }),
      SEED,
    );
  });

  test("counts on past the twelfth month and the last day", () => {
    expect(dayFromCivil(2024, 13, 1)).toBe(dayFromCivil(2025, 1, 1));
    expect(dayFromCivil(2024, 2, 30)).toBe(dayFromCivil(2024, 3, 1));
  });
});

describe("daysInMonth(year, month)", () => {
  test("adds up to 365 or 366 days", () => {
    for (const y of [-4, 0, 1900, 2000, 2023, 2024]) {
      const days = Array.from({ length: 12 }, (_, month) => daysInMonth(y, month + 1)).reduce((sum, count) => sum + count);
      expect(days).toBe(isLeapYear(y) ? 366 : 365);
      expect(days).toBe(dayFromCivil(y + 1, 1, 1) - dayFromCivil(y, 1, 1));
    }
  });

  test.each([
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
    [0, true],
    [-1, false],
    [-4, true],
    [-100, false],
  ])("the year %i is a leap year: %s", (y, leap) => {
    expect(isLeapYear(y)).toBe(leap);
  });
});

describe("formatDay(civil)", () => {
  test.each([
    [{ year: 2024, month: 9, day: 5 }, "2024-09-05"],
    [{ year: 33, month: 4, day: 3 }, "0033-04-03"],
    [{ year: -43, month: 3, day: 15 }, "-0043-03-15"],
    [{ year: 12_024, month: 1, day: 1 }, "12024-01-01"],
  ])("%o → %s", (civil, text) => {
    expect(formatDay(civil)).toBe(text);
  });
});
