import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convert } from "../../src/convert/index.ts";
import { readLiteral } from "../../src/convert/read-literal.ts";

describe("readLiteral", () => {
  test.each<[text: string, value: unknown]>([
    ["[]", []],
    ["{a: 1, 'b': \"c\", $d: [true, null, -1.5e3],}", { a: 1, b: "c", $d: [true, null, -1500] }],
    ["var items = [1, 2];", [1, 2]],
    ["window.data = {a: 1}", { a: 1 }],
    ["callback([1]);", [1]],
    ["export default [1]", [1]],
    ["const items = new vis.DataSet([1]);", [1]],
    ["new DataSet([1])", [1]],
    [
      "[moment('2024-05-09'), vis.moment(\"2024-05-10\"), moment.utc( '2024' ), dayjs('May 2024')]",
      ["2024-05-09", "2024-05-10", "2024", "May 2024"],
    ],
    ["// a\n[ /* b */ 1, // c\n 2 ]", [1, 2]],
    ["['it\\'s', \"\\u00e9\\x41\\n\"]", ["it's", "éA\n"]],
    ["[new Date(2010, 7, 23), new Date('2010-08-23'), new Date(5)]", ["new Date(2010, 7, 23)", "new Date('2010-08-23')", "new Date(5)"]],
  ])("%j", (text, value) => expect(readLiteral(text)).toEqual(value));

  test.each([
    "",
    "5",
    "'a'",
    "[",
    "[1 2]",
    "{a}",
    "{a: b}",
    "[alert(1)]",
    "[new Date(x)]",
    "[moment(x)]",
    "[moment(2024, 5)]",
    "[moment('2024').add(1)]",
    "[1]; alert(1)",
    "`a`",
    "[].map(f)",
    "<a>",
    "[1, /* ]",
    "[`a`]",
    "{a: function () {}}",
  ])("%j is no data", (text) => expect(readLiteral(text)).toBeUndefined());

  test("reads all JSON as JSON", () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(readLiteral(text))).toBe(text);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test("survives depth and a field named __proto__", () => {
    expect(readLiteral("[".repeat(100_000))).toBeUndefined();
    expect(Object.keys(readLiteral("{ __proto__: { polluted: 1 } }") as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

test("convert reads the data of a script", () => {
  const vis = convert(
    "var items = [{ id: 1, content: 'A', start: new Date(2010, 7, 23) }, { id: 2, content: 'B', start: '2010-08-24' },];",
  );
  expect([vis.format, vis.story.events.map(({ when }) => when.edtf)]).toEqual(["vis", ["2010-08-23", "2010-08-24"]]);
  const simile = convert(
    "{ 'wikiURL': 'https://example.org/', 'events': [{ 'start': 'May 28 2006 09:00:00 GMT', 'title': 'A', 'isDuration': false }] }",
  );
  expect([simile.format, simile.story.events[0]?.when.time]).toEqual(["simile", "09:00"]);
});
