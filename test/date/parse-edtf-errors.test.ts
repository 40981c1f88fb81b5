import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/date/index.ts";

const errorOf = (value: unknown) => {
  const result = parseEdtf(value);
  if (result.ok) throw new Error(`${String(value)} was read`);
  return result.error;
};

describe("parseEdtf(text) tells what was read, where it broke and what would be right", () => {
  test.each([
    ["2023-02-29", 8, "February 2023 has 28 days", "Write a day from 01 to 28."],
    ["2024-13", 5, "there is no month 13", "Months are 01 to 12"],
    ["2024-13-45", 5, "there is no month 13", "Months are 01 to 12"],
    ["2024-02-30", 8, "February 2024 has 29 days", "01 to 29"],
    ["2024-09-25 ", 10, '" " does not belong after "2024-09-25"', 'Write "2024-09-25".'],
    ["2024-34/2025-9", 12, '"-9" does not belong after "2025"', 'Write "2024-34/2025-09".'],
    ["[2024-01,2024-13]", 14, "there is no month 13", "Months are"],
    ["2024-03-31T02:30", 10, "not a complete time of day", 'Write "2024-03-31T02:30:00".'],
    ["2024-09-25T10:60:00", 14, "not a complete time of day", "Write it like 2024-09-25T10:00:00"],
    ["TBC", 0, 'a year of four digits was expected, not "TBC"', "Write YYYY-MM-DD"],
    ["", 0, "it is empty", "Write YYYY-MM-DD"],
    ["2024/2020", 5, "the end is before the start", '"2020/2024"'],
    ["[2024..2020]", 7, "the end is before the start", '"2020..2024"'],
    ["2024-21-05", 7, "has no day", "Leave the day out"],
    ["1/2/2024", 3, "the year comes first in EDTF", "2024-02-01 if the day comes first, 2024-01-02 if the month does"],
    ["45296", 4, '"6" does not belong after "4529"', "If it is a spreadsheet's number for 2024-01-05"],
  ])("%j", (text, at, why, hint) => {
    const error = errorOf(text);
    expect(error.at).toBe(at);
    expect(error.message).toContain(JSON.stringify(text));
    expect(error.message).toContain(why);
    expect(error.message).toContain(error.hint);
    expect(error.hint).toContain(hint);
  });

  test("a long text is quoted up to 80 characters and refused unread", () => {
    const error = errorOf("[".repeat(100_000));
    expect(error.code).toBe("date-too-long");
    expect(error.message.length).toBeLessThan(200);
  });

  test("a quote is never cut inside a surrogate pair", () => {
    for (const padding of ["", "x"]) {
      const { message } = errorOf(padding + "🗓".repeat(60));
      // JSON writes half of a pair as an escape.
      expect(message).toContain("…");
      expect(message).not.toMatch(/\\ud83d/i);
    }
  });
});

describe("parseEdtf(text) names the kind of error", () => {
  test.each<[unknown, string]>([
    [null, "date-missing"],
    [undefined, "date-missing"],
    ["", "date-invalid"],
    [1_704_412_800_000, "date-ambiguous-number"],
    [2024, "date-ambiguous-number"],
    [45_296, "date-ambiguous-number"],
    [Number.NaN, "date-type"],
    [Number.POSITIVE_INFINITY, "date-type"],
    [["2024-01-05"], "date-type"],
    [{ year: 2024 }, "date-type"],
    [true, "date-type"],
    [5n, "date-type"],
    [Symbol("2024"), "date-type"],
    [() => "2024", "date-type"],
    [new Date(Number.NaN), "date-invalid"],
    [new Date(0), "date-type"],
    ["2024/2020", "range-reversed"],
    ["{2024..2020}", "range-reversed"],
    ["2012-24/2012-21", "range-reversed"],
    ["Y275760-09-13", "date-out-of-range"],
    ["Y275760-09-14", "date-out-of-range"],
    ["Y17E400", "date-out-of-range"],
    ["Y20000000000001", "date-out-of-range"],
    ["Infinity", "date-invalid"],
    ["-270000", "date-invalid"],
  ])("%s", (value, code) => {
    expect(errorOf(value).code).toBe(code);
  });

  test("a value that throws when it is looked at is an error like any other", () => {
    const thrower = () => {
      throw new Error("no");
    };
    expect(errorOf(new Proxy({}, { get: thrower, getPrototypeOf: thrower, ownKeys: thrower })).code).toBe("date-type");
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    expect(errorOf(cyclic).code).toBe("date-type");
  });
});

