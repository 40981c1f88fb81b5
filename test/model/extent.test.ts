import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endsOf, knownEnd } from "../../src/date/bounds.ts";
import { boundsOf, dayFromCivil, parseEdtf, wordDate, type Edtf, type EdtfDate } from "../../src/date/index.ts";
import en from "../../src/locale/en.ts";
import { extentOf, type Extent, type Stretch } from "../../src/model/extent.ts";
import edtfCases from "../tables/edtf-cases.json" with { type: "json" };

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  return result.value;
}

function reported(edtf: string, asOf: string): Extent {
  const { earliest, latest } = boundsOf(read(asOf));
  return extentOf(read(edtf), latest, earliest);
}

const day = (text: string): number => {
  const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
  return dayFromCivil(year, month, date);
};

/** "2024-04-01 2024-07-01": the first day, and the day after the last. "-" is without a limit. */
function stretch(text: string): Stretch {
  const [from = "-", to = "-"] = text.split(" ");
  return { from: from === "-" ? -Infinity : day(from), to: to === "-" ? Infinity : day(to) };
}

interface Row {
  readonly edtf: string;
  readonly asOf?: string;
  readonly form: Extent["form"];
  readonly days: string;
  readonly edges: string;
  readonly startUnit?: string;
  readonly endUnit?: string;
  readonly members?: readonly string[];
  readonly hollow?: boolean;
}

