import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { convert } from "../../src/convert/convert.ts";
import { fromCsv, type CsvOptions } from "../../src/convert/from-csv.ts";
import { lintStory, parseStory } from "../../src/schema/index.ts";

interface CsvRow {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly input: { readonly csv: string };
  readonly expected: {
    readonly placed?: number;
    readonly listedUnplaced?: readonly string[];
    readonly issues: readonly { readonly code: string; readonly path: string; readonly severity: string }[];
    readonly messageMustContain?: readonly string[];
  };
}

const { cases }: { cases: readonly CsvRow[] } = JSON.parse(readFileSync(new URL("../tables/bad-inputs.json", import.meta.url), "utf8"));
const csvRows = cases.filter(({ category }) => category === "csv");
const LONG_CELL = `id,start,title\na,2024-01-01,${"x".repeat(500_000)}\nb,2024-02-01,B`;

/** Rows that say something else here, and why. */
const DIFFERENT: Readonly<Record<string, Partial<CsvRow["expected"]>>> = {
  // There is no 13th month: "13/2/2024" can only be one day, and is read.
  b173: { placed: 1, listedUnplaced: ["a"], issues: [{ code: "date-invalid", path: "row 2, column start", severity: "error" }] },
};

/** What is placed and what is listed, and the report. */
function outcome(text: string, options?: CsvOptions) {
  const { story, report } = fromCsv(text, options);
  const { events } = parseStory(story).story;
  const isPlaced = (event: (typeof events)[number]): boolean => event.when.parsed !== undefined;
  return {
    count: events.length,
    placed: events.filter(isPlaced).length,
    listed: events.filter((event) => !isPlaced(event)).map(({ id }) => id),
    issues: report.map(({ code, path, severity }) => ({ code, path, severity })),
    messages: report.map(({ message }) => message).join("\n"),
  };
}

const eventOf = (text: string, options?: CsvOptions) => fromCsv(text, options).story.events[0];
const linesOf = (text: string, options?: CsvOptions) => outcome(text, options).issues.map(({ code, path }) => `${code} at ${path}`);

describe("fromCsv(text), for the rows of bad input", () => {
  test("has rows to read", () => expect(csvRows.length).toBeGreaterThan(7));

  test.each(csvRows.map((row) => [row.id, row.name, row] as const))("%s: %s", (id, _, { input, expected }) => {
    const right = { ...expected, ...DIFFERENT[id] };
    const found = outcome(input.csv === "__LONGCELL__" ? LONG_CELL : input.csv);
    expect(found.count).toBe(2);
    if (right.placed !== undefined) expect(found.placed).toBe(right.placed);
    if (right.listedUnplaced) expect(found.listed).toEqual(right.listedUnplaced);
    expect(found.issues).toEqual(right.issues);
    for (const words of right.messageMustContain ?? []) expect(found.messages).toContain(words);
  });
});

