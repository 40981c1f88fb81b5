import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate, civilFromDay, parseEdtf, readPlain, stretch } from "../../src/date/index.ts";

const SEED = { seed: 20_250_925 };

const read = (text: string): unknown => {
  const result = parseEdtf(text);
  return result.ok ? result.value : undefined;
};

describe("civilDate(year, month, day)", () => {
  test.each<[Parameters<typeof civilDate>, string]>([
    [[2024], "2024"],
    [[2024, 2], "2024-02"],
    [[2024, 2, 29], "2024-02-29"],
    [[0], "0000"],
    [[-43, 3, 15], "-0043-03-15"],
    [[12_000], "Y12000"],
    [[-65_000_000], "Y-65000000"],
  ])("%j is what EDTF reads as %s", (parts, text) => {
    expect(civilDate(...parts)).toEqual(read(text));
    expect(civilDate(...parts).text).toBe(text);
  });

  test("is what EDTF reads, for any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 2_900_000 }), fc.integer({ min: 1, max: 3 }), (number, length) => {
        const { year, month, day } = civilFromDay(number);
        const date = civilDate(year, length > 1 ? month : undefined, length > 2 ? day : undefined);
        if (Math.abs(year) < 10_000) expect(date).toEqual(read(date.text));
      }),
      SEED,
    );
  });
});

test("stretch(start, end) is what EDTF reads; of one date it is that date", () => {
  expect(stretch(civilDate(2023, 12), civilDate(2024))).toEqual(read("2023-12/2024"));
  expect(stretch(civilDate(-20_000), civilDate(2024, 2, 1))).toEqual(read("Y-20000/2024-02-01"));
  expect(stretch(civilDate(2024), civilDate(2024))).toEqual(read("2024"));
});

describe("readPlain(text)", () => {
  const plain = ["2024", "2024-12", "2024-02-29", "-0044-03-15/-0043", "Y12000", "Y-20000/2024-02", "2024-06/2025-01", "2024/2024-06"];
  test.each(plain)("%s is read as all of EDTF reads it", (text) => {
    expect(readPlain(text)).toBeDefined();
    expect(readPlain(text)).toEqual(read(text));
  });

  const other = [
    "2024-34",
    "2024~",
    "2024/..",
    "/2024",
    "[2024]",
    "soon",
    "",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-06-00",
    "24",
    "02024",
  ];
  test.each([
    ...other,
    "Y2024",
    "Y12000-06",
    "2025/2024",
    "2024/",
    "2024/2025/2026",
    "-0000",
    "2024-6",
    "1e3",
    " 2024",
    "Y99999999999999999",
  ])("%j is none", (text) => {
    expect(readPlain(text)).toBeUndefined();
  });

  test("says nothing but what all of EDTF says, of any text of its signs", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[Y\d/-]{0,22}$/), (text) => {
        const date = readPlain(text);
        if (date !== undefined) expect(date).toEqual(read(text));
      }),
      { ...SEED, numRuns: 5000 },
    );
    const digits = fc.tuple(fc.integer({ min: 0, max: 2100 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }));
    fc.assert(
      fc.property(digits, (parts) => {
        const text = parts.map((part, index) => String(part).padStart(index ? 2 : 4, "0")).join("-");
        expect(readPlain(text)).toEqual(read(text));
      }),
      SEED,
    );
  });
});
