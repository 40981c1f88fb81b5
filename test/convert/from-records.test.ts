import { describe, expect, test } from "vitest";
import { convert, fromRecords } from "../../src/convert/index.ts";
import { told } from "./told.ts";

const files: readonly [what: string, file: unknown, events: readonly object[], told?: readonly string[]][] = [
  ["years as numbers", [{ year: 789, title: "A", id: "a" }], [{ title: "A", id: "a", when: { edtf: "0789" } }]],
  [
    "a date that is not known",
    [
      { title: "A", date: "2024-05-09" },
      { title: "B", date: "unknown" },
    ],
    [
      { title: "A", when: { edtf: "2024-05-09" } },
      { title: "B", when: { edtf: "XXXX", words: "unknown" } },
    ],
  ],
  [
    "timestamps without a zone",
    [{ timestamp: "2017-08-22T00:00", detail: "v1", giturl: "https://example.org/" }],
    [{ title: "v1", link: "https://example.org/", when: { edtf: "2017-08-22" } }],
  ],
  [
    "reigns",
    [{ name: "Elizabeth", start: 1565, end: 1603, index: 0 }],
    [{ title: "Elizabeth", when: { edtf: "1565/1603" } }],
    ["info look-left-out /0/index"],
  ],
  [
    "groups with a name",
    [
      { system: "One", versions: [{ year: 1985, title: "A" }] },
      { system: "Two", versions: [{ year: 1986, title: "B" }], color: "red" },
    ],
    [
      { title: "A", lane: "One", when: { edtf: "1985" } },
      { title: "B", lane: "Two", when: { edtf: "1986" } },
    ],
    ["error field-left-out /1/color"],
  ],
  [
    "offices without a title, under the name of who held them",
    [
      {
        id: { a: "W1" },
        name: { first: "Ann", last: "Lee" },
        terms: [{ type: "mayor", start: "1789-04-30", end: "1793-03-04", party: "none" }],
      },
      { id: { a: ["W2"], b: {} }, name: { first: "Bo", middle: "C.", last: "May" }, terms: [{ type: "clerk", start: "1793-03-04" }] },
    ],
    [
      { title: "Ann Lee", lane: "mayor", when: { edtf: "1789-04-30/1793-03-04" } },
      { title: "Bo C. May", lane: "clerk", when: { edtf: "1793-03-04" } },
    ],
    ["error field-left-out /0/id", "error field-left-out /1/id", "error field-left-out /0/terms/0/party", "warning title-missing "],
  ],
  [
    "an atom of the Guardian",
    {
      atomType: "timeline",
      data: {
        timeline: {
          events: [
            { title: "A", date: 1397952000000, body: "<p>He <b>said</b></p>", dateFormat: "month-year" },
            { title: "B", date: 1397952000000, toDate: 1400544000000, dateFormat: "day-month-year" },
          ],
        },
      },
    },
    [
      { title: "A", summary: "He **said**", when: { edtf: "2014-04" } },
      { title: "B", when: { edtf: "2014-04-20/2014-05-20" } },
    ],
    ["error field-left-out /atomType", "warning instants-in-zone "],
  ],
  [
    "TimelineSetter",
    [{ date: "2011-03-01", display_date: "Spring 2011", description: "A", link: "https://example.org/", series: "One", html: "<i>x</i>" }],
    [{ title: "A", summary: "*x*", lane: "One", link: "https://example.org/", when: { edtf: "2011-03-01", words: "Spring 2011" } }],
  ],
  [
    "Tik-Tok",
    [{ date: "2011-03-01", title: "A", body: "b", media: "https://youtu.be/x", source: "The Paper", type: "Law", dateDisplay: "March" }],
    [
      {
        title: "A",
        summary: "b",
        lane: "Law",
        sources: ["The Paper"],
        media: [{ type: "video", url: "https://youtu.be/x" }],
        when: { edtf: "2011-03-01", words: "March" },
      },
    ],
  ],
  [
    "Flourish",
    [{ time_start: "2011", time_end: "2012-05", category: "One", title: "A", subtitle: "b", image: "a.png" }],
    [{ title: "A", summary: "b", lane: "One", media: [{ type: "image", url: "./a.png" }], when: { edtf: "2011/2012-05" } }],
    ["warning url-relative /0/image"],
  ],
  [
    "what cannot be told, as events that are listed",
    [
      { date: "2011", title: "A" },
      { date: "2012", title: "B" },
      { date: "2013", title: "C" },
      { date: "2014", title: "D" },
      { date: "someday", title: "E" },
      { date: 43831, title: "F" },
      { title: "G" },
      { date: "2011" },
      "H",
      { date: "2011", until: "nobody knows", title: "I" },
    ],
    [
      { title: "A", when: { edtf: "2011" } },
      { title: "B", when: { edtf: "2012" } },
      { title: "C", when: { edtf: "2013" } },
      { title: "D", when: { edtf: "2014" } },
      { title: "E", when: { edtf: "someday" } },
      { title: "F", when: { edtf: "", words: "43831" } },
      { title: "G", when: { edtf: "" } },
      { title: "", when: { edtf: "2011" } },
      { title: "H", when: { edtf: "" } },
      { title: "I", when: { edtf: "2011/" } },
    ],
    [
      "error date-unread /4/date",
      "error date-unread /5/date",
      "error date-missing /6",
      "error title-missing /7",
      "error event-type /8",
      "error date-unread /9/until",
    ],
  ],
  [
    "fields that have no place, once each with all their places",
    [
      { date: "2011", title: "A", tank: 5 },
      { date: "2012", title: "B", tank: 6, ship: 1 },
      { date: "2013", title: "C" },
      { date: "2014", title: "D", tank: 0 },
    ],
    [
      { title: "A", when: { edtf: "2011" } },
      { title: "B", when: { edtf: "2012" } },
      { title: "C", when: { edtf: "2013" } },
      { title: "D", when: { edtf: "2014" } },
    ],
    ["error field-left-out /0/tank", "error field-left-out /1/ship"],
  ],
];

