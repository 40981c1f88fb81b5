import { describe, expect, test } from "vitest";
import { convert } from "../../src/convert/index.ts";
import { readYaml } from "../../src/convert/read-yaml.ts";

describe("convert(text), of YAML", () => {
  test.each([
    ["a story", "title: Kupol\nevents:\n  - title: A\n    when: { edtf: 2024-05 }\n", "story", [{ title: "A", when: { edtf: "2024-05" } }]],
    [
      "a list below a comment",
      "# Visits\n\n- date: 9 May 2024\n  title: 'A: b'\n- date: 2024-05\n  title: >-\n    B\n    c\n",
      "records",
      [
        { title: "A: b", when: { edtf: "2024-05-09" } },
        { title: "B c", when: { edtf: "2024-05" } },
      ],
    ],
    [
      "several documents",
      "---\ndate: 2024\ntitle: A\n---\ndate: 2025\ntitle: B\n",
      "records",
      [{ when: { edtf: "2024" } }, { when: { edtf: "2025" } }],
    ],
    [
      "what a slide show has",
      "events:\n- start_date: { year: 2024, month: 5 }\n  text: { headline: A }\n",
      "timelinejs",
      [{ title: "A", when: { edtf: "2024-05" } }],
    ],
    ["names in quotes", '"events":\n  - "title": A\n    when: {"edtf": "2024"}\n', "story", [{ title: "A", when: { edtf: "2024" } }]],
  ])("%s", (_, text, format, events) => {
    expect(convert(text)).toMatchObject({ format, story: { events }, report: [] });
  });

  test("what is no number in JSON stays as it is written", () => {
    const text =
      "a: -0044\nb: 2024.10\nc: 007\nd: 1_000\ne: 0x10\nf: 12:30\ng: 2024-05-09\nh: yes\ni: 1789\nj: -5\nk: true\nl: ~\nm: .inf\nn: 99999999999999999999\n";
    expect(readYaml(text)).toEqual({
      report: [],
      value: {
        ...{ a: "-0044", b: "2024.10", c: "007", d: "1_000", e: "0x10", f: "12:30", g: "2024-05-09", h: "yes" },
        ...{ i: 1789, j: -5, k: true, l: null, m: ".inf", n: "99999999999999999999" },
      },
    });
  });

  test("a year before our era keeps its zero year", () => {
    const { story } = convert("events:\n  - title: Caesar dies\n    when:\n      edtf: -0043-03-15\n");
    expect(story.events[0]?.when).toEqual({ edtf: "-0043-03-15" });
  });

  test("a name that stands twice takes nothing else with it, and is told by line", () => {
    const { story, report } = convert("- date: 2024\n  title: A\n  title: C\n- date: 2025\n  title: B\n");
    expect(story.events.map(({ title }) => title)).toEqual(["C", "B"]);
    expect(report).toMatchObject([
      { code: "name-repeated", severity: "error", message: expect.stringContaining("line 3, column 3") as unknown },
    ]);
  });

  test.each([
    ["aliases of aliases", "a: &a [x, x]\nb: &b [*a, *a]\nevents: [*b, *b]\n", "line 2"],
    ["a broken line", "events:\n  - title: A\n   date: 2024\n", "line 3, column 4"],
    ["a tag of another program", "- !!js/function 'alert(1)'\n- date: 2024\n", "line 1, column 3"],
  ])("%s are told where they stand", (_, text, place) => {
    const { format, report } = convert(text);
    expect(format).toBeUndefined();
    expect(report).toMatchObject([{ code: "document-not-yaml", severity: "error" }]);
    expect(report[0]?.message).toContain(place);
  });

  test.each([
    ["Note: this is prose.\nIt goes on, and on.\n", "format-unknown"],
    ["---\ntitle: A page\n---\n\nIts text.\n", "format-unknown"],
    ["title: Only words\n", "format-unknown"],
  ])("%j is none of ours", (text, code) => {
    expect(convert(text)).toMatchObject({ format: undefined, story: { events: [] }, report: [{ code }] });
  });

  test("a sheet below a line that looks like it is a sheet", () => {
    expect(convert("Title: My sheet\n\ndate,title\n2024,A\n")).toMatchObject({ format: "csv", report: [{ code: "csv-row-above" }] });
  });

  test("no name reaches what all objects share", () => {
    convert(
      "- __proto__: { polluted: 1 }\n  constructor: { prototype: { polluted: 2 } }\n  date: 2024\n  title: A\n- date: 2025\n  title: B\n",
    );
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

test("JSON Lines: a broken line is told, and the others are read", () => {
  const lines = ['{"date":"2024-05-09","title":"A"}', '{"date":"2024-05-10","title":"B"', "", '{"date":"2024-05-11","title":"C"}', "[1]"];
  const { format, story, report } = convert(lines.join("\n"));
  expect([format, story.events.map(({ title }) => title)]).toEqual(["records", ["A", "C"]]);
  expect(report.map(({ code, message }) => [code, /line \d+, column 1/.exec(message)?.[0]])).toEqual([
    ["json-line-unread", "line 2, column 1"],
    ["json-line-unread", "line 5, column 1"],
  ]);
  expect(convert('{"a":1}\nsome words\nmore of them\n').format).toBeUndefined();
});
