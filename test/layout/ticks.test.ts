import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilFromDay, dayFromCivil } from "../../src/date/civil.ts";
import { ticksOf } from "../../src/layout/ticks.ts";

/** "2024-04-01", with the time of day when there is one. */
function written(day: number): string {
  const { year, month, day: date } = civilFromDay(Math.floor(day));
  const minutes = Math.round((day - Math.floor(day)) * 1440);
  const time = minutes === 0 ? "" : ` ${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}${time}`;
}

const day = dayFromCivil;

describe("ticksOf(domain, pixels, spacing)", () => {
  test.each<[name: string, first: number, last: number, pixels: number, expected: string[]]>([
    [
      "hours",
      day(2024, 6, 20),
      day(2024, 6, 20) + 0.25,
      600,
      [
        "2024-06-20",
        "2024-06-20 01:00",
        "2024-06-20 02:00",
        "2024-06-20 03:00",
        "2024-06-20 04:00",
        "2024-06-20 05:00",
        "2024-06-20 06:00",
      ],
    ],
    [
      "six hours",
      day(2024, 2, 28) + 0.6,
      day(2024, 3, 1),
      500,
      ["2024-02-28 18:00", "2024-02-29", "2024-02-29 06:00", "2024-02-29 12:00", "2024-02-29 18:00", "2024-03-01"],
    ],
    ["days", day(2024, 2, 27), day(2024, 3, 2), 500, ["2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"]],
    [
      "every second day, whatever the month's length",
      day(2023, 12, 27),
      day(2024, 1, 5),
      420,
      ["2023-12-27", "2023-12-29", "2024-01-01", "2024-01-03", "2024-01-05"],
    ],
    ["weeks from Monday", day(2024, 6, 1), day(2024, 7, 1), 420, ["2024-06-03", "2024-06-10", "2024-06-17", "2024-06-24", "2024-07-01"]],
    ["months", day(2023, 11, 2), day(2024, 3, 4), 400, ["2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01"]],
    ["quarters", day(2023, 1, 1), day(2024, 1, 1), 400, ["2023-01-01", "2023-04-01", "2023-07-01", "2023-10-01", "2024-01-01"]],
    ["half-years", day(2023, 1, 1), day(2025, 1, 1), 400, ["2023-01-01", "2023-07-01", "2024-01-01", "2024-07-01", "2025-01-01"]],
    ["years", day(2020, 3, 1), day(2025, 3, 1), 500, ["2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01"]],
    ["five years", day(1988, 1, 1), day(2011, 1, 1), 450, ["1990-01-01", "1995-01-01", "2000-01-01", "2005-01-01", "2010-01-01"]],
    [
      "centuries",
      day(1480, 1, 1),
      day(2024, 1, 1),
      500,
      ["1500-01-01", "1600-01-01", "1700-01-01", "1800-01-01", "1900-01-01", "2000-01-01"],
    ],
    [
      "years before the common era as readers count them",
      day(-1050, 1, 1),
      day(1020, 1, 1),
      400,
      ["-999-01-01", "-499-01-01", "1-01-01", "500-01-01", "1000-01-01"],
    ],
    [
      "millions of years",
      day(-66_000_000, 1, 1),
      day(2024, 1, 1),
      600,
      ["-59999999-01-01", "-49999999-01-01", "-39999999-01-01", "-29999999-01-01", "-19999999-01-01", "-9999999-01-01", "1-01-01"],
    ],
    [
      "years that no Date holds",
      day(300_000, 1, 1),
      day(300_004, 6, 1),
      400,
      ["300000-01-01", "300001-01-01", "300002-01-01", "300003-01-01", "300004-01-01"],
    ],
  ])("%s", (_name, first, last, pixels, expected) => {
    expect(ticksOf([first, last], pixels, 76).map((tick) => written(tick.day))).toEqual(expected);
  });

  test("says what begins at each tick", () => {
    const begins = (first: number, last: number): string[] => ticksOf([first, last], 600, 76).map((tick) => tick.begins);
    expect(begins(day(2023, 12, 31) + 0.75, day(2024, 1, 1) + 0.25)).toEqual(["hour", "hour", "year", "hour", "hour"]);
    expect(begins(day(2024, 5, 30), day(2024, 6, 2))).toEqual(["day", "hour", "day", "hour", "month", "hour", "day"]);
    expect(begins(day(2023, 10, 1), day(2024, 4, 1))).toEqual(["month", "month", "month", "year", "month", "month", "month"]);
    expect(new Set(begins(day(1400, 1, 1), day(2024, 1, 1)))).toEqual(new Set(["year"]));
  });

  const spans = fc.oneof(
    fc.double({ min: 0.02, max: 3, noNaN: true }),
    fc.double({ min: 3, max: 800, noNaN: true }),
    fc.double({ min: 800, max: 1e6, noNaN: true }),
    fc.double({ min: 1e6, max: 1e13, noNaN: true }),
  );
  const starts = fc.oneof(
    fc.integer({ min: day(-1200, 1, 1), max: day(2100, 1, 1) }),
    fc.integer({ min: day(-5, 1, 1), max: day(5, 1, 1) }),
    fc.integer({ min: -200_000_000, max: 200_000_000 }),
    fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  );
  const views = fc.record({
    start: starts,
    span: spans,
    pixels: fc.integer({ min: 160, max: 2000 }),
    spacing: fc.integer({ min: 30, max: 150 }),
  });

  test("ascends, stays in the domain and keeps the spacing asked for, at every scale", () => {
    fc.assert(
      fc.property(views, ({ start, span, pixels, spacing }) => {
        const domain = [start, start + span] as const;
        const days = ticksOf(domain, pixels, spacing).map((tick) => tick.day);
        for (const [index, tick] of days.entries()) {
          expect(tick).toBeGreaterThanOrEqual(domain[0]);
          expect(tick).toBeLessThanOrEqual(domain[1]);
          const next = days[index + 1];
          if (next !== undefined) expect(((next - tick) / span) * pixels).toBeGreaterThanOrEqual(spacing - 0.001);
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test.each<[name: string, first: number, last: number, least: number, most: number, by: number]>([
    ["days to months", day(2023, 1, 1), day(2025, 1, 1), 0.5, 32, 0.05],
    ["months to years", day(2019, 1, 1), day(2031, 1, 1), 26, 800, 0.5],
    ["years at the change of the era", day(-40, 1, 1), day(40, 1, 1), 300, 8000, 5],
    ["hundreds of years at the change of the era", day(-4000, 1, 1), day(4000, 1, 1), 30_000, 800_000, 100],
  ])("keeps the spacing where one step gives way to the next: %s", (_name, first, last, least, most, by) => {
    for (let spacing = least; spacing < most; spacing += by) {
      const days = ticksOf([first, last], last - first, spacing).map((tick) => tick.day);
      const narrowest = Math.min(...days.slice(1).map((tick, index) => tick - (days[index] ?? tick)));
      if (narrowest < spacing) expect([spacing, days.map(written)]).toEqual([spacing, "ticks further apart"]);
    }
    expect(ticksOf([first, last], last - first, least).length).toBeGreaterThan(2);
  });

  test("leaves no stretch of three spacings and a step without a tick", () => {
    fc.assert(
      fc.property(views, ({ start, span, pixels, spacing }) => {
        // Below a day a year that no Date holds has no finer ticks.
        fc.pre(Math.abs(start + span) < 99_000_000 && Math.abs(start) < 99_000_000);
        const days = [start, ...ticksOf([start, start + span], pixels, spacing).map((tick) => tick.day), start + span];
        const widest = Math.max(...days.slice(1).map((tick, index) => ((tick - (days[index] ?? tick)) / span) * pixels));
        const anHour = pixels / 24 / span;
        // Half a year gives way to a year, a day to two, a week to a month: 4.35 times at most, with the longest month.
        expect(widest).toBeLessThanOrEqual(Math.max(4.6 * spacing, anHour) + 0.001);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test("has at least one tick on a plot as wide as a phone, from an hour to the age of the earth", () => {
    for (const span of [0.05, 0.3, 1, 7, 30, 90, 365, 3650, 36_500, 1e6, 1e9, 1.6e12]) {
      for (const start of [day(2024, 6, 20), day(-3, 5, 5), day(1999, 12, 31)]) {
        expect(ticksOf([start - 0.001, start + span], 320, 74).length).toBeGreaterThan(0);
      }
    }
  });

  test("is empty or one tick for a domain of no length, never endless", () => {
    expect(ticksOf([19_894, 19_894], 400, 70).length).toBeLessThanOrEqual(1);
    expect(ticksOf([19_894.3, 19_894.3], 400, 70).length).toBeLessThanOrEqual(1);
  });
});
