import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromCivil, parseEdtf } from "../../src/date/index.ts";
import { glyphRadius, longestTail, markGeometry, memberCentres, tailLength } from "../../src/layout/mark-geometry.ts";
import { domainOf, timeScale } from "../../src/layout/time-scale.ts";
import { extentOf, type Extent } from "../../src/model/extent.ts";
import { inputOf, stories } from "./random-stories.ts";

function extent(text: string, asOf?: number): Extent {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  return extentOf(result.value, asOf);
}

const first = dayFromCivil(2024, 1, 1);
/** One pixel is one day; day 0 of 2024 stands at 100. */
const scale = timeScale([first - 100, first + 900], [0, 1000]);

describe("markGeometry(extent, scale, badgeWidth)", () => {
  test.each<[edtf: string, left: number, from: number, to: number, right: number]>([
    // A day stands in the middle of its day.
    ["2024-01-11", 104.5, 104.5, 116.5, 116.5],
    ["2024-01-11~", 90.5, 104.5, 116.5, 130.5],
    ["2024-01", 100, 100, 131, 131],
    ["2024-01~", 84.5, 100, 131, 146.5],
    ["2024~", 64, 100, 466, 502],
    ["2024-01-01/2024-01-10", 100, 100, 110, 110],
    // One day long, but an interval: no narrower than a bar can be seen.
    ["2024-01-01/2024-01-01", 98, 98, 103, 103],
    ["2024-01/..", 100, 100, 1000, 1000],
    ["../2024-01", 0, 0, 131, 131],
    // Where an end is not known, the bar goes a little beyond what is.
    ["2024-01/", 100, 100, 175, 175],
    ["/2024-01-31", 87, 87, 131, 131],
    ["/2024-01", 56, 56, 131, 131],
    ["[..2024-01-31]", 87, 87, 131, 131],
    ["[2024-01-11..]", 110, 110, 154, 154],
    ["[2024-01-11..2024-02-11]", 110, 110, 142, 142],
    ["{2024-01-11,2024-03-11}", 104.5, 104.5, 176.5, 176.5],
  ])("%s", (text, left, from, to, right) => {
    expect(markGeometry(extent(text), scale, 0)).toEqual({ left, right, from, to, badge: undefined });
  });

  test.each([
    ["[..2027]", 0, 1000],
    ["[..2026-10-30]", 0, 1000],
    ["../2027-02-01", 0, 1000],
    ["[2023-01..]", 0, 1000],
    // A limit within the days shown: a little beyond it.
    ["[..2024-04-09]", 156, 200],
  ])("%s lies on any of the days shown, where its limit is not among them", (edtf, from, to) => {
    expect(markGeometry(extent(edtf), scale, 0)).toMatchObject({ from, to });
  });

  test("stops at the plot's edge where a date is not known beyond it", () => {
    expect(markGeometry(extent("/2023-10-01"), scale, 0)).toMatchObject({ from: 0, to: 9 });
    expect(markGeometry(extent("2026-06-10/"), scale, 0)).toMatchObject({ from: 991, to: 1000 });
  });

  test("puts a badge inside a mark that holds it, else right of it, else left of it", () => {
    expect(markGeometry(extent("2024-01/2024-03"), scale, 30)).toEqual({ left: 100, from: 100, to: 191, right: 191, badge: 130.5 });
    expect(markGeometry(extent("2024-01"), scale, 30)).toEqual({ left: 100, from: 100, to: 131, right: 165, badge: 135 });
    expect(markGeometry(extent("2024-01~"), scale, 30)).toMatchObject({ left: 84.5, right: 146.5 + 34, badge: 150.5 });
    expect(markGeometry(extent("2026-06-01"), scale, 30)).toMatchObject({ left: 976.5 - 34, right: 988.5, badge: 942.5 });
  });

  test("keeps a badge in sight when the mark goes far beyond the days shown", () => {
    const close = timeScale([first, first + 10], [0, 1000]);
    const { badge = Number.NaN } = markGeometry(extent("1990/2060"), close, 30);
    expect(badge).toBeGreaterThanOrEqual(0);
    expect(badge).toBeLessThanOrEqual(970);
  });

  test("holds the days it stands for, in the plot, whatever the date", () => {
    fc.assert(
      fc.property(stories(1), ({ items, width }) => {
        const [only] = inputOf(items, ["A lane"]).extents;
        if (only === undefined) return;
        const ends = [only.from, only.startUnit?.to ?? only.from, only.endUnit?.from ?? only.from];
        const wide = timeScale(domainOf([...ends, only.to], width, longestTail + 2), [0, width]);
        for (const badge of [0, 44]) {
          const mark = markGeometry(only, wide, badge);
          expect(mark.left).toBeLessThanOrEqual(mark.from);
          expect(mark.right).toBeGreaterThanOrEqual(mark.to);
          expect(mark.to - mark.from).toBeGreaterThanOrEqual(5);
          expect(mark.left).toBeGreaterThanOrEqual(-1e-6);
          expect(mark.right).toBeLessThanOrEqual(width + 1e-6);
          if (only.form !== "point" && Number.isFinite(only.from)) expect(mark.from).toBeLessThanOrEqual(wide.position(only.from) + 1e-6);
          if (only.form !== "point" && Number.isFinite(only.to)) expect(mark.to).toBeGreaterThanOrEqual(wide.position(only.to) - 1e-6);
          if (badge > 0) expect((mark.badge ?? Number.NaN) >= mark.left && (mark.badge ?? Number.NaN) + badge <= mark.right).toBe(true);
        }
      }),
      { seed: 41, numRuns: 500 },
    );
  });
});

