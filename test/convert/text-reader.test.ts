import { expect, test } from "vitest";
import { textReader } from "../../src/convert/index.ts";

test("sheets and other tools' files become stories, with what could not be kept", () => {
  const read = textReader({ order: "day-month" });
  expect(read("date,title,strange\n03/04/2024,A,x\n")).toMatchObject({
    story: { events: [{ title: "A", when: { edtf: "2024-04-03" } }] },
    report: [{ code: "csv-column-unknown" }],
  });
  expect(read('[{ "content": "A", "start": "2024-01-01" }]')?.format).toBe("vis");
});

test.each([
  ['{ "events": [{ "title": "A", "when": { "edtf": "2024" } }] }'],
  ['{ "events": [{ "title": "A" "when"'],
  ["<!doctype html><title>Sign in, please</title>\n<p>date,title\n<p>2024,A"],
  ["<html><body>a,b,c\n1,2,3</body></html>"],
  [""],
])("%j is left to the element", (text) => {
  expect(textReader()(text)).toBeUndefined();
});

test("a format that there is not throws at once", () => {
  expect(() => textReader({ format: "nonsense" as never })).toThrow(TypeError);
});
