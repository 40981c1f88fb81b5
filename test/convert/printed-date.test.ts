import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPrintedDate, type PrintedDateOptions } from "../../src/convert/printed-date.ts";
import { boundsOf, parseEdtf, wordDate, type Edtf } from "../../src/date/index.ts";
import en from "../../src/locale/en.ts";
import fr from "../../src/locale/fr.ts";
import { dateOf, edtfText } from "../date/edtf-texts.ts";

/** What is printed, and what it means; the words are kept. */
const WITH_WORDS: Readonly<Record<string, readonly string[]>> = {
  "2024-05-09T19:30:00Z": ["2024-05-09T19:30:00.123Z"],
  "2024-34": [
    "Q2 2024",
    "T2 2024",
    "2024Q2",
    "2e trimestre 2024",
    "second quarter of 2024",
    "the 2nd quarter of 2024",
    "2Q 2024",
    "2024 Q2",
    "Q2-2024",
  ],
  "2024-40": ["H1 2024", "S1 2024", "first half of 2024", "premier semestre 2024", "1er semestre de 2024"],
  "2024-36": ["last quarter of 2024", "dernier trimestre 2024", "final quarter of 2024", "4e trim. 2024"],
  "2024-37": ["1er quadrimestre 2024", "first third of 2024"],
  "2024-05~": ["mid-May 2024", "mid May 2024", "mi-mai 2024", "à la mi-mai 2024", "middle of May 2024", "vers mai 2024", "about May 2024"],
  "2024-05": [
    "early May 2024",
    "late May 2024",
    "début mai 2024",
    "fin mai 2024",
    "the end of May 2024",
    "au début de mai 2024",
    "some time in May 2024",
  ],
  "2024": ["early 2024", "late 2024", "début 2024", "fin 2024", "à la fin de l'année 2024"].slice(0, 4),
  "2024-04/..": [
    "since April 2024",
    "depuis avril 2024",
    "à partir d’avril 2024",
    "from April 2024",
    "April 2024 – present",
    "from April 2024 onwards",
  ],
  "../2024-06": ["until June 2024", "jusqu’en juin 2024", "through June 2024", "jusqu'à juin 2024"],
  "[..2025-09-25]": [
    "by 25 September 2025",
    "no later than Sept. 25, 2025",
    "au plus tard le 25 septembre 2025",
    "d’ici au 25 septembre 2025",
  ],
  "[..2025]": ["d’ici fin 2025", "by the end of 2025", "before the end of 2025", "d’ici à 2025", "avant fin 2025"],
  "[..2023]": ["before 2024", "avant 2024", "prior to 2024"],
  "[..2024-02-29]": ["before 1 March 2024", "avant le 1er mars 2024"],
  "[..2023-12]": ["before January 2024", "avant janvier 2024"],
  "[..2023-36]": ["before Q1 2024", "avant le 1er trimestre 2024"],
  "[2025-01-01..]": ["after 31 December 2024", "après le 31 décembre 2024"],
  "2024-09~": [
    "vers septembre 2024",
    "around September 2024",
    "c. Sept 2024",
    "circa September 2024",
    "septembre 2024 environ",
    "September 2024 (approx.)",
  ],
  "1850~": ["c. 1850", "c.1850", "ca. 1850", "vers 1850", "~1850", "v. 1850", "about 1850"].filter((text) => text !== "~1850"),
  "2024-06-05/2024-06-07": [
    "June 5–7, 2024",
    "June 5-7 2024",
    "5–7 June 2024",
    "du 5 au 7 juin 2024",
    "from 5 to 7 June 2024",
    "5 juin - 7 juin 2024",
  ],
  "2024-09-25/2024-10-17": ["25 Sept – 17 Oct 2024", "Sept. 25 to Oct. 17, 2024", "du 25 septembre au 17 octobre 2024"],
  "2023-12-20/2024-01-05": ["20 December 2023 to 5 January 2024", "du 20 décembre 2023 au 5 janvier 2024"],
  "[2024-05..2024-06]": ["some time between May and June 2024", "à une date comprise entre mai et juin 2024"],
  "[2024-06-20,2024-06-21]": [
    "20 or 21 June 2024",
    "20 ou 21 juin 2024",
    "June 20 or 21, 2024",
    "either 20 or 21 June 2024",
    "le 20 ou le 21 juin 2024",
  ],
  "{2024-09-13,2024-09-25}": ["13 and 25 September 2024", "13 et 25 septembre 2024", "le 13 et le 25 septembre 2024"],
  "2024-21": ["spring 2024", "printemps 2024", "in the spring of 2024", "au printemps 2024", "le printemps 2024"],
  "2024-22": ["été 2024", "l’été 2024", "à l’été 2024", "Summer 2024"],
  "2023-24": ["winter 2023–24", "hiver 2023-2024", "winter 2023/24"],
  "199X": [
    "1990s",
    "the 1990s",
    "1990’s",
    "années 1990",
    "les années 1990",
    "dans les années 1990",
    "early 1990s",
    "in the 1990s",
    "in the early 1990s",
  ],
  "18XX": ["19th century", "the 19th century", "XIXe siècle", "le XIXᵉ siècle", "19e siècle", "late 19th century", "19th c.", "19th c"],
  "-04XX": ["5th century BC", "Ve siècle av. J.-C."],
  "-0043": ["44 BC", "44 B.C.", "44 BCE", "44 av. J.-C.", "44 avant J.-C.", "44 av. J.-C."],
  "-0043-03-15": ["15 March 44 BC", "15 mars 44 av. J.-C.", "March 15, 44 BCE"],
  "0014/0037": ["AD 14–37", "14–37 AD", "de 14 à 37 apr. J.-C."],
  "0079": ["AD 79", "79 CE", "79 apr. J.-C."],
  "-9999": ["10,000 BC", "10 000 av. J.-C."],
  "2023/2024": ["2023–2024", "2023–24", "2023/24", "de 2023 à 2024", "2023 to 2024"],
  "1914/1918": ["1914-18", "1914–18", "from 1914 to 1918"],
  "-0200/0200": ["201 BCE to 200 CE", "de 201 av. J.-C. à 200 apr. J.-C."],
  "-0043/-0029": ["44 to 30 BC", "44–30 BC"],
  "2024-09?": [
    "September 2024?",
    "September 2024 (?)",
    "perhaps September 2024",
    "septembre 2024 (date incertaine)",
    "peut-être septembre 2024",
  ],
  "2024-34/": ["from the second quarter of 2024, end unknown", "à partir du 2e trimestre 2024, fin inconnue"],
  "2024-09-XX": ["a day in September 2024", "un jour de septembre 2024"],
  "2024-10~/2025-07-23": ["from around October 2024 to 23 July 2025", "d’octobre 2024 environ au 23 juillet 2025"],
};