describe("parseEdtf(text).error.suggestion is what was probably meant", () => {
  test.each([
    ["Q2 2024", "2024-34"],
    ["2024-Q2", "2024-34"],
    ["2024 Q3", "2024-35"],
    ["T2 2024", "2024-34"],
    ["H1 2024", "2024-40"],
    ["S2 2024", "2024-41"],
    ["Sept 2024", "2024-09"],
    ["Sept. 2024", "2024-09"],
    ["septembre 2024", "2024-09"],
    ["25 September 2024", "2024-09-25"],
    ["September 25, 2024", "2024-09-25"],
    ["Sept. 1st, 2024", "2024-09-01"],
    ["1er mai 2024", "2024-05-01"],
    ["12 févr. 2024", "2024-02-12"],
    ["juin 2024", "2024-06"],
    ["juil. 2024", "2024-07"],
    ["août 2024", "2024-08"],
    ["August 2024", "2024-08"],
    ["Autumn 2024", "2024-23"],
    ["été 2024", "2024-22"],
    ["c. 1850", "1850~"],
    ["circa 1850", "1850~"],
    ["vers 1850", "1850~"],
    ["around Sept 2024", "2024-09~"],
    ["Sept 2024?", "2024-09?"],
    ["2024/01/05", "2024-01-05"],
    ["2024.1.5", "2024-01-05"],
    ["2024-1-5", "2024-01-05"],
    ["20240105", "2024-01-05"],
    ["25-09-2024", "2024-09-25"],
    ["13/2/2024", "2024-02-13"],
    ["2/13/2024", "2024-02-13"],
    ["4/4/2024", "2024-04-04"],
    ["09/2024", "2024-09"],
    ["−0044-03-15", "-0044-03-15"],
    ["2024–09", "2024-09"],
    ["２０２４", "2024"],
    ["٢٠٢٤-٠٩", "2024-09"],
    [" 2024-09-25\n", "2024-09-25"],
    ["2024-01-05Z", "2024-01-05"],
    ["2024-01-05 07:00", "2024-01-05T07:00:00"],
    ["20050924T100000", "2005-09-24T10:00:00"],
    ["2024-09-25T24:00:00", "2024-09-26T00:00:00"],
    ["2024-12-31T24:00", "2025-01-01T00:00:00"],
    ["2016-05-02T16:54:59.042Z", "2016-05-02T16:54:59Z"],
    ["2016-05-02T16:54:59+0230", "2016-05-02T16:54:59+02:30"],
    ["2024-W05-1", "2024-01-29"],
    ["2020-W53-7", "2021-01-03"],
    ["2024-W39", "2024-09-23/2024-09-29"],
    ["45296", "2024-01-05"],
    ["-270000", "Y-270000"],
    ["Y9999", "9999"],
    ["-0000", "0000"],
    ["1999-uu", "1999-XX"],
    ["2024-09-25?~", "2024-09-25%"],
    ["2024/open", "2024/.."],
    ["unknown/2024", "/2024"],
    ["{1667, 1670..1672}", "{1667,1670..1672}"],
    ["1850s", "185X"],
    ["19th century", "18XX"],
    ["44 BC", "-0043"],
    ["1 BCE", "0000"],
    ["44 av. J.-C.", "-0043"],
    ["since Q2 2024", "2024-34/.."],
    ["depuis avril 2024", "2024-04/.."],
    ["until June 2024", "../2024-06"],
    ["by 25 September 2024", "[..2024-09-25]"],
    ["2024-01-05 to 2024-01-09", "2024-01-05/2024-01-09"],
    ["13–25 September 2024", "2024-09-13/2024-09-25"],
    ["from around October 2024 to 23 July 2025", "2024-10~/2025-07-23"],
    ["25 September to 17 October 2024", "2024-09-25/2024-10-17"],
    ["2024 - 2025", "2024/2025"],
    ["between January and September 2024", "[2024-01..2024-09]"],
    ["20 or 21 June 2024", "[2024-06-20,2024-06-21]"],
    ["-2024-2025", "-2024/2025"],
    ["2024 -- 2025", "2024/2025"],
    ["ca. ~1850", "1850~"],
    ["~~1850", "1850~"],
    ["about c. 1850", "1850~"],
    ["1850??", "1850?"],
    ["1850 (?)", "1850?"],
    ["approx 2024", "2024~"],
    ["approx. Jan. 2024", "2024-01~"],
    ["c1850", "1850~"],
    ["maybe 2024", "2024?"],
    ["peut-être mai 2024", "2024-05?"],
    ["avant 2023", "[..2022]"],
    ["before 2023", "[..2022]"],
    ["avant 1000", "[..0999]"],
    ["après 2023", "[2024..]"],
    ["after 2023", "[2024..]"],
    ["2023/24", "2023/2024"],
    ["2023–24", "2023/2024"],
    ["2021/22", "2021/2022"],
    ["2029/30", "2029/2030"],
    ["2014-15", "2014/2015"],
    ["2023-24 ", "2023-24"],
    ["from 2023 - 2024", "2023/2024"],
    ["2024/09", "2024-09"],
    ["winter 2023", "2023-24"],
    ["winter 2023-2024", "2023-24"],
    ["winter 2023–24", "2023-24"],
    ["hiver 2023/2024", "2023-24"],
    ["hiver 2023/24", "2023-24"],
    ["2020-W53", "2020-12-28/2021-01-03"],
    ["2024-W52-7", "2024-12-29"],
    ["1 AD", "0001"],
    ["années 1850", "185X"],
    ["the 1850s", "185X"],
    ["1 - 3 janvier 2024", "2024-01-01/2024-01-03"],
  ])("%s → %s", (text, suggestion) => {
    expect(errorOf(text).suggestion).toBe(suggestion);
  });

  test.each([
    "TBC",
    "now",
    "null",
    "=DATE(2024,1,5)",
    "#N/A",
    "[object Object]",
    "Infinity",
    "1/2/2024",
    "2023-02-29",
    "soon",
    "31 June 2024",
    "29 February 2023",
    "--2024",
    "---2024",
    "ca. --2024",
    "- - 2024",
    "--0000",
    "-09-2024",
    "--09-2024",
    "-2024-",
    "/2024/",
    "-",
    "--",
    "/ 2024 /",
    "decade 2020",
    "Sunday 2024",
    "mayor 2024",
    "mayor of 2024",
    "marathon 2024",
    "junta 2024",
    "novel 2024",
    "apparently 2024",
    "declared 2024",
    "camay 2024",
    "12 marathon 2024",
    "marathon 12, 2024",
    "the 2020",
    "after 9999",
    "0 BC",
    "00 BCE",
    "0 AD",
    "0 CE",
    "2024-W53",
    "2021-W53",
    "2024-W53-1",
    "2024-W00",
    "2024-06/08",
    "2024/06-08",
    "25-09/2024",
    "2008/09",
    "2024/22",
    "2024.34",
    "since 2023-24",
    "c. 2023-24",
    "summer 2023-2024",
    "winter 2023-2025",
    "winter 2023 – 2025",
    "Sept 2023/24",
    "Dec 2023-2024",
  ])("nothing for %s", (text) => {
    expect(errorOf(text).suggestion).toBeUndefined();
  });
});

