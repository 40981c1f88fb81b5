import { describe, expect, test } from "vitest";
import { parseEdtf, readPlain } from "../../src/date/index.ts";
import { extentOf, mayLieIn, seenIn, type Extent } from "../../src/model/extent.ts";
import { windowOf } from "../../src/state/window-text.ts";

const extent = (text: string): Extent => {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(text);
  return extentOf(read.value);
};
const days = (text: string): readonly [number, number] => windowOf(readPlain(text)) ?? [NaN, NaN];

describe("mayLieIn(extent, days)", () => {
  test.each([
    ["2024-06-30", "2024-07", false],
    ["2024-07-01", "2024-07", true],
    ["2024-07-31", "2024-07", true],
    ["2024-08-01", "2024-07", false],
    ["2024-07-01T00:00:00", "2024-07", true],
    ["2024-08-01T00:00:00", "2024-07", false],
    ["2024", "2024-07", true],
    ["2024-01/2024-06", "2024-07", false],
    ["2024-01/..", "2024-07", true],
    ["2024-08/..", "2024-07", false],
    ["[..2024-09-01]", "2024-07", true],
    ["[..2024-06-01]", "2024-07", false],
    ["2023/", "2024-07", true],
  ])("%s in %s: %s", (date, window, lies) => expect(mayLieIn(extent(date), days(window))).toBe(lies));
});

describe("seenIn(extent, days)", () => {
  const ends = (date: string, window: string): string[] => {
    const { start, end } = seenIn(extent(date), days(window));
    return [start, end];
  };

  test.each([
    ["2024-07-10/2024-07-20", ["square", "square"], "is whole where it lies inside"],
    ["2024-06-10~/2024-07-20", ["square", "square"], "has no approximate start where that is not seen"],
    ["2024-07-10/2024-09~", ["square", "square"], "has no approximate end where that is not seen"],
    ["2024-33/2024-08-20", ["square", "square"], "has no pale start where that is not seen"],
    ["2024-34/2024-35", ["square", "pale"], "keeps a pale end that is partly seen"],
    ["2024/..", ["pale", "arrow"], "keeps an open end, and a start that may be anywhere in sight"],
    ["../2025", ["arrow", "square"], "keeps an open start"],
    ["[2024-01-01..2024-07-15]", ["square", "bracket"], "keeps a bracket that is seen"],
    ["2024~", ["square", "square"], "of a year fades nowhere"],
  ])("%s: %j: %s", (date, seen) => expect(ends(date, "2024-07")).toEqual(seen));

  test("leaves out members that lie outside", () => {
    expect(seenIn(extent("[2024-06-30,2024-07-02,2024-08-03]"), days("2024-07")).members).toHaveLength(1);
  });

  test("is the same object where nothing is cut: most are", () => {
    const whole = extent("2024-07-10/2024-07-20");
    expect(seenIn(whole, days("2024-07"))).toBe(whole);
  });
});