/** What is printed, and what it means; EDTF says all of it. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  "2025-09-25": [
    ...[
      "Sept. 25, 2025",
      "25 September 2025",
      "September 25th, 2025",
      ...["25 September 2025 (Thursday)", "Sept. 25, 2025 (Thu.)", "25/09/2025 (Thu)", "25 septembre 2025 (jeudi)"],
      "the 25th of September 2025",
      "25 Sept 2025",
      "25-Sep-2025",
      "le 25 septembre 2025",
    ],
    ...[
      "Thursday, 25 September 2025",
      "jeudi 25 septembre 2025",
      "Thu Sept 25 2025",
      "le jeudi 25 septembre 2025",
      "25/09/2025",
      "9/25/2025",
      "25.09.2025",
    ],
    ...[
      "2025/9/25",
      "2025-9-25",
      "2025.09.25",
      "20250925",
      "September 25,2025",
      "2025 September 25",
      "  25  SEPTEMBER 2025. ",
      "25 sept. 2025",
      "2025‑09‑25",
    ],
  ],
  "2024-05-01": ["1er mai 2024", "le 1er mai 2024", "1 mai 2024", "May 1, 2024", "01/05/2024".replace("01", "5").replace("05", "1")].slice(
    0,
    4,
  ),
  "2024-05-05": ["5/5/2024", "05.05.2024"],
  "2024-05": [
    "May 2024",
    "mai 2024",
    "en mai 2024",
    "in May 2024",
    "May, 2024",
    "2024-May",
    "5/2024",
    "05-2024",
    "05.2024",
    "2024/05",
    "may 2024",
    "MAI 2024",
  ],
  "2024-08": ["août 2024", "aout 2024", "Aug. 2024", "aou\u0302t 2024"],
  "2024": ["2024", "in 2024", "the year 2024", "l’année 2024", "en 2024", " 2024 "],
  "2024-05-09T10:00:00": [
    "2024-05-09 10:00",
    "2024-05-09 10:00:00",
    "9 May 2024, 10:00",
    "9 May 2024 at 10 am",
    "9 mai 2024 à 10 h 00",
    "2024-05-09T10:00:00.000",
  ],
  "2024-05-09T22:30:00Z": ["2024-05-09T22:30:00.000Z", "9 May 2024, 10:30 pm UTC", "9 mai 2024 à 22h30 (UTC)"],
  "2024-11-17T07:00:00+04:00": [
    "2024-11-17T07:00:00+0400",
    "2024-11-17 07:00+04:00",
    "2024-11-17 07:00:00+04",
    "17 November 2024, 07:00 (UTC+4)",
    "17 novembre 2024, 7 h 00 (UTC+4)",
  ],
};

/** What no one can tell, and what it may mean. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  "03/04/2024": ["2024-04-03", "2024-03-04"],
  "3.4.2024": ["2024-04-03", "2024-03-04"],
  "1-2-2024": ["2024-02-01", "2024-01-02"],
  "1/21/77": ["1977-01-21", "2077-01-21"],
  "9-Nov-24": ["1924-11-09", "2024-11-09"],
  "Nov-24": ["1924-11", "2024-11"],
  "May ’24": ["1924-05", "2024-05"],
  "mai 68": ["1968-05", "2068-05"],
  "Q2 ’24": ["1924-34", "2024-34"],
  "the 90s": ["199X", "209X"],
  "1900s": ["190X", "19XX"],
  "9-Nov": [],
  "9 novembre": [],
  "since April": [],
  "June 5–7": [],
  "Monday 25 September 2025": ["2025-09-25"],
  "2011/12": ["2011-12", "2011/2012"],
  "May/June 2024": ["2024-05/2024-06", "[2024-05,2024-06]"],
  "Dec–Feb 2024": ["2023-12/2024-02"],
  "April 2023–2024": ["2023-04/2024"],
  "c. 1850–1860": ["1850~/1860"],
  "21 March or April 2024": ["[2024-03-21,2024-04]"],
  "2024-99": ["2024/2099"],
  "1914-8": ["1914-08", "1914/1918"],
  "2024/5": ["2024-05", "2024/2025"],
  "May 1914 – Nov 18": ["1914-05/1914-11-18"],
  "années 1960 et 1970": ["{196X,1970}"],
  "années 1990-2000": ["199X/2000"],
  "45000": ["2023-03-15", "2027-03-16"],
  "45000.75": ["2023-03-15", "2027-03-16"],
};

/** What is no date, or not wholly one. */
const NONES = [
  // An interval that ends before it begins is no choice between its ends.
  "2024-05/2024-04",
  "2025/2024-05",
  "2024-05-09/2024-05-01",
  ...[
    "",
    " ",
    "31 June 2024",
    "30 février 2024",
    "29 February 2023",
    "0/0/2024",
    "13/13/2024",
    "32/1/2024",
    "2024-13-01",
    "T5 2024",
    "Q0 2024",
  ],
  ...[
    "marathon 2024",
    "May 2024 in Paris",
    "Easter 2024",
    "FY2024",
    "2024 elections",
    "last Tuesday",
    "today",
    "n/a",
    "unknown",
    "TBC",
    "Still in office",
  ],
  ...[
    "1 2 3",
    "5",
    "12",
    "2024 2025",
    "May May 2024",
    "5 6 June 2024",
    "before spring 2024",
    "before the 19th century",
    "from 2024 to 2020",
  ],
  ...[
    "25 September 2025 to 24 September 2025",
    "25 septembre of 2025",
    "Sept 2024 mai 2025",
    "2024-05-09T25:00",
    "24/7",
    "50/50",
    "1/2",
    "–",
    "2024–",
  ],
  // From ten to twelve, not ten o'clock twelve hours west.
  ...["9 May 2024 10:00-12:00", "2024-05-09 10:00-12:00", "9 May 2024, 7pm-9", "9 mai 2024 10h-12"],
  // "au" may be the end of something, a decimal point and a comma of thousands are no signs of dates.
  ...["au 5 mai 2024", "in 5 May 2024", "2024.5", "5.2024", "2,024", "May 2,024", "2 024"],
  ...["5th century AC", "IIXe siècle", "the 1995s", "0 BC", "May 2024 and a half", "a".repeat(2000), "1, ".repeat(300), "٢٠٢٤ ٥ ٩ x"],
];

