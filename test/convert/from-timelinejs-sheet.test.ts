import { describe, expect, test } from "vitest";
import { fromTimelineJsSheet, isTimelineJsSheet } from "../../src/convert/from-timelinejs-sheet.ts";
import { parseStory } from "../../src/schema/index.ts";

const DATES = "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline";
const lines = (text: string): string[] =>
  fromTimelineJsSheet(text).report.map(({ code, severity, path }) => `${severity} ${code} at ${path}`);
const first = (row: string) => fromTimelineJsSheet(`${DATES}\n${row}`).story.events[0];

describe("fromTimelineJsSheet(text)", () => {
  test.each([
    ["2024,5,9,,,,,,,A", { edtf: "2024-05-09" }],
    ["2024,05,,,,,,,,A", { edtf: "2024-05" }],
    ["2024,,,,,,,,,A", { edtf: "2024" }],
    ['"1,066",10,14,,,,,,,A', { edtf: "1066-10-14" }],
    ["2024.0,5.0,,,,,,,,A", { edtf: "2024-05" }],
    ["-500,,,,,,,,,A", { edtf: "-0499" }],
    ["-1,,,,1,,,,,A", { edtf: "0000/0001" }],
    ["-44,3,15,,,,,,,A", { edtf: "-0043-03-15" }],
    ["-13800000000,,,,,,,,,A", { edtf: "Y-13799999999" }],
    ["2024,5,,,2024,6,,,,A", { edtf: "2024-05/2024-06" }],
    ["2024,5,9,,2024,5,9,,,A", { edtf: "2024-05-09" }],
    ["1943,7,,,1946,,,,,A", { edtf: "1943-07/1946" }],
    ["2024,May,9,,,,,,,A", { edtf: "2024-05-09" }],
    ["2024,5,9,10:30 pm,,,,,,A", { edtf: "2024-05-09", time: "22:30" }],
    ["2024,5,9,9:05:30,,,,,,A", { edtf: "2024-05-09", time: "09:05:30" }],
    ["2024,5,9,0930,,,,,,A", { edtf: "2024-05-09", time: "09:30" }],
    ["2024,5,9,9.30,,,,,,A", { edtf: "2024-05-09", time: "09:30" }],
    ["2024,5,9,,,,,,9 May,A", { edtf: "2024-05-09", words: "9 May" }],
    ["2024,5,9,,,,,,Thursday 9 May 2024,A", { edtf: "2024-05-09", words: "Thursday 9 May 2024" }],
  ])("reads %s", (row, when) => {
    expect(first(row)?.when).toEqual(when);
    const faults = lines(`${DATES}\n${row}`).filter((line) => !line.includes("date-doubtful"));
    expect(faults).toEqual([]);
  });

  test.each([
    ["0,,,,,,,,,A", "error date-invalid at row 2, column Year"],
    ["abc,,,,,,,,,A", "error date-invalid at row 2, column Year"],
    [",5,9,,,,,,,A", "error date-invalid at row 2, column Year"],
    ["2024,13,,,,,,,,A", "error date-invalid at row 2, column Month"],
    ["2024,,9,,,,,,,A", "error date-invalid at row 2, column Month"],
    ["2024,2,30,,,,,,,A", "error date-invalid at row 2, column Day"],
    ["2024,2,1,,2023,,,,,A", "error range-reversed at row 2, column End Year"],
    ["2024,2,1,,2025,14,,,,A", "error date-invalid at row 2, column End Month"],
    [",,,,,,,,,A", "error date-missing at row 2, column Year"],
    [",,,12:00,,,,,,A", "error date-invalid at row 2, column Year"],
  ])("lists the event of %s, and says which cell is wrong", (row, line) => {
    const text = `${DATES}\n${row}`;
    const { events } = parseStory(fromTimelineJsSheet(text).story).story;
    expect(events.map(({ title, when }) => [title, when.parsed])).toEqual([["A", undefined]]);
    expect(lines(text)).toEqual([line]);
  });

  test.each([
    ["2024,5,9,25:00,,,,,,A", "error time-invalid at row 2, column Time"],
    ["2024,5,,12:00,,,,,,A", "warning time-without-day at row 2, column Time"],
    ["2024,5,9,12:00:01.5,,,,,,A", "warning time-rounded at row 2, column Time"],
    ["2024,5,9,,,,,13:00,,A", "error end-time-lost at row 2, column End Time"],
    ["2024,5,9,,,6,,,,A", "error date-end-incomplete at row 2, column End Month"],
    ["77,,,,,,,,,A", "warning date-doubtful at row 2, column Year"],
    ["2024,5,1,,,,,,Q2 2024,A", "warning display-date-differs at row 2, column Display Date"],
    ["2024,5,9,,,,,,8 May 2024,A", "warning display-date-differs at row 2, column Display Date"],
    ["1850,,,,,,,,c. 1850,A", "warning display-date-differs at row 2, column Display Date"],
    ["2024,5,9,,,,,,The spring of hope,A", "warning display-date-differs at row 2, column Display Date"],
    [",,,,,,,,since April 2024,A", "warning date-from-display at row 2, column Display Date"],
  ])("places the event of %s, and says what is lost or doubtful", (row, line) => {
    const text = `${DATES}\n${row}`;
    expect(parseStory(fromTimelineJsSheet(text).story).story.events[0]?.when.parsed).toBeDefined();
    expect(lines(text)).toEqual([line]);
  });

  test("keeps the printed date, and says which date it is", () => {
    const { story, report } = fromTimelineJsSheet(`${DATES}\n2024,5,1,,,,,,Q2 2024,A`);
    expect(story.events[0]?.when).toEqual({ edtf: "2024-05-01", words: "Q2 2024" });
    expect(report[0]?.message).toContain("2024-34");
  });

  test("reads the heading, eras, groups and media", () => {
    const text = [
      "Headline,Text,Year,End Year,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background",
      "The story,What it is about,,,,,,,,title,,",
      "An age,,1900,1950,,,,,,era,,#fff",
      "One,Words,1901,,//example.org/a.jpg,AFP,A caption,https://example.org/t.png,A man,,First,",
      "Two,,1902,,<iframe src='https://www.youtube.com/embed/x'></iframe>,,,,,,,",
      "Three,,1903,,,,,,,title,,",
      "Four,,1904,,,,,,,Event,,",
    ].join("\n");
    const { story } = fromTimelineJsSheet(text);
    expect(story).toEqual({
      title: "The story",
      description: "What it is about",
      eras: [{ when: "1900/1950", label: "An age" }],
      events: [
        {
          title: "One",
          summary: "Words",
          lane: "First",
          when: { edtf: "1901" },
          media: [{ type: "image", url: "https://example.org/a.jpg", alt: "A man", caption: "A caption", credit: "AFP" }],
        },
        { title: "Two", when: { edtf: "1902" }, media: [{ type: "video", url: "https://www.youtube.com/embed/x" }] },
        { title: "Three", when: { edtf: "1903" } },
        { title: "Four", when: { edtf: "1904" } },
      ],
    });
    expect(lines(text)).toEqual([
      "error csv-column-unknown at row 1, column Media Thumbnail",
      "error csv-column-unknown at row 1, column Background",
      "warning html-lost at row 5, column Media",
      "warning timelinejs-type at row 6, column Type",
      "warning timelinejs-type at row 7, column Type",
    ]);
  });

  test("says what a heading and an era have no place for", () => {
    const text = "Year,Headline,Text,Type,Group\n2024,T,D,title,G\n1900,E,words,era,G";
    expect(lines(text)).toEqual([
      ...["error timelinejs-not-held at row 2, column Year", "error timelinejs-not-held at row 2, column Group"],
      ...["error timelinejs-not-held at row 3, column Text", "error timelinejs-not-held at row 3, column Group"],
    ]);
  });

  test("reads the first version's columns, whose days in digits are a question unless their order is stated", () => {
    const head = "Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag";
    const rows = [
      "2012-01-26,,T,,,,,,start,",
      "2012,2013,A,,,,,,,X",
      "1/26/2012,1/27/2012,B,,,,,,,",
      "3/2012,,C,,,,,,,",
      "-500,,D,,,,,,,",
      "3/4/2012,,E,,,,,,,",
    ];
    const text = [head, ...rows].join("\n");
    const edtfs = (order?: "month-day"): string[] => fromTimelineJsSheet(text, { order }).story.events.map(({ when }) => when.edtf);
    expect(edtfs()).toEqual(["2012/2013", "2012-01-26/2012-01-27", "2012-03", "-0499", "3/4/2012"]);
    expect(edtfs("month-day").at(-1)).toBe("2012-03-04");
    expect(fromTimelineJsSheet(text).story).toMatchObject({ title: "T", events: [{ lane: "X" }, {}, {}, {}, {}] });
    expect(lines(text)).toEqual([
      "error timelinejs-not-held at row 2, column Start Date",
      "error date-invalid at row 7, column Start Date",
    ]);
  });

  test("makes an event of every row, without a headline too", () => {
    const text = `${DATES}\n2024,,,,,,,,,\n\n2025,,,,,,,,,B`;
    expect(fromTimelineJsSheet(text).story.events.map(({ title }) => title)).toEqual(["", "B"]);
    expect(lines(text)).toEqual(["info csv-row-blank at row 3", "error title-missing at row 2, column Headline"]);
  });
});

describe("isTimelineJsSheet(text)", () => {
  test.each([
    [true, `${DATES}\n`],
    [true, "Start Date,End Date,Headline,Text,Media\n"],
    [false, "Start Date,Headline,Summary\n"],
    [false, "date,title\n2024,A"],
    [false, ""],
  ])("is %s for %j", (expected, text) => {
    expect(isTimelineJsSheet(text)).toBe(expected);
  });
});
