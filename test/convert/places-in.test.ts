import fc from "fast-check";
import { expect, test } from "vitest";
import { placesIn } from "../../src/convert/places-in.ts";

const at = (text: string, path: string, message = ""): string => {
  const place = placesIn(text, [{ path, message }])[0];
  return place === undefined ? "nowhere" : `${place.line}:${place.column}`;
};

test.each([
  ["date,title\n2024,A\nsoon,B", "row 3, column date", "3:1"],
  ["date,title\n2024,A\nsoon,B", "row 3, column title", "3:6"],
  ["date\ttitle\r\n2024\tA\r\nsoon\tB", "row 3, column title", "3:6"],
  ["date,title\r2024,A\rsoon,B", "row 3", "3:1"],
  ['date,title\n"9\nNov",A\nx,B', "row 3, column title", "4:3"],
  ['date,title\n"9\r\n""Nov""\r\n",A\r\nx,B', "row 2, column title", "4:3"],
  ["sep=;\ndate;title\n1;2", "row 2, column title", "3:3"],
  ["\uFEFFdate,title\n1,2", "row 1, column title", "1:7"],
  ["date,title\n1,2", "row 1, column date", "1:1"],
  ["date,title,\n1,2,3", "row 2, column 3", "2:5"],
  ["date,title\n1,2,3,4", "row 2, column 4", "2:7"],
  ["date,title\n1", "row 2, column title", "2:1"],
  ["date,title\n\n\n1,2", "rows 2 to 3", "2:1"],
  ["date,a, b \n1,2,3", "row 2, column a, b", "2:1"],
  ["date,title\n1,2", "row 9, column date", "nowhere"],
  ["<data>\n<event start='1'/>\n<!-- <event> -->\n <event title='a > b'\n start = 'x'/></data>", "/data/event[2]/@start", "5:2"],
  ["<data><event title='start=1'/><event/></data>", "/data/event[1]/@start", "1:7"],
  ["<data>\n<event/></data>", "/data/event[1]/text()", "2:1"],
  ["<data>\n<event/></data>", "/data", "1:1"],
  ["<data>\n<event/></data>", "/data/event[3]", "nowhere"],
  ['{\n "a": [1,\n 2]}', "/a/1", "3:2"],
  ["[{start: 1},\n {start: 'x'}]", "/1/start", "2:10"],
])("%j: %s is at %s", (text, path, place) => {
  expect(at(text, path)).toBe(place);
});

test("what is no JSON says its place itself, and a problem of the whole file has none", () => {
  expect(at("{,}", "", "it is no JSON: line 3, column 7: why")).toBe("3:7");
  expect(at("{}", "", "it is empty")).toBe("nowhere");
});

test("several problems keep their order, and places may repeat", () => {
  const problems = ["row 3", "row 2, column b", "row 3", "/x"].map((path) => ({ path, message: "" }));
  expect(placesIn("a,b\n1,2\n3,4", problems)).toEqual([{ line: 3, column: 1 }, { line: 2, column: 3 }, { line: 3, column: 1 }, undefined]);
});

test("every cell of any sheet begins where its place says", () => {
  const cell = fc.stringMatching(/^[a-z ",\n;]{1,6}$/).map((text) => `"${text.replaceAll('"', '""')}"`);
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n"), (body, end) => {
      const text = ["a,b,c", ...body.map((cells) => cells.join(","))].join(end);
      const lines = text.split(/\r\n|\n/);
      body.forEach((cells, row) =>
        cells.forEach((written, column) => {
          const [place] = placesIn(text, [{ path: `row ${row + 2}, column ${"abc"[column]}`, message: "" }]);
          const rest = lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1) ?? "";
          expect(rest.startsWith(written.split("\n")[0] ?? "")).toBe(true);
        }),
      );
    }),
    { seed: 11, numRuns: 200 },
  );
});