const rowsOf = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([edtf, texts]) => texts.map((text): [string, string] => [text, edtf]));

describe("readPrintedDate(text)", () => {
  test.each(rowsOf(WITH_WORDS))("reads %s as %s and keeps the words", (text, edtf) => {
    expect(readPrintedDate(text)).toEqual({ type: "date", edtf, sure: "certain", words: text.trim() });
  });

  test.each(["between May and June 2024", "Entre mai et juin 2024"])(
    "reads %s as one moment, and says that it may have gone on",
    (text) => {
      const why = "it is read as one moment in between; if it went on from the one to the other, write 2024-05/2024-06";
      expect(readPrintedDate(text)).toEqual({ type: "date", edtf: "[2024-05..2024-06]", sure: "doubtful", why, words: text });
    },
  );

  test.each(rowsOf(PLAIN))("reads %s as %s, which says it all", (text, edtf) => {
    expect(readPrintedDate(text)).toEqual({ type: "date", edtf, sure: "certain" });
  });

  test.each(Object.entries(QUESTIONS))("asks what %s means", (text, readings) => {
    expect(readPrintedDate(text)).toMatchObject({ type: "question", readings, why: expect.stringMatching(/\w/) });
  });

  test.each(NONES)("reads no date in %s", (text) => {
    expect(readPrintedDate(text)).toEqual({ type: "none" });
  });

  test("takes EDTF as it stands, and says where print means something else by it", () => {
    fc.assert(
      fc.property(edtfText, (edtf) => {
        expect(readPrintedDate(edtf)).toMatchObject({ type: "date", edtf });
      }),
      { seed: 4, numRuns: 500 },
    );
    expect(readPrintedDate("2023-24")).toMatchObject({ edtf: "2023-24", sure: "doubtful", why: expect.stringContaining("2023/2024") });
    expect(readPrintedDate("1914-21")).toMatchObject({ sure: "doubtful", why: expect.stringContaining("1914/1921") });
    expect(readPrintedDate("1999-00")).toEqual({ type: "date", edtf: "1999/2000", sure: "certain", words: "1999-00" });
    for (const edtf of ["2024-34", "2024-21", "2024-33/..", "2023-12"]) expect(readPrintedDate(edtf)).toMatchObject({ sure: "certain" });
  });
});

