import { describe, expect, test } from "vitest";
import { convert, detectFormat, formats } from "../../src/convert/index.ts";
import { prepareStory } from "../../src/schema/index.ts";

const samples: readonly [format: string | undefined, text: string][] = [
  ["story", '{ "events": [{ "title": "A", "when": { "edtf": "2024" } }] }'],
  ["story", '\uFEFF{ "events": [] }'],
  ["story", prepareStory({ events: [{ title: "A", when: { edtf: "2024" } }] })],
  ["timelinejs", '{ "events": [{ "start_date": { "year": "1963" }, "text": { "headline": "A" } }] }'],
  ["timelinejs", '{ "title": { "text": { "headline": "T" } }, "events": [] }'],
  ["vis", '[{ "id": 1, "content": "A", "start": "2014-04-20" }]'],
  ["vis", '{ "items": [{ "content": "A", "start": 1397952000000 }], "groups": [] }'],
  ["simile", '{ "dateTimeFormat": "iso8601", "events": [{ "start": "1845", "title": "A" }] }'],
  ["simile-xml", '<?xml version="1.0"?>\n<!-- a --><data><event start="1845" title="A"/></data>'],
  ["records", '[{ "year": 789, "title": "A" }]'],
  ["records", '{ "events": [{ "start": 1397952000000, "title": "A" }] }'],
  [undefined, "- id: 5\n  name: x"],
  [undefined, "<html><body>date,title\n2024,A</body></html>"],
  [undefined, '"text"'],
  [undefined, "5"],
  [undefined, ""],
];

describe("convert", () => {
  test("says of records without titles that they lack those", () => {
    expect(convert('[{ "date": "2022-02-25", "tank": 80 }, { "date": "2022-02-26", "tank": 146 }]')).toMatchObject({
      format: undefined,
      report: [{ code: "title-missing", message: expect.stringContaining("says what happened") as string }],
    });
    expect(convert('[{ "tank": 80 }]').report).toMatchObject([{ code: "format-unknown" }]);
  });

  test("tells a web page, such as a sheet that is not published gives, from data", () => {
    expect(convert("<!DOCTYPE html><title>Sign in</title>").report).toMatchObject([
      {
        code: "format-unknown",
        message: expect.stringContaining("web page") as string,
        hint: expect.stringContaining("Publish to web") as string,
      },
    ]);
  });

  test.each(samples)("tells %s from %j", (format, text) => {
    expect(detectFormat(text)).toBe(format);
    expect(convert(text).format).toBe(format);
    expect(convert(text).report.some(({ severity }) => severity === "error")).toBe(format === undefined);
  });

  test("says where JSON breaks", () => {
    const [only] = convert('{\n  "events": [,]\n}').report;
    expect(only).toMatchObject({ code: "document-not-json", severity: "error" });
    expect(only?.message).toContain("line 2, column 14");
  });

  test("reads an object a line", () => {
    const read = convert('{"date":"2024-05","title":"A"}\r\n\r\n{"date":"soon","title":"B"}\r\n');
    expect([read.format, read.story.events.map(({ title }) => title)]).toEqual(["records", ["A", "B"]]);
    expect(read.report.map(({ code, path }) => `${code} ${path}`)).toEqual(["date-unread /1/date"]);
    // One line that is no object: nothing is taken for a sheet whose cells are pieces of JSON.
    expect(convert('{"date":"2024-05","title":"A"}\n{"date":"2024"').format).toBeUndefined();
  });

  test("says which names stand twice, of which JSON keeps one", () => {
    const { story, report } = convert('[{"date":"2024","date":"2025","title":"A"}]');
    expect(story.events).toEqual([{ title: "A", when: { edtf: "2025" } }]);
    expect(report.map(({ code, path }) => `${code} ${path}`)).toEqual(["name-repeated /0/date"]);
  });

  test.each(["2024-05-09,A first thing\n2024-06,A second one\n", "5/9/2024;A first thing\n6/9/2024;A second one"])(
    "says of a sheet without names of columns that it has none: %j",
    (text) => {
      const { format, report } = convert(text);
      expect([format, report[0]?.message]).toEqual([undefined, expect.stringContaining("names no columns: it holds a date itself")]);
    },
  );

  test("takes no script for a sheet", () => {
    expect(convert("const groups = [{id:1, content:'A'}];\nconst items = [{id: 1, start: new Date()}];\n").format).toBeUndefined();
  });

  test("says that signs were lost before it got them", () => {
    const { story, report } = convert("date,title\n2024,R\uFFFDunion \uFFFD\n");
    expect(story.events).toHaveLength(1);
    expect(report.map(({ severity, code }) => `${severity} ${code}`)).toEqual(["error text-undecoded"]);
    expect(report[0]?.message).toContain("2 of its signs could not be read: it is not in UTF-8");
    expect(convert("date,title\n2024,A").report).toEqual([]);
  });

  test("says what can be read", () => {
    const [only] = convert("once upon a time").report;
    for (const { label } of formats) expect(only?.message).toContain(label);
  });

  test("reads as the format that is asked for, and refuses one that there is not", () => {
    expect(convert('{ "events": [{ "title": "A", "when": { "edtf": "2024" } }] }', { format: "timelinejs" }).story.events).toHaveLength(1);
    expect(() => convert("[]", { format: "excel" as "vis" })).toThrow(new TypeError('convert: there is no format "excel"'));
  });

  test("never throws, whatever JSON is read as whatever format", () => {
    const odd = [
      "null",
      "5",
      '"a"',
      "[]",
      "{}",
      "[null]",
      '[{"start":{}}]',
      '{"events":5}',
      '{"events":[5,null,[],{}]}',
      '{"items":[[]]}',
      "<data>",
      "<data><event/></data>",
    ];
    for (const text of odd) {
      for (const { name } of formats) {
        const { story, report } = convert(text, { format: name });
        expect(Array.isArray(story.events)).toBe(true);
        expect(Array.isArray(report)).toBe(true);
      }
    }
  });

  test("a format that is stated and is not that of the file is told, with what it looks like", () => {
    const { report, story } = convert("date,title\n2024,A", { format: "vis" });
    expect(story.events).toEqual([]);
    expect(report).toMatchObject([
      { code: "format-unknown", severity: "error", hint: expect.stringContaining("a spreadsheet") as unknown },
    ]);
    expect(convert("[]", { format: "vis" }).report.map(({ code }) => code)).toContain("format-unknown");
    expect(convert("date,title\n2024,A", { format: "csv" }).report).toEqual([]);
  });
});