describe("fromRecords reads", () => {
  test.each(files)("%s", (_what, file, events, report = []) => {
    const read = fromRecords(file);
    expect(read.story.events).toEqual(events);
    expect(told(read)).toEqual(report);
    expect(convert(JSON.stringify(file)).format).toBe("records");
  });

  test("names the records of a field that is left out", () => {
    const [first] = fromRecords(files.at(-1)?.[1]).report;
    expect(first?.message).toContain("(records 0–1, 3)");
  });

  test("places, tags and sources", () => {
    const { story } = fromRecords([{ date: "2011", title: "A", location: "Rome", tags: "a, b", source: "https://www.example.org/x" }]);
    expect(story).toEqual({
      places: [{ id: "Rome", label: "Rome" }],
      sources: [{ id: "https://www.example.org/x", publisher: "example.org", url: "https://www.example.org/x" }],
      events: [{ title: "A", when: { edtf: "2011" }, places: ["Rome"], tags: ["a", "b"], sources: ["https://www.example.org/x"] }],
    });
  });
});

test.each<[what: string, file: unknown]>([
  ["counts by day, of which nothing says what happened", [{ date: "2022-02-25", day: 2, tank: 80 }]],
  ["titles without dates", [{ title: "A", note: "b" }]],
  ["words where dates should be", [{ date: "yes", title: "A" }]],
  ["a list of numbers", [1, 2, 3]],
  ["an empty list", []],
  ["two lists", { a: [{ year: 1, title: "A" }], b: [{ year: 1, title: "A" }] }],
  ["a package.json", { name: "x", version: "1.0.0", scripts: { test: "a" } }],
  ["mostly other things", [{ year: 2011, title: "A" }, { a: 1 }, { b: 1 }]],
])("convert does not claim %s", (what, file) => {
  const isCounts = what.startsWith("counts");
  const { format, story, report } = convert(JSON.stringify(file));
  expect([format, story.events]).toEqual([undefined, []]);
  expect(report.map(({ code, severity }) => [code, severity])).toEqual([[isCounts ? "title-missing" : "format-unknown", "error"]]);
});