const rows: readonly Row[] = [
  { edtf: "2024-06-20", form: "point", days: "2024-06-20 2024-06-21", edges: "square square" },
  { edtf: "2024-06-20~", form: "point", days: "2024-06-20 2024-06-21", edges: "fade fade" },
  { edtf: "2024-06-20?", form: "point", days: "2024-06-20 2024-06-21", edges: "square square", hollow: true },
  { edtf: "2024-06-20%", form: "point", days: "2024-06-20 2024-06-21", edges: "fade fade", hollow: true },
  { edtf: "2024-?06-20", form: "point", days: "2024-06-20 2024-06-21", edges: "square square", hollow: true },
  { edtf: "2024-06", form: "unit", days: "2024-06-01 2024-07-01", edges: "square square" },
  { edtf: "2024-02~", form: "unit", days: "2024-02-01 2024-03-01", edges: "fade fade" },
  { edtf: "2024-34", form: "unit", days: "2024-04-01 2024-07-01", edges: "square square" },
  { edtf: "2024-37", form: "unit", days: "2024-01-01 2024-05-01", edges: "square square" },
  { edtf: "2024-41?", form: "unit", days: "2024-07-01 2025-01-01", edges: "square square", hollow: true },
  { edtf: "2024", form: "unit", days: "2024-01-01 2025-01-01", edges: "square square" },
  { edtf: "202X", form: "unit", days: "2020-01-01 2030-01-01", edges: "square square" },
  { edtf: "2024-XX", form: "unit", days: "2024-01-01 2025-01-01", edges: "square square" },
  { edtf: "2024-06-XX", form: "unit", days: "2024-06-01 2024-07-01", edges: "square square" },
  { edtf: "2024-06-2X", form: "unit", days: "2024-06-20 2024-06-30", edges: "square square" },
  { edtf: "20XX", form: "unit", days: "2000-01-01 2100-01-01", edges: "square square" },
  { edtf: "XXXX", form: "within", days: "- -", edges: "none none" },
  { edtf: "XXXX-12-25?", form: "within", days: "- -", edges: "none none", hollow: true },
  { edtf: "XXXX/2024-06-20", form: "span", days: "- 2024-06-21", edges: "ragged square" },
  { edtf: "2024-06-20/XXXX", form: "span", days: "2024-06-20 -", edges: "square ragged" },
  { edtf: "[2024-06-20,XXXX]", form: "within", days: "- -", edges: "none none", hollow: true },
  { edtf: "0000", form: "unit", days: "0-1-1 1-1-1", edges: "square square" },
  {
    edtf: "2024-06/2024-08",
    form: "span",
    days: "2024-06-01 2024-09-01",
    edges: "pale pale",
    startUnit: "2024-06-01 2024-07-01",
    endUnit: "2024-08-01 2024-09-01",
  },
  { edtf: "2024-06-20/2024-06-22", form: "span", days: "2024-06-20 2024-06-23", edges: "square square" },
  { edtf: "2024-06-20/2024-06-20", form: "span", days: "2024-06-20 2024-06-21", edges: "square square" },
  { edtf: "2024-34/..", form: "span", days: "2024-04-01 -", edges: "pale arrow", startUnit: "2024-04-01 2024-07-01" },
  { edtf: "2024-34/", form: "span", days: "2024-04-01 -", edges: "pale ragged", startUnit: "2024-04-01 2024-07-01" },
  { edtf: "../2024-05-01", form: "span", days: "- 2024-05-02", edges: "arrow square" },
  { edtf: "/2024", form: "span", days: "- 2025-01-01", edges: "ragged pale", endUnit: "2024-01-01 2025-01-01" },
  { edtf: "../..", form: "span", days: "- -", edges: "arrow arrow" },
  {
    edtf: "2024-06~/2024-08-15?",
    form: "span",
    days: "2024-06-01 2024-08-16",
    edges: "fade square",
    startUnit: "2024-06-01 2024-07-01",
    hollow: true,
  },
  { edtf: "2024-06-20~/..", form: "span", days: "2024-06-20 -", edges: "fade arrow" },
  {
    edtf: "2024-34/2024-05",
    form: "span",
    days: "2024-04-01 2024-06-01",
    edges: "pale pale",
    startUnit: "2024-04-01 2024-07-01",
    endUnit: "2024-05-01 2024-06-01",
  },
  {
    edtf: "2024-34/2025-09-25",
    asOf: "2025-09-25",
    form: "span",
    days: "2024-04-01 2025-09-26",
    edges: "pale cap",
    startUnit: "2024-04-01 2024-07-01",
  },
  {
    edtf: "2024-34/..",
    asOf: "2025-09-25",
    form: "span",
    days: "2024-04-01 2025-09-26",
    edges: "pale cap",
    startUnit: "2024-04-01 2024-07-01",
  },
  {
    edtf: "2024-34/",
    asOf: "2025-09-25",
    form: "span",
    days: "2024-04-01 2025-09-26",
    edges: "pale cap",
    startUnit: "2024-04-01 2024-07-01",
  },
  {
    edtf: "2024-34/2025-08-01",
    asOf: "2025-09-25",
    form: "span",
    days: "2024-04-01 2025-08-02",
    edges: "pale square",
    startUnit: "2024-04-01 2024-07-01",
  },
  {
    edtf: "2024-06-20/2025-09",
    asOf: "2025-09-30",
    form: "span",
    days: "2024-06-20 2025-10-01",
    edges: "square pale",
    endUnit: "2025-09-01 2025-10-01",
  },
  {
    edtf: "2024/2024-09",
    asOf: "2024-09",
    form: "span",
    days: "2024-01-01 2024-10-01",
    edges: "pale cap",
    startUnit: "2024-01-01 2025-01-01",
  },
  { edtf: "2024-06-20/2025", asOf: "2025", form: "span", days: "2024-06-20 2026-01-01", edges: "square cap" },
  { edtf: "2024-06-20/2025-34", asOf: "2025-34", form: "span", days: "2024-06-20 2025-07-01", edges: "square cap" },
  // A qualified end is a statement of its own, not the day of publication.
  {
    edtf: "2024-06-20/2025-34~",
    asOf: "2025-34",
    form: "span",
    days: "2024-06-20 2025-07-01",
    edges: "square fade",
    endUnit: "2025-04-01 2025-07-01",
  },
  {
    edtf: "2024-06-20/2025-09-25?",
    asOf: "2025-09-25",
    form: "span",
    days: "2024-06-20 2025-09-26",
    edges: "square square",
    hollow: true,
  },
  { edtf: "../2024-09", asOf: "2024-09", form: "span", days: "- 2024-10-01", edges: "arrow cap" },
  // A day is not the month that ends on it.
  { edtf: "2024-06-20/2025-09-30", asOf: "2025-09", form: "span", days: "2024-06-20 2025-10-01", edges: "square square" },
  {
    edtf: "2024-06-20/2025-09",
    asOf: "2025-09-25",
    form: "span",
    days: "2024-06-20 2025-10-01",
    edges: "square pale",
    endUnit: "2025-09-01 2025-10-01",
  },
  { edtf: "2024-06-20", asOf: "2024-06-20", form: "point", days: "2024-06-20 2024-06-21", edges: "square square" },
  // Reported in May, from June on: the reporting covers no day of it, so it closes nothing.
  { edtf: "2024-06/..", asOf: "2024-05-10", form: "span", days: "2024-06-01 -", edges: "pale arrow", startUnit: "2024-06-01 2024-07-01" },
  { edtf: "2024-06/", asOf: "2024-05-10", form: "span", days: "2024-06-01 -", edges: "pale ragged", startUnit: "2024-06-01 2024-07-01" },
  {
    edtf: "[2024-06-20,2024-06-21]",
    form: "several",
    days: "2024-06-20 2024-06-22",
    edges: "square square",
    members: ["2024-06-20 2024-06-21", "2024-06-21 2024-06-22"],
    hollow: true,
  },
  {
    edtf: "{2024-06-20,2024-06-25}",
    form: "several",
    days: "2024-06-20 2024-06-26",
    edges: "square square",
    members: ["2024-06-20 2024-06-21", "2024-06-25 2024-06-26"],
  },
  {
    edtf: "[1667,1668,1670..1672]",
    form: "several",
    days: "1667-1-1 1673-1-1",
    edges: "square square",
    members: ["1667-1-1 1668-1-1", "1668-1-1 1669-1-1", "1670-1-1 1673-1-1"],
    hollow: true,
  },
  {
    edtf: "[2024-08,2024-05~]",
    form: "several",
    days: "2024-05-01 2024-09-01",
    edges: "fade square",
    members: ["2024-05-01 2024-06-01", "2024-08-01 2024-09-01"],
    hollow: true,
  },
  { edtf: "[2024-06-20..2024-06-25]", form: "within", days: "2024-06-20 2024-06-26", edges: "bracket bracket", hollow: true },
  { edtf: "[2024-05~..2024-08]", form: "within", days: "2024-05-01 2024-09-01", edges: "fade bracket", hollow: true },
  { edtf: "[..2025-09-25]", form: "within", days: "- 2025-09-26", edges: "none bracket", hollow: true },
  { edtf: "[2024-06..]", form: "within", days: "2024-06-01 -", edges: "bracket none", hollow: true },
  { edtf: "[1984,1986..]", form: "within", days: "1984-1-1 -", edges: "bracket none", hollow: true },
  { edtf: "{1990..1995}", form: "span", days: "1990-1-1 1996-1-1", edges: "square square" },
  { edtf: "{..1984}", form: "span", days: "- 1985-1-1", edges: "arrow square" },
  { edtf: "{1984..}", form: "span", days: "1984-1-1 -", edges: "square arrow" },
  ...[
    "{2024-06-20?,2024-06-25?}",
    "{2024-06-20?,2024-06-25}",
    "{2024-06-20,2024-?06-25}",
    "{2024-06-20%,2024-06-25%}",
    "{2024-06-20~,2024-06-25~}",
  ].map((edtf): Row => ({
    edtf,
    form: "several",
    days: "2024-06-20 2024-06-26",
    edges: /[~%]/.test(edtf) ? "fade fade" : "square square",
    members: ["2024-06-20 2024-06-21", "2024-06-25 2024-06-26"],
    hollow: !edtf.includes("~"),
  })),
  { edtf: "{1990?..1995}", form: "span", days: "1990-1-1 1996-1-1", edges: "square square", hollow: true },
  { edtf: "{..1984?}", form: "span", days: "- 1985-1-1", edges: "arrow square", hollow: true },
  { edtf: "{1984%..}", form: "span", days: "1984-1-1 -", edges: "fade arrow", hollow: true },
  {
    edtf: "{2024-06-20?}",
    form: "several",
    days: "2024-06-20 2024-06-21",
    edges: "square square",
    members: ["2024-06-20 2024-06-21"],
    hollow: true,
  },
];

