import { describe, expect, test } from "vitest";
import { boundsOf, compareDates, formatDay, civilFromDay, orderOf, sortDay } from "../../src/date/index.ts";
import { dateOf } from "./edtf-texts.ts";

describe("orderOf(a, b) says only what is certain", () => {
  test.each([
    ["2024-09-25", "2024-09-26", "before"],
    ["2024-09-25", "2024-09-25", "same"],
    ["2024-09-25", "2024-09", "may-overlap"],
    ["2024-34", "2024-35", "before"],
    ["2025", "2024-12-31", "after"],
    ["2024-XX", "2025-01", "before"],
    ["2024", "2024", "may-overlap"],
    ["2024-34/..", "2025-09-25", "may-overlap"],
    ["2024-34/", "2025-09-25", "may-overlap"],
    ["2024-34/2024-35", "2024-36", "before"],
    ["/2024-06", "2024-07", "before"],
    ["../2024-06", "2024-06", "may-overlap"],
    ["[..2024-09-25]", "2024-09-26", "before"],
    ["[..2024-09-25]", "2024-01-01", "may-overlap"],
    ["[2024-06-20,2024-06-21]", "2024-06-22", "before"],
    ["2024-09~", "2024-10-15", "may-overlap"],
    ["2024-09~", "2024-11-01", "before"],
    ["2024-09-25~", "2024-09-26", "may-overlap"],
    ["2024-09-25~", "2024-09-25", "may-overlap"],
    ["2024-09-13?", "2024-09-25", "before"],
    ["2023/2024~", "2025-06", "may-overlap"],
    ["2023~/2024", "2025", "before"],
    ["[2020,2023~,2024]", "2025", "before"],
    ["[2020,2024~]", "2025", "may-overlap"],
    ["2024-09-25T10:00:00Z", "2024-09-25T11:00:00Z", "before"],
    ["2024-09-25T10:00:00Z", "2024-09-25T12:00:00+02:00", "same"],
    ["2024-09-26T00:30:00+14:00", "2024-09-25T12:00:00Z", "before"],
    ["2024-09-25T10:00:00", "2024-09-25T10:00:01", "before"],
    ["2024-09-25T10:00:00", "2024-09-25T10:00:00Z", "may-overlap"],
    ["2024-09-25T10:00:00Z", "2024-09-25", "may-overlap"],
    ["-0043-03-15", "0014", "before"],
    ["Y-17000000", "0000", "before"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(orderOf(dateOf(a), dateOf(b))).toBe(expected);
  });
});

describe("sortDay(edtf)", () => {
  const printed = (day: number) => (Number.isFinite(day) ? formatDay(civilFromDay(day)) : String(day));
  test.each([
    ["2024-09-25", "2024-09-25"],
    ["2024", "2024-01-01"],
    ["2024-34/..", "2024-04-01"],
    ["2024-34/", "2024-04-01"],
    ["../2024-06", "2024-06-30"],
    ["/2024-06", "2024-06-30"],
    ["[..2024-09-25]", "2024-09-25"],
    ["[..2023,2025]", "2025-12-31"],
    ["[2024-06..]", "2024-06-01"],
    ["[2024-01..2024-09]", "2024-01-01"],
    ["../", "-Infinity"],
    ["../..", "-Infinity"],
    ["/..", "Infinity"],
    ["XXXX", "Infinity"],
    ["XXXX-12-25", "Infinity"],
    ["XXXX/2024-06", "2024-06-30"],
    ["2024-06/XXXX", "2024-06-01"],
    ["20XX", "2000-01-01"],
  ])("%s stands at %s", (text, day) => {
    expect(printed(sortDay(dateOf(text)))).toBe(day);
  });
});

test("compareDates(a, b) sorts by day, then the shorter first, then time, then text", () => {
  const sorted = [
    "../..",
    "2023-12-31",
    "[..2023-12-31]",
    "2024-01-01",
    "2024-01-01T07:00:00",
    "2024-01-01T08:00:00",
    "2024-01",
    "2024",
    "2024?",
    "2024/..",
    "2024-09-25",
  ];
  for (const shuffled of [[...sorted].reverse(), [...sorted].sort()]) {
    expect([...shuffled].sort((a, b) => compareDates(dateOf(a), dateOf(b)))).toEqual(sorted);
  }
});

test("boundsOf(edtf) keeps open and unknown ends apart", () => {
  expect(boundsOf(dateOf("2024/.."))).toEqual({ earliest: 19_723, latest: Infinity });
  expect(boundsOf(dateOf("2024/"))).toEqual({ earliest: 19_723, latest: undefined });
  expect(boundsOf(dateOf("/2024"))).toEqual({ earliest: undefined, latest: 20_088 });
  expect(boundsOf(dateOf("../2024"))).toEqual({ earliest: -Infinity, latest: 20_088 });
});