describe("tailLength(extent, scale, end)", () => {
  test.each<[edtf: string, end: "start" | "end", length: number]>([
    ["2024-01-11~", "start", 14],
    ["2024-01~", "start", 15.5],
    ["2024~", "end", longestTail],
    ["2024-01~/2024-06-20", "start", 15.5],
    ["2024-01-20/2024-06-20~", "end", 14],
    ["2024-01/2024~", "end", longestTail],
    ["[2024-01~..2024-08]", "start", 14],
    ["[2023-05~,2024-06]", "start", 14],
  ])("%s, %s: %f px", (text, end, length) => {
    expect(tailLength(extent(text), scale, end)).toBe(length);
  });

  test("is 8 px at least", () => {
    expect(tailLength(extent("2024-01~"), timeScale([0, 100_000], [0, 500]), "end")).toBe(8);
  });
});

describe("memberCentres(extent, scale)", () => {
  const far = timeScale([first - 1000, first + 9000], [0, 1000]);

  test("is the middle of each member", () => {
    expect(memberCentres(extent("{2024-01-11,2024-03-11}"), scale)).toEqual([110.5, 170.5]);
    expect(memberCentres(extent("[2024-01,2024-03]"), scale)).toEqual([115.5, 175.5]);
  });

  test("sets a few neighbouring days side by side about their middle", () => {
    expect(memberCentres(extent("[2024-01-11,2024-01-12]"), far)).toEqual([101.1 - 8.5, 101.1 + 8.5].map((x) => expect.closeTo(x, 6)));
    const four = memberCentres(extent("[2024-01-11,2024-01-12,2024-01-13,2024-01-14]"), far);
    for (const [index, centre] of four.slice(1).entries()) expect(centre - (four[index] ?? 0)).toBeCloseTo(17, 6);
  });

  test("leaves many where they are", () => {
    const days = Array.from({ length: 8 }, (_, index) => `2024-01-1${index}`).join(",");
    const centres = memberCentres(extent(`{${days}}`), far);
    expect((centres[7] ?? 0) - (centres[0] ?? 0)).toBeCloseTo(0.7, 6);
  });

  test("keeps glyphs of four members or fewer apart, in order", () => {
    const lists = fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(lists, fc.double({ min: 0.01, max: 30, noNaN: true }), (days, pixelsADay) => {
        const any = timeScale([first, first + 100], [0, 100 * pixelsADay]);
        const centres = memberCentres(extent(`[${days.map((day) => `2024-01-${day}`).join(",")}]`), any);
        for (const [index, centre] of centres.slice(1).entries()) expect(centre).toBeGreaterThan(centres[index] ?? centre);
        if (centres.length === 2) expect((centres[1] ?? 0) - (centres[0] ?? 0)).toBeGreaterThanOrEqual(2 * glyphRadius);
      }),
      { seed: 42 },
    );
  });
});