describe("readPrintedDate(text, stated)", () => {
  const stated: readonly [text: string, options: PrintedDateOptions, edtf: string][] = [
    ["9-Nov", { year: 2014 }, "2014-11-09"],
    ["June 5–7", { year: 2024 }, "2024-06-05/2024-06-07"],
    ["depuis avril", { year: 2024 }, "2024-04/.."],
    ["May 24", { year: 2023 }, "2023-05-24"],
    ["Q2", { year: 2024 }, "2024-34"],
    ["03/04/2024", { order: "day-month" }, "2024-04-03"],
    ["03/04/2024", { order: "month-day" }, "2024-03-04"],
    ["1/5/2024 – 3/5/2024", { order: "day-month" }, "2024-05-01/2024-05-03"],
    ["1/21/77", { firstYear: 1970 }, "1977-01-21"],
    ["1/2/17", { firstYear: 1970, order: "month-day" }, "2017-01-02"],
    ["mai 68", { firstYear: 1945 }, "1968-05"],
  ];
  test.each(stated)("reads %s with %o as %s", (text, options, edtf) => {
    expect(readPrintedDate(text, options)).toMatchObject({ type: "date", edtf, sure: "certain" });
  });

  test("keeps the words of a date whose year was stated, not printed", () => {
    expect(readPrintedDate("9-Nov", { year: 2014 })).toMatchObject({ words: "9-Nov" });
    expect(readPrintedDate("1/21/77", { firstYear: 1970 })).toMatchObject({ words: "1/21/77" });
  });

  test("asks where the date goes against what was stated", () => {
    expect(readPrintedDate("1/15/2018", { order: "day-month" })).toMatchObject({ type: "question", readings: ["2018-01-15"] });
    expect(readPrintedDate("Nov-24", { year: 2014 })).toMatchObject({ type: "question" });
    expect(readPrintedDate("20 December to 5 January", { year: 2024 })).toMatchObject({ type: "question" });
  });

  test.each(["1850-60s", "1850s–60s", "1/5/1914 - 3/6/18"])("asks for the century of %s, which is not the one that was stated", (text) => {
    expect(readPrintedDate(text, { firstYear: 1950, order: "day-month" })).toMatchObject({ type: "question", asks: "century" });
  });

  test("reads one language when it is named", () => {
    expect(readPrintedDate("mai 2024", { language: "en" })).toEqual({ type: "none" });
    expect(readPrintedDate("May 2024", { language: "fr" })).toEqual({ type: "none" });
    expect(readPrintedDate("1900s", { language: "fr" })).toEqual({ type: "none" });
  });
});