describe("parseEdtf(text).error.suggestion for a word and a year", () => {
  const names = [
    "jan janv janvier january feb febr fev fevr fevrier february mar mars march apr april avr avril may mai jun june juin jul july",
    "juil juill juillet aug august aou aout sep sept septembre september oct octobre october nov novembre november",
    "dec decembre december spring printemps summer ete autumn automne fall winter hiver",
    "c ca circa around about approximately approx vers environ perhaps possibly maybe probably before after avant apres since from depuis",
    "until till by annees",
  ].flatMap((line) => line.split(" "));
  const suggested = (word: string) => errorOf(`${word} 2020`).suggestion;
  const letters = fc.stringMatching(/^[a-z]{1,9}$/);
  const nearName = fc.tuple(fc.constantFrom(...names), letters, fc.nat(9)).map(([name, added, kept]) => name.slice(0, kept + 1) + added);

  test("each name has one", () => {
    expect(names.filter((name) => suggested(name) === undefined)).toEqual([]);
  });

  test("no other word has one", () => {
    fc.assert(
      fc.property(fc.oneof(letters, nearName), (word) => {
        fc.pre(!names.includes(word));
        expect(suggested(word)).toBeUndefined();
      }),
      { seed: 20_240_925, numRuns: 5000 },
    );
  });
});