describe("fromCsv(text)", () => {
  const inParts: readonly [row: string, when: object, told?: string][] = [
    ["2024,5,9", { edtf: "2024-05-09" }],
    ["2024,05,", { edtf: "2024-05" }],
    ["2024,,", { edtf: "2024" }],
    ["2024,May,", { edtf: "2024-05" }],
    ["2024,mai,9", { edtf: "2024-05-09" }],
    ["2024,Q2,", { edtf: "2024-34", words: "Q2 2024" }],
    ["2024,13,9", { edtf: "9 13 2024" }, "date-invalid at row 2, column Year"],
    ["2024,,9", { edtf: "2024--09" }, "date-invalid at row 2, column Year"],
    [",5,9", { edtf: "9 May" }, "date-invalid at row 2, column Year"],
    ["c. 1850,5,", { edtf: "May c. 1850" }, "date-invalid at row 2, column Year"],
  ];
  test.each(inParts)("a date in three columns: %s", (cells, when, told) => {
    const text = `Year,Month,Day,Event\n${cells},Visit\n`;
    expect(eventOf(text)).toEqual({ title: "Visit", when });
    expect(linesOf(text)).toEqual(told === undefined ? [] : [told]);
  });

  test.each([
    ["2024,21,", {}, "21 2024"],
    ["24,5,9", {}, "9 May 24"],
    ["24,5,9", { firstYear: 2000 }, "2024-05-09"],
    ["789,3,15", {}, "0789-03-15"],
    ["44 BC,3,15", {}, "-0043-03-15"],
    ["-44,3,15", {}, "15 March -44"],
  ])("three columns %s, %j: no part takes the place of another", (cells, options, edtf) => {
    expect(fromCsv(`year,month,day,title\n${cells},A`, options).story.events[0]?.when.edtf).toBe(edtf);
  });

  test("an end in three columns; beside a whole date, a month is another column", () => {
    expect(eventOf("Année;Mois;Jour;Titre\n2024;5;9;A")?.when).toEqual({ edtf: "2024-05-09" });
    expect(eventOf("start year,start month,end year,end month,end day,title\n2024,5,2024,6,3,A")?.when).toEqual({
      edtf: "2024-05/2024-06-03",
    });
    const text = "date,month,title\n2024-05-09,May,A";
    expect(eventOf(text)?.when).toEqual({ edtf: "2024-05-09" });
    expect(linesOf(text)).toEqual(["csv-column-unknown at row 1, column month"]);
  });

  test.each([
    "Our timeline,,\n,,\nDate,Event,Source\n2024-05-09,Visit,\n",
    "Our timeline\n\nDate;Event;Source\n2024-05-09;Visit;\n",
    "Our timeline\r\n\r\nDate\tEvent\tSource\r\n2024-05-09\tVisit\t\r\n",
  ])("names of columns that stand further down: %j", (text) => {
    expect(fromCsv(text).story.events).toEqual([{ title: "Visit", when: { edtf: "2024-05-09" } }]);
    expect(linesOf(text)).toEqual(["csv-row-above at row 1"]);
    expect(outcome(text).messages).toContain("Our timeline");
    expect(convert(text).format).toBe("csv");
  });

  test("what is said of columns names their row, also below blank ones", () => {
    expect(linesOf("\n\ndate,title,colour\n2024,A,red\n")).toEqual(["csv-column-unknown at row 3, column colour"]);
    expect(linesOf("Sheet,,\nDate,Event,colour\n2024-13,A,red\n")).toEqual([
      "csv-row-above at row 1",
      "csv-column-unknown at row 2, column colour",
      "date-invalid at row 3, column Date",
    ]);
  });

  test("a summary stands for the titles that there are none of", () => {
    const text = "date,display_date,description,link\n2024-05-09,May 9,Visit,https://e.example/\n";
    expect(eventOf(text)).toEqual({ title: "Visit", when: { edtf: "2024-05-09", words: "May 9" }, link: "https://e.example/" });
    expect(linesOf(text)).toEqual(["csv-column-guessed at row 1, column description"]);
    expect(eventOf("date,name of it,description\n2024,A visit,Long")).toEqual({
      title: "A visit",
      summary: "Long",
      when: { edtf: "2024" },
    });
  });

  test.each(["2024-05-09 00:00:00", "2024-05-09T00:00", " 2024-05-09 00:00:00.000 "])("a day as spreadsheets write it: %j", (date) => {
    expect(eventOf(`date,title\n${date},A`)?.when).toEqual({ edtf: "2024-05-09" });
  });

  test("a first row that names dates is the one that names columns", () => {
    expect(fromCsv("date,x\ndate,title\n2024,A\n").story.events).toHaveLength(2);
  });

  test("reads every column", () => {
    const sheet = [
      [
        "id",
        "date",
        "words",
        "time",
        "zone",
        "time approximate",
        "as of",
        "date note",
        "title",
        "title:fr",
        "summary",
        "lane",
        "kind",
        "role",
      ],
      ["status", "tags", "sources", "link", "actors", "places", "count", "count min", "count unit", "count dated", "replies", "relations"],
      ["media", "media caption", "media credit", "media alt", "importance", "background", "verification", "note"],
    ].flat();
    const row = [
      [
        "v1",
        "2024-05-09",
        "that Thursday",
        "7:30 pm",
        "Europe/Paris",
        "yes",
        "2025",
        "by phone",
        "Visit",
        "Visite",
        "A *long* talk",
        "Visits",
        "visit",
      ],
      ["Statement", "Confirmé", '"drones, war"', '"Reuters | A title | https://example.org/a;b | 2024-05-10; AFP"', "https://example.org/"],
      ["Kupol; TSK", "Izhevsk", '"more than half, a dozen"', "7", "visits", "none", "Kremlin | no-reply", "follows: v0"],
      ["https://example.org/a.png", "A caption", "AFP", "A man", "3", "non", "two relays", "A note"],
    ].flat();
    const { story, report } = fromCsv(`${sheet.join(",")}\n${row.join(",")}\n`);
    expect(report).toEqual([expect.objectContaining({ code: "event-unknown", path: "row 2, column relations" })]);
    expect(story.sources).toEqual([
      { id: "Reuters: A title", publisher: "Reuters", title: "A title", url: "https://example.org/a;b", published: "2024-05-10" },
      { id: "AFP", publisher: "AFP" },
    ]);
    expect(story.actors).toEqual(["Kupol", "TSK", "Kremlin"].map((label) => ({ id: label, label })));
    expect(story.places).toEqual([{ id: "Izhevsk", label: "Izhevsk" }]);
    expect(story.events).toEqual([
      {
        id: "v1",
        when: {
          edtf: "2024-05-09",
          words: "that Thursday",
          time: "19:30",
          zone: "Europe/Paris",
          timeApproximate: true,
          asOf: "2025",
          note: "by phone",
        },
        title: { und: "Visit", fr: "Visite" },
        summary: "A *long* talk",
        lane: "Visits",
        kind: "visit",
        role: "statement",
        status: "confirmed",
        tags: ["drones", "war"],
        sources: ["Reuters: A title", "AFP"],
        link: "https://example.org/",
        actors: ["Kupol", "TSK"],
        places: ["Izhevsk"],
        count: { words: "more than half, a dozen", min: 7, unit: "visits", dated: "none" },
        replies: [{ actor: "Kremlin", stance: "no-reply" }],
        relations: [{ type: "follows", to: "v0" }],
        media: [{ type: "image", url: "https://example.org/a.png", caption: "A caption", credit: "AFP", alt: "A man" }],
        importance: 3,
        background: false,
        verification: "two relays",
        note: "A note",
      },
    ]);
  });

  test.each([
    [
      "Date,Headline,Text,Group,URL\n2024,A,B,C,https://example.org/",
      { title: "A", summary: "B", lane: "C", link: "https://example.org/" },
    ],
    ["Start Date;Event;Description;Category\n2024;A;B;C", { title: "A", summary: "B", lane: "C" }],
    [
      "Date\tTitre\tRésumé\tCatégorie\tLien\n2024\tA\tB\tC\thttps://example.org/",
      { title: "A", summary: "B", lane: "C", link: "https://example.org/" },
    ],
    ["DÉBUT,Événement,Texte,Groupe\n2024,A,B,C", { title: "A", summary: "B", lane: "C" }],
    ["start_date,name,notes,type\n2024,A,B,C", { title: "A", note: "B", kind: "C" }],
    ["When,Label,Group,Category\n2024,A,B,C", { title: "A", lane: "B", kind: "C" }],
  ])("understands other headers: %s", (text, fields) => {
    expect(eventOf(text)).toMatchObject({ when: { edtf: "2024" }, ...fields });
    expect(fromCsv(text).report).toEqual([]);
  });

  test.each([
    ["2024-05-09,2024-05-11", { edtf: "2024-05-09/2024-05-11" }],
    ["9 May 2024,11 May 2024", { edtf: "2024-05-09/2024-05-11" }],
    ["May 2024,May 2024", { edtf: "2024-05" }],
    ["early May 2024,11 May 2024", { edtf: "2024-05/2024-05-11", words: "early May 2024 – 11 May 2024" }],
    ["2024-05-09,present", { edtf: "2024-05-09/.." }],
    ["2024-05-09,?", { edtf: "2024-05-09/" }],
    ["2024.0,", { edtf: "2024" }],
    ["Q2 2024,", { edtf: "2024-34", words: "Q2 2024" }],
    ["vers septembre 2024,", { edtf: "2024-09~", words: "vers septembre 2024" }],
    ["-0044,-0043", { edtf: "-0044/-0043" }],
    // What is not known is no fault, and no reason to invent a date.
    ...[
      "unknown",
      "Date unknown",
      "?",
      "n.d.",
      "TBC",
      "to be confirmed",
      "undated",
      "N/A",
      "date inconnue",
      "s.d.",
      "[n. d.]",
      " À  préciser ",
    ].map((words): [string, object] => [`${words},`, { edtf: "XXXX", words: words.trim() }]),
    ["unknown,2024-06", { edtf: "/2024-06", words: "unknown – 2024-06" }],
    ["unknown,present", { edtf: "/..", words: "unknown – present" }],
    ["n.d.,?", { edtf: "XXXX", words: "n.d." }],
  ])("reads the dates %s", (dates, when) => {
    expect(eventOf(`date,end,title\n${dates},A`)?.when).toEqual(when);
    expect(fromCsv(`date,end,title\n${dates},A`).report).toEqual([]);
  });

  test.each([
    ["2024-05-09,Still in office", "date-invalid", "end"],
    ["2024-05-09,2024-05-01", "range-reversed", "end"],
    ["2024-05/2024-06,2024-07", "date-invalid", "end"],
    ["45000,", "date-invalid", "date"],
    ["9-Nov,", "date-invalid", "date"],
    ["31 June 2024,", "date-invalid", "date"],
    ["3/4/24,", "date-invalid", "date"],
    [",", "date-missing", "date"],
    ["soon,", "date-invalid", "date"],
    ["9 May 2024 (Friday),", "date-invalid", "date"],
    ["2024.10,", "date-invalid", "date"],
    ["–,", "date-invalid", "date"],
    [",..", "date-invalid", "end"],
  ])("lists an event whose dates are %j, and says which cell is wrong", (dates, code, column) => {
    const found = outcome(`date,end,title\n${dates},A\n2024,,B`);
    expect(found).toMatchObject({ count: 2, placed: 1, issues: [{ code, path: `row 2, column ${column}`, severity: "error" }] });
  });

  test("tells what a person must decide, and what decides it", () => {
    const order = "date,title\n3/4/2024,A\n1/15/2024,B";
    expect(outcome(order).messages).toMatch(/2024-04-03 or 2024-03-04.*YYYY-MM-DD.*month comes first\./s);
    expect(outcome(order, { order: "month-day" }).placed).toBe(2);
    expect(outcome("date,title\n3/4/2024,A\n1/15/2024,B\n15/1/2024,C").messages).toContain("both orders");
    expect(outcome("date,title\n9-Nov,A", { year: 2014 }).placed).toBe(1);
    expect(outcome("date,title\n1/21/77,A").messages).toContain("first year");
    expect(outcome("date,title\n1/21/77,A", { firstYear: 1970 }).placed).toBe(1);
    expect(outcome("date,title\n45000,A").messages).toContain("2023-03-15");
  });

  test("warns where EDTF and print differ, and places the event", () => {
    expect(outcome("date,title\n2023-24,A")).toMatchObject({ placed: 1, issues: [{ code: "date-doubtful", severity: "warning" }] });
  });

  test("keeps what is printed beside the words in other languages, and tells which of two wordings is left out", () => {
    expect(eventOf("date,words:fr,title\nQ2 2024,au printemps,A")?.when.words).toEqual({ und: "Q2 2024", fr: "au printemps" });
    expect(eventOf("date,words,title\nQ2 2024,Q2 2024,A")?.when.words).toBe("Q2 2024");
    expect(linesOf("date,words,title\nQ2 2024,in spring,A")).toEqual(["date-words-replaced at row 2, column date"]);
    expect(eventOf("date,words,title\nQ2 2024,in spring,A")?.when).toEqual({ edtf: "2024-34", words: "in spring" });
    expect(linesOf("date,words,title\n2024-34,in spring,A")).toEqual([]);
  });

  test("has a line for each column that is not read, with how much it holds and what may be meant", () => {
    const text = "date,title,sumary,Party,empty\n2024,A,s,R,\n2025,B,,D,";
    expect(linesOf(text)).toEqual(["csv-column-unknown at row 1, column sumary", "csv-column-unknown at row 1, column Party"]);
    expect(outcome(text).messages).toMatch(/\(1 of its cells.*Did you mean "summary"\?.*\(2 of its cells/s);
    expect(outcome("date,title,text,description\n2024,A,B,C").messages).toContain('"summary" is read from "text"');
    expect(linesOf("date,title,\n2024,A,B")).toEqual(["csv-column-unknown at row 1, column 3"]);
  });

  test.each([
    ["words that come again", "Council,Yard,Council,Yard", true],
    ["one word alone", "Yard,Yard,Yard,Yard", false],
    ["a word of its own in each", "A,B,C,D", false],
    ["numbers", "1,2,1,2", false],
    ["sentences", `${"a ".repeat(30)},B,${"a ".repeat(30)},B`, false],
  ])("a column that is not read and holds %s may be of lanes", (_, cells, isTold) => {
    const text = ["date,title,Party", ...cells.split(",").map((cell, index) => `2024,T${index},${cell}`)].join("\n");
    expect(outcome(text).messages.includes('name it "lane"')).toBe(isTold);
    expect(outcome(text.replace("title,", "title,lane,").replaceAll(/(T\d),/g, "$1,L,")).messages).not.toContain('name it "lane"');
  });

  test("reads a date or a title column of another name, and says so; asks where two may be it", () => {
    expect(linesOf("Resignation Date,Member\n2024,Ann\n2025,Bob")).toEqual([
      "csv-column-guessed at row 1, column Resignation Date",
      "csv-column-guessed at row 1, column Member",
    ]);
    const two = "first-start,first-end,other-date,name\n2024,2025,2026,A";
    expect(linesOf(two)[0]).toBe("csv-date-column-missing at row 1");
    expect(eventOf(two)?.when.edtf).toBe("");
    expect(eventOf(two, { columns: { date: "other-date" } })?.when.edtf).toBe("2026");
    expect(eventOf("x-start,x-end,name\n2024,2025,A")?.when.edtf).toBe("2024/2025");
    expect(linesOf("date,title\n2024,A", { columns: { lane: "Nothing", colour: "title" } })).toEqual([
      "csv-column-missing at row 1",
      "csv-column-missing at row 1",
    ]);
    expect(linesOf("date,n\n2024,1")).toContain("csv-title-column-missing at row 1");
  });

  test("what is found wrong with the story later is said of its cells", () => {
    const text = "\ndate,title,status,replies\n2024-05-09,A,alleged,\n2024-05-10,B,,Kremlin | denies";
    const { story, inCells } = fromCsv(text);
    const found = lintStory(parseStory(story).story);
    const told = inCells?.(found).map(({ code, path, message }) => [code, path, message.startsWith(`${path}: `)]);
    expect(told).toContainEqual(["source-missing", "row 3", true]);
    expect(inCells?.(found).find(({ code }) => code === "source-missing")?.message).toMatch(/Name one in the column "sources"\.$/);
    expect(told?.filter(([, path]) => !/^row [34](?:,|$)/.test(String(path)))).toEqual([]);
    expect(inCells?.([{ ...found[0]!, path: "", message: "of the whole" }])).toMatchObject([{ path: "", message: "of the whole" }]);
    const sheet = convert("Year,Headline,Text\n2024,A,\n2025,B,");
    expect(sheet.inCells?.(lintStory(parseStory(sheet.story).story)).map(({ path }) => path)).toEqual(["row 2", "row 3"]);
  });

  test("makes an event of every row that holds anything", () => {
    const text = "date,title,Party\n2024,,\n,B,\n,,R\n,,\n\n2025,C,";
    expect(outcome(text)).toMatchObject({ count: 4, placed: 2 });
    expect(linesOf(text)).toEqual([
      "csv-row-blank at rows 5 to 6",
      "csv-column-unknown at row 1, column Party",
      ...["title-missing at row 2, column title", "date-missing at row 3, column date"],
      ...["date-missing at row 4, column date", "title-missing at row 4, column title"],
    ]);
  });

  test("says by row and column what the story's reader finds wrong", () => {
    const text =
      "id,date,title,status,importance,link,time,sources,media\na,2024,A,sure,9,javascript:x,99:99,X | https://exa<mple.org,ftp://a\na,2024,B,,,,,,";
    expect(linesOf(text).sort()).toEqual(
      [
        ...["id-duplicate at row 3, column id", "value-unknown at row 2, column status", "value-unknown at row 2, column importance"],
        ...["url-scheme at row 2, column link", "time-invalid at row 2, column time", "url-scheme at row 2, column media"],
        "url-invalid at row 2, column sources",
      ].sort(),
    );
  });

  test("gathers what several columns say of one source", () => {
    const head = "date,title,source,source title,source url,source date\n2024,A,";
    const source = { title: "T", url: "https://www.example.org/a", published: "2024-05-10" };
    expect(fromCsv(`${head}Reuters,T,https://www.example.org/a,2024-05-10`).story.sources).toMatchObject([
      { publisher: "Reuters", ...source },
    ]);
    expect(fromCsv(`${head},T,https://www.example.org/a,2024-05-10`).story.sources).toMatchObject([
      { publisher: "example.org", ...source },
    ]);
    expect(fromCsv(`${head}https://www.example.org/a,,,`).story.sources).toMatchObject([{ publisher: "example.org", url: source.url }]);
    const same = fromCsv("date,title,sources\n2024,A,Reuters | T\n2024,B,Reuters | U\n2025,C,Reuters | T").story;
    expect(same.sources?.map(({ id }) => id)).toEqual(["Reuters: T", "Reuters: U"]);
    expect(same.events[2]?.sources).toEqual(["Reuters: T"]);
  });

  test("reads an address beside a source as the source's, and says so; a link is what the event links to", () => {
    const guessed = fromCsv("date,title,Publisher,URL\n2024,A,Reuters,https://example.org/a");
    expect(guessed.story.sources).toMatchObject([{ publisher: "Reuters", url: "https://example.org/a" }]);
    expect(guessed.story.events[0]).not.toHaveProperty("link");
    expect(guessed.report).toMatchObject([{ code: "csv-column-guessed", severity: "info", path: "row 1, column URL" }]);
    expect(fromCsv("Date,Headline,Source,Link\n2024,A,Reuters,https://example.org/a").story.sources).toEqual(guessed.story.sources);
    for (const [head, columns] of [
      ["date,title,sources,link", {}],
      ["date,title,source,source url,url", {}],
      ["date,title,source,url", { link: "url" }],
    ] as const) {
      const cells = head.includes("source url") ? "https://example.org/s,https://example.org/a" : "https://example.org/a";
      const { story, report } = fromCsv(`${head}\n2024,A,Reuters,${cells}`, { columns });
      expect(story.events[0]).toMatchObject({ link: "https://example.org/a" });
      expect(report).toEqual([]);
    }
    expect(eventOf("date,title,url\n2024,A,https://example.org/a")).toMatchObject({ link: "https://example.org/a" });
  });

  test("keeps both where a source's cell and the columns beside it differ", () => {
    const { story } = fromCsv("date,title,source,source url\n2024,A,Reuters | https://example.org/a,https://example.org/b");
    expect(story.sources).toMatchObject([{ url: "https://example.org/a" }, { url: "https://example.org/b" }]);
  });

  test("takes names that objects have of their own as text", () => {
    const text = "date,title,__proto__,constructor\n2024,toString,x,y";
    expect(eventOf(text)).toMatchObject({ title: "toString" });
    expect(linesOf(text).length).toBe(2);
    expect(eventOf("date,title,lane,status\n2024,A,__proto__,constructor")).toMatchObject({ lane: "__proto__", status: "constructor" });
  });

  test("never throws, whatever the text", () => {
    for (const text of ["", "\uFEFF", '"', "date", "date,title\n", '"date","title', "\0", "a".repeat(1000)]) {
      expect(fromCsv(text).story.events).toEqual([]);
    }
  });
});
