import { expect, test } from "vitest";
import { parseEdtf, civilFromDay, formatDay } from "../../../src/date/index.ts";
import { steppedDay } from "../../../src/part/overview/stepped-day.ts";

test.each<[from: string, months: number, direction: 1 | -1, to: string]>([
  ["2024-02-28", 0, 1, "2024-02-29"],
  ["2024-03-01", 0, -1, "2024-02-29"],
  ["2024-03-15", 1, 1, "2024-04-01"],
  ["2024-03-15", 1, -1, "2024-03-01"],
  ["2024-03-01", 1, -1, "2024-02-01"],
  ["2024-12-31", 1, 1, "2025-01-01"],
  ["2024-01-01", 1, -1, "2023-12-01"],
  ["2024-03-15", 12, 1, "2025-01-01"],
  ["2024-03-15", 12, -1, "2024-01-01"],
  ["2024-01-01", 12, -1, "2023-01-01"],
  ["-0001-03-15", 1, -1, "-0001-03-01"],
  ["0000-01-01", 1, -1, "-0001-12-01"],
])("steppedDay(%s, %i, %i) is %s", (from, months, direction, to) => {
  const read = parseEdtf(from);
  if (!read.ok || read.value.type !== "date") throw new Error(from);
  expect(formatDay(civilFromDay(steppedDay(read.value.earliest, months, direction)))).toBe(to);
});

test("steppedDay(day, 0, 1) goes to whole days", () => expect(steppedDay(19_000.4, 0, 1)).toBe(19_001));