describe("extentOf(edtf, asOf)", () => {
  test.each(rows)("$edtf as of $asOf", ({ edtf, asOf, form, days, edges, startUnit, endUnit, members = [], hollow = false }) => {
    const [start, end] = edges.split(" ");
    expect(asOf === undefined ? extentOf(read(edtf)) : reported(edtf, asOf)).toEqual({
      form,
      ...stretch(days),
      start,
      end,
      startUnit: startUnit === undefined ? undefined : stretch(startUnit),
      endUnit: endUnit === undefined ? undefined : stretch(endUnit),
      members: members.map(stretch),
      hollow,
    });
  });

  test("is capped exactly when its words say that it goes on as of a day that it covers", () => {
    const ends = [
      "2025-09-25",
      "2025-09-25~",
      "2025-09-25%",
      "2025-?09-25",
      "2025-09-30",
      "2025-09",
      "2025-09?",
      "2025-35",
      "2025",
      "2025-12-31",
      "202X",
      "..",
      "",
    ];
    for (const end of ends) {
      for (const asOf of ends.slice(0, -3)) {
        const value = read(`2024/${end}`);
        const words = wordDate(value, en, "long", { asOf: read(asOf) });
        const isOpen = /^since 2024, |^from 2024, end unknown, /.test(words);
        expect([words, reported(`2024/${end}`, asOf).end === "cap"]).toEqual([words, isOpen]);
      }
    }
  });

  test("a time of day is a moment of its day, whatever the offset", () => {
    for (const text of ["2024-06-20T18:00:00", "2024-06-20T18:00:00Z", "2024-06-20T18:00:00+03:00"]) {
      const extent = extentOf(read(text));
      expect(extent).toMatchObject({ form: "point", from: day("2024-06-20") + 0.75, to: day("2024-06-20") + 0.75 });
    }
  });

  /** What may be of any year says nothing of where it stands: it has rows of its own. */
  const isOfAnyYear = (value: Edtf): boolean => endsOf(value as EdtfDate).some((end) => knownEnd(end) === "unknown" && end !== "unknown");
  const valid = edtfCases.cases.map((row) => parseEdtf(row.edtf)).flatMap((result) => (result.ok ? [result.value] : []));

  test("every form of the reference table claims no day outside what the text says, and leaves none out", () => {
    expect(valid.length).toBeGreaterThan(150);
    for (const value of valid.filter((one) => !isOfAnyYear(one))) {
      const { earliest, latest } = boundsOf(value);
      const extent = extentOf(value);
      expect([value.text, Math.floor(extent.from)]).toEqual([value.text, earliest ?? -Infinity]);
      expect([value.text, Math.max(Math.ceil(extent.to), Math.floor(extent.from) + 1)]).toEqual([value.text, (latest ?? Infinity) + 1]);
    }
  });

  test("whatever is asked, the start is no later than the end, and units and members lie inside", () => {
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.option(fc.integer({ min: -1_000_000, max: 50_000 }), { nil: undefined }), (value, asOf) => {
        const extent = extentOf(value, asOf);
        expect(extent.from).toBeLessThanOrEqual(extent.to);
        expect(extent.startUnit?.from ?? extent.from).toBe(extent.from);
        expect(extent.endUnit?.to ?? extent.to).toBe(extent.to);
        for (const member of extent.members) {
          expect(member.from).toBeGreaterThanOrEqual(extent.from);
          expect(member.to).toBeLessThanOrEqual(extent.to);
        }
        expect(extent.members.map((member) => member.from)).toEqual(extent.members.map((member) => member.from).sort((a, b) => a - b));
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  test.each([
    ["2024-21", "fade fade"],
    ["2024-32", "fade fade"],
    ["2024-33", "square square"],
    ["2024-21/2024-09-25", "fade square"],
    ["2024-06-01/2024-23", "square fade"],
  ])("the ends of %s are drawn %s: no standard says where a season ends", (edtf, edges) => {
    const read = parseEdtf(edtf);
    const { start, end } = extentOf((read as { value: Edtf }).value);
    expect(`${start} ${end}`).toBe(edges);
  });

  test("only what is uncertain or one of several is hollow, only what is approximate or a season fades", () => {
    for (const value of valid) {
      if (value.type !== "date" || isOfAnyYear(value)) continue;
      const { hollow, start, end } = extentOf(value);
      expect(hollow).toBe(value.uncertain);
      const isVague = value.approximate || value.precision === "season";
      expect([start, end]).toEqual(isVague ? ["fade", "fade"] : ["square", "square"]);
    }
  });
});
