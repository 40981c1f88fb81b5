import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { boundsOf, civilFromDay, formatDay, parseEdtf } from "../../src/date/index.ts";

interface Row {
  readonly id: string;
  readonly edtf: string;
  readonly valid: boolean;
  readonly disputed?: boolean;
  readonly level?: number | null;
  readonly min?: string;
  readonly max?: string;
}

const { cases }: { cases: readonly Row[] } = JSON.parse(readFileSync(new URL("../tables/edtf-cases.json", import.meta.url), "utf8"));

/** Rows of the reference table that contradict the Library of Congress text or another row; docs/dates.md gives the reasons. */
const CORRECTED: Readonly<Record<string, Partial<Row>>> = {
  v001: { level: 1 },
  v002: { level: 1 },
  v003: { level: 1 },
  v004: { level: 1 },
  v005: { level: 1 },
  v023: { level: 1 },
  v024: { level: 1 },
  v025: { level: 1 },
  v090: { min: "-1985-01-01", max: "-1985-12-31" },
  v091: { min: "-2004-01-01", max: "-2004-12-31" },
  v169: { min: "1900-01-01", max: "1999-12-31" },
  v200: { level: 1 },
};

function printed(bound: number | undefined): string {
  if (bound === undefined) return "unknown";
  return Number.isFinite(bound) ? formatDay(civilFromDay(bound)) : bound > 0 ? "inf" : "-inf";
}

const outcome = (edtf: string) => {
  const result = parseEdtf(edtf);
  if (!result.ok) return { valid: false };
  const { earliest, latest } = boundsOf(result.value);
  return { valid: true, level: result.value.level, min: printed(earliest), max: printed(latest) };
};

describe("parseEdtf(text) does what the reference table says", () => {
  test.each(cases.map((row) => ({ ...row, ...CORRECTED[row.id] })))("$id $edtf", ({ edtf, valid, level, min, max }) => {
    const expected = Object.fromEntries(
      Object.entries({ valid, level, min, max }).filter(([, value]) => value !== null && value !== undefined),
    );
    expect(outcome(edtf)).toMatchObject(expected);
  });

  test("all 327 rows are there, and each corrected one differs from the table", () => {
    expect(cases).toHaveLength(327);
    const differing = cases.filter((row) => CORRECTED[row.id] && !matches(row)).map((row) => row.id);
    expect(differing).toEqual(Object.keys(CORRECTED));
  });
});

function matches({ edtf, level, min, max }: Row): boolean {
  const own = outcome(edtf);
  return own.level === level && own.min === min && own.max === max;
}

describe("parseEdtf(text) gives the bounds of rows the table leaves open", () => {
  test.each([
    ["2016-01-0X", "2016-01-01", "2016-01-09"],
    ["2016-01-3X", "2016-01-30", "2016-01-31"],
    ["2016-02-2X", "2016-02-20", "2016-02-29"],
    ["2017-02-2X", "2017-02-20", "2017-02-28"],
    ["2016-02-X9", "2016-02-09", "2016-02-29"],
    ["2017-02-X9", "2017-02-09", "2017-02-19"],
    ["2016-0X", "2016-01-01", "2016-09-30"],
    ["2016-X2", "2016-02-01", "2016-12-31"],
    ["1500-1X-25", "1500-10-25", "1500-12-25"],
    ["15XX-01-3X", "1500-01-30", "1599-01-31"],
    ["-1X32-X1-X2", "-1932-01-02", "-1032-11-22"],
    ["-XXXX-12-XX", "-9999-12-01", "-0001-12-31"],
    ["-0X00", "-0900-01-01", "-0100-12-31"],
    ["XXXX-02-29", "0000-02-29", "9996-02-29"],
    ["19XX-02-29", "1904-02-29", "1996-02-29"],
    ["[1760-01,-1760-02,1760-12..]", "-1760-02-01", "inf"],
    ["{-1667,1668,1670..1672}", "-1667-01-01", "1672-12-31"],
    ["1919-XX-02/1919-XX-01", "1919-01-02", "1919-12-01"],
    ["Y-10000", "-10000-01-01", "-10000-12-31"],
    ["Y17E7", "170000000-01-01", "170000000-12-31"],
    ["Y3388E2S3", "338000-01-01", "338999-12-31"],
    ["1950S1", "1000-01-01", "1999-12-31"],
    ["1950S3", "1950-01-01", "1959-12-31"],
    ["1950S4", "1950-01-01", "1950-12-31"],
    ["-0950S2", "-0999-01-01", "-0900-12-31"],
    ["2024-37", "2024-01-01", "2024-04-30"],
    ["2024-41", "2024-07-01", "2024-12-31"],
    ["2023-33", "2023-01-01", "2023-03-31"],
    ["../..", "-inf", "inf"],
    ["/..", "unknown", "inf"],
    ["2024-34~/..", "2024-04-01", "inf"],
    ["2024-21/2024-34", "2024-03-01", "2024-06-30"],
  ])("%s", (edtf, min, max) => {
    expect(outcome(edtf)).toMatchObject({ valid: true, min, max });
  });
});