const table: readonly { readonly edtf: string; readonly valid: boolean }[] = JSON.parse(
  readFileSync(new URL("../tables/edtf-cases.json", import.meta.url), "utf8"),
).cases;
const display: readonly Record<"edtf" | "en" | "enShort" | "fr" | "frShort", string>[] = JSON.parse(
  readFileSync(new URL("../tables/date-display-cases.json", import.meta.url), "utf8"),
).cases;

/** Whether a date is a moment, a stretch, or several: two dates with the same bounds may differ in that. */
function kindOf(edtf: Edtf): string {
  return edtf.type === "set" ? edtf.mode : edtf.type === "interval" ? "interval" : "one";
}

/** Why a reading is another date than the one that was worded; "" when it is the same. */
function difference(edtf: string, read: string, say: (date: Edtf) => string): string {
  if (edtf === read) return "";
  const [one, other] = [dateOf(edtf), dateOf(read)];
  const [a, b] = [boundsOf(one), boundsOf(other)];
  // Short words do not tell unknown digits from a stretch, or sure digits from all digits: the same days either way.
  const isSame = a.earliest === b.earliest && a.latest === b.latest && (kindOf(one) === kindOf(other) || say(one) === say(other));
  return isSame ? "" : `${edtf} → ${read}`;
}

describe("readPrintedDate(wordDate(edtf, locale, form))", () => {
  const told = (edtf: string): string[] =>
    [en, fr].flatMap((locale) =>
      (["long", "short"] as const).flatMap((form) => {
        const words = wordDate(dateOf(edtf), locale, form);
        const read = readPrintedDate(words);
        const other = read.type === "date" ? difference(edtf, read.edtf, (date) => wordDate(date, locale, form)) : "";
        return other === "" ? [] : [`${other} through ${words}`];
      }),
    );

  test("is never another date, for the texts of the tables", () => {
    const texts = [...table.filter(({ valid }) => valid), ...display].map(({ edtf }) => edtf).filter((edtf) => parseEdtf(edtf).ok);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.flatMap(told)).toEqual([]);
  });

  test("is never another date, for any text", () => {
    fc.assert(
      fc.property(edtfText, (edtf) => {
        expect(told(edtf)).toEqual([]);
      }),
      { seed: 20_240_925, numRuns: 300 },
    );
  });

  test("reads all words of the display table back, or asks", () => {
    const lost = display.flatMap(({ edtf, ...words }) =>
      Object.values(words).flatMap((text) => (readPrintedDate(text).type === "none" ? [`${edtf}: ${text}`] : [])),
    );
    expect(lost).toEqual([]);
  });
});

describe("readPrintedDate(text), for any text", () => {
  const pieces = [
    "5",
    "12",
    "25",
    "2024",
    "24",
    "May",
    "mai",
    "Sept.",
    "Q2",
    "T2",
    "since",
    "depuis",
    "du",
    "au",
    "to",
    "–",
    "-",
    "/",
    ",",
    "or",
    "ou",
  ];
  const more = [
    "c.",
    "vers",
    "le",
    "the",
    "of",
    "de",
    "1990s",
    "BC",
    "av. J.-C.",
    "?",
    "(",
    ")",
    "mid-",
    "fin",
    "and",
    "et",
    "between",
    "entre",
    "1er",
    "'",
  ];
  const printed = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 14 }).map((words) => words.join(" "));

  test("gives EDTF that parses, never throws", () => {
    fc.assert(
      fc.property(fc.oneof(printed, fc.string({ unit: "binary" })), (text) => {
        const read = readPrintedDate(text);
        if (read.type === "date") expect(parseEdtf(read.edtf).ok).toBe(true);
        if (read.type === "question") for (const reading of read.readings) expect(parseEdtf(reading).ok).toBe(true);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  test("leaves no number and no word of a date out", () => {
    const texts = rowsOf({ ...WITH_WORDS, ...PLAIN });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom("7", "xyz", "2031", "July", "not"), fc.nat(10), ([text, edtf], added, at) => {
        const words = text.split(" ");
        const other = readPrintedDate([...words.slice(0, at), added, ...words.slice(at)].join(" "));
        if (other.type === "date") expect(other.edtf).not.toBe(edtf);
      }),
      { seed: 8, numRuns: 1500 },
    );
  });
});
