import { describe, expect, test } from "vitest";
import { fromVis } from "../../src/convert/index.ts";
import { told } from "./told.ts";

const dates: readonly [start: unknown, when: object, told?: readonly string[], zone?: string][] = [
  ["2014-04-20", { edtf: "2014-04-20" }],
  ["2014-4-2", { edtf: "2014-04-02" }],
  ["2014-04", { edtf: "2014-04" }],
  ["2014", { edtf: "2014" }],
  ["2014-04-20 10:30", { edtf: "2014-04-20", time: "10:30" }],
  ["2014-04-20T10:30:15", { edtf: "2014-04-20", time: "10:30:15" }],
  ["2014-04-20T00:00:00", { edtf: "2014-04-20" }],
  ["2014-04-19T22:00:00.000Z", { edtf: "2014-04-19", time: "22:00", zone: "Z" }, ["warning instants-in-zone "]],
  ["2014-04-19T22:00:00.000Z", { edtf: "2014-04-20" }, ["info instants-in-zone "], "Europe/Paris"],
  ["2014-04-20T10:00:00+02:00", { edtf: "2014-04-20", time: "10:00", zone: "+02:00" }, ["warning instants-in-zone "]],
  [1397952000000, { edtf: "2014-04-20" }, ["warning instants-in-zone "]],
  [1397952060000, { edtf: "2014-04-20", time: "00:01", zone: "Z" }, ["warning instants-in-zone "]],
  [1397944860000, { edtf: "2014-04-20", time: "00:01", zone: "Europe/Paris" }, ["info instants-in-zone "], "Europe/Paris"],
  [-62135596800001, { edtf: "0000-12-31", time: "23:59:59", zone: "Z" }, ["warning instants-in-zone "]],
  ["new Date(2010, 7, 23)", { edtf: "2010-08-23" }],
  ["new Date(2010, 7, 23, 14, 5)", { edtf: "2010-08-23", time: "14:05" }],
  ['new Date("2010-08-23")', { edtf: "2010-08-23" }],
  ["/Date(1397952000000)/", { edtf: "2014-04-20" }, ["warning instants-in-zone "]],
  ["Fri Nov 22 1963 12:30:00 GMT-0600 (CST)", { edtf: "1963-11-22", time: "12:30", zone: "-06:00" }, ["warning instants-in-zone "]],
  [2014, { edtf: "", words: "2014" }, ["error date-unread /0/start"]],
  ["2014-02-30", { edtf: "2014-02-30" }, ["error date-unread /0/start"]],
  ["soon", { edtf: "soon" }, ["error date-unread /0/start"]],
  [undefined, { edtf: "" }, ["error date-missing /0"]],
];

describe("fromVis reads", () => {
  test.each(dates)("start %j", (start, when, report = [], zone) => {
    const read = fromVis([{ content: "A", start }], { zone });
    expect(read.story.events).toEqual([{ title: "A", when }]);
    expect(told(read)).toEqual(report);
  });

  test("ranges, also those that lack an end", () => {
    const read = fromVis([
      { content: "A", start: "2014-04-20", end: "2014-05-01" },
      { content: "B", start: "2014-04-20", type: "range" },
      { content: "C", start: "2014-04-20", end: "some day" },
      { content: "D", start: "2014-04-20", end: "2014-04-20" },
      { content: "E", start: "2014-04-20", end: "2013" },
    ]);
    expect(read.story.events.map(({ when }) => when.edtf)).toEqual([
      "2014-04-20/2014-05-01",
      "2014-04-20/",
      "2014-04-20/",
      "2014-04-20",
      "2014-04-20/2013",
    ]);
    expect(told(read)).toEqual(["warning end-missing /1", "error date-unread /2/end", "error range-reversed /4"]);
  });

  test("groups as lanes, and backgrounds as eras or events of their lane", () => {
    const read = fromVis({
      groups: [
        { id: 1, content: "<b>One</b>", order: 2, nestedGroups: [2], className: "x" },
        { id: 2, content: "Two", visible: false },
        { content: "nobody" },
      ],
      items: [
        { id: 7, group: 1, content: "A", start: "2014" },
        { group: 3, content: "B", start: "2014" },
        { type: "background", content: "Era", start: "2014", end: "2015" },
        { type: "background", content: "Band", group: 2, start: "2014", end: "2015" },
      ],
    });
    expect(read.story).toEqual({
      lanes: [
        { id: "1", label: "One", order: 2 },
        { id: "2", label: "Two" },
        { id: "3", label: "3" },
      ],
      events: [
        { id: "7", title: "A", lane: "1", when: { edtf: "2014" } },
        { title: "B", lane: "3", when: { edtf: "2014" } },
        { title: "Band", lane: "2", when: { edtf: "2014/2015" }, background: true },
      ],
      eras: [{ when: "2014/2015", label: "Era" }],
    });
    expect(told(read)).toEqual([
      "info look-left-out /groups/0/className",
      "warning lanes-nested /groups/0/nestedGroups",
      "warning lane-hidden /groups/1/visible",
      "error group-without-id /groups/2",
      "warning group-unknown ",
    ]);
  });

  test("content and tooltips", () => {
    const long = "Long ".repeat(40);
    const read = fromVis([
      { content: "<a href='https://example.org/'>Visit</a>", title: "A <i>tooltip</i>", start: "2014" },
      { content: `<h2>Head</h2><p>${long}</p>`, start: "2014" },
      { content: "Same", title: "Same", start: "2014" },
      { content: "", title: "Only this", start: "2014" },
      { start: "2014" },
    ]);
    expect(read.story.events).toEqual([
      { title: "Visit", summary: "A *tooltip*", link: "https://example.org/", when: { edtf: "2014" } },
      { title: "Head", summary: `**Head**\n\n${long.trim()}`, when: { edtf: "2014" } },
      { title: "Same", when: { edtf: "2014" } },
      { title: "Only this", when: { edtf: "2014" } },
      { title: "", when: { edtf: "2014" } },
    ]);
    expect(told(read)).toEqual(["warning title-missing /3", "error title-missing /4"]);
  });

  test("classes as kinds, and everything else as a loss", () => {
    const item = {
      content: "A",
      start: "2014",
      className: "red",
      style: "color: red",
      subgroup: 1,
      editable: true,
      type: "flag",
      weight: 3,
    };
    const read = fromVis({ items: [item], options: { stack: false }, more: 1 });
    expect(read.story.events[0]).toEqual({ title: "A", kind: "red", when: { edtf: "2014" } });
    expect(told(read)).toEqual([
      "error field-left-out /more",
      "info look-left-out /options",
      "error field-left-out /items/0/subgroup",
      "error field-left-out /items/0/weight",
      "info look-left-out /items/0/editable",
      "warning style-left-out /items/0/style",
      "warning class-to-kind /items/0/className",
      "warning type-unknown /items/0/type",
    ]);
  });

  test("items that are no objects as events that are listed", () => {
    expect(fromVis(["A", null]).story.events).toHaveLength(2);
    expect(fromVis(5).story.events).toHaveLength(0);
  });
});