describe("parseEdtf(text) places seasons by this library's own wide bounds", () => {
  test.each([
    [["2024-21", "2024-25", "2024-31"], "2024-03-01", "2024-06-30"],
    [["2024-22", "2024-26", "2024-32"], "2024-06-01", "2024-09-30"],
    [["2024-23", "2024-27", "2024-29"], "2024-09-01", "2024-12-31"],
    [["2024-24", "2024-28", "2024-30"], "2024-12-01", "2025-03-31"],
  ])("%s", (texts, min, max) => {
    for (const edtf of texts) expect(outcome(edtf)).toMatchObject({ valid: true, min, max });
  });
});

describe("parseEdtf(text) rejects", () => {
  test.each([
    "2024-00",
    "2024-09-00",
    "2024-9",
    "2024-09-31",
    "1900-02-29",
    "XXX1-02-29",
    "2016-02-3X",
    "2016-2X",
    "2016-XX-32",
    "202X-34",
    "-0000-05",
    "~-0000",
    "20244",
    "+2024",
    "2024-",
    "2024-09-",
    "??2024",
    "2024-09-25T10:00:00?",
    "2024-09-XXT10:00:00",
    "2024-09T10:00:00",
    "2024-09-25 10:00:00",
    "2024-09-25t10:00:00",
    "2024-09-25T25:00:00",
    "2024-09-25T10:60:00",
    "2024-09-25T10:00:00+14:01",
    "2024-09-25T10:00:00+1:00",
    "1950S0",
    "1950S5",
    "195XS2",
    "1950S2-05",
    "Y",
    "Y-",
    "Y170002S7",
    "Y17E",
    "Y17E0",
    "y170002",
    "2024/2025/2026",
    "2024/2023-12-31",
    "2024-34/2024-33",
    "2024/[2025]",
    "[2024/2025]",
    "[2024,2025",
    "[2024..2025..2026]",
    "[2024..,2025]",
    "[2024,..2025]",
    "[..]",
    "[2024,]",
    "[2025..2024]",
    "[[2024]]",
    "[2024]x",
    "2024..2025",
    "[2024-09-25T10:00:00]",
    "\u0000",
    "2024-09-25\n",
    "2024\u201109",
  ])("%j", (edtf) => {
    expect(outcome(edtf)).toEqual({ valid: false });
  });
});

describe("parseEdtf(text) keeps what was said of each part", () => {
  const certain = { uncertain: false, approximate: false };
  const uncertain = { uncertain: true, approximate: false };
  const approximate = { uncertain: false, approximate: true };
  const both = { uncertain: true, approximate: true };

  test.each([
    ["2004-06-11%", both, both, both],
    ["2004-06~-11", approximate, approximate, certain],
    ["2004?-06-~11", uncertain, certain, approximate],
    ["?2004-06~", both, approximate, certain],
    ["2004-%06", certain, both, certain],
    ["2024-34?", uncertain, uncertain, certain],
    ["Y-17000000~", approximate, certain, certain],
  ])("%s", (edtf, year, month, day) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: true, value: { type: "date", qualifiers: { year, month, day } } });
  });

  test.each([
    ["2024-09-25T10:00:00+02:00", { precision: "time", time: { hour: 10, minute: 0, second: 0, offset: 120 } }],
    ["2024-09-25T10:00:00", { precision: "time", time: { offset: undefined } }],
    ["2024-09-25T23:59:59-03:30", { time: { hour: 23, minute: 59, second: 59, offset: -210 } }],
    ["2024-34", { precision: "quarter", grouping: 34, month: undefined }],
    ["2024-21", { precision: "season", grouping: 21 }],
    ["2024-38", { precision: "third" }],
    ["2024-40", { precision: "half" }],
    ["2024-09-XX", { precision: "month", month: 9, day: undefined, mask: { year: "2024", month: "09", day: "XX" } }],
    ["2024-XX-25", { precision: "year", unspecified: { year: false, month: true, day: false } }],
    ["156X-12-25", { precision: "decade", year: 1560, month: 12, day: 25 }],
    ["-20XX", { precision: "century", year: -2099 }],
    ["1XXX", { precision: "millennium" }],
    ["1950S2", { precision: "century", year: 1950, significantDigits: 2 }],
    ["0000", { precision: "year", year: 0 }],
    ["-0043-03-15", { precision: "day", year: -43, month: 3, day: 15 }],
  ])("%s", (edtf, expected) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: true, value: { text: edtf, ...expected } });
  });
});
