import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseStoryText } from "../../src/schema/index.ts";
import { jsonFault } from "../../src/schema/json-fault.ts";

const broken: readonly [text: string, line: number, column: number, words: string][] = [
  ["{'events':[]}", 1, 2, "double quotes"],
  ['{"events":[],}', 1, 14, "Remove the comma"],
  ['{\n "events": [\n  1,\n ]\n}', 4, 2, "Remove the comma"],
  ['{"a":1 "b":2}', 1, 8, "Put a comma"],
  ['{"a":[1 2]}', 1, 9, "Put a comma"],
  ["// note\n{}", 1, 1, "Remove the comment"],
  ["{\n# note\n}", 2, 1, "Remove the comment"],
  ["<!doctype html>", 1, 1, "web page"],
  ['{"a":NaN}', 1, 6, "null"],
  ['{"a":None}', 1, 6, "null"],
  ['{"a":TRUE}', 1, 6, "a value is expected"],
  ['{"a":"x\ny"}', 1, 6, "Close the quotes"],
  ['{"a":"\\x"}', 1, 6, "Close the quotes"],
  ['{"a":1}}', 1, 8, "after the end"],
  ["[", 1, 2, "ends too soon"],
  ['{"a"', 1, 5, "ends too soon"],
  ['{"a" 1}', 1, 6, "a colon"],
  ['{"a":[1,2}', 1, 10, "a comma or ]"],
  ["{a:1}", 1, 2, "double quotes"],
  ["“a”", 1, 1, "straight double quotes"],
  ['{"a":01}', 1, 7, "a comma or }"],
  ['{"a":.5}', 1, 6, "a value"],
  ["[".repeat(100_000), 1, 100_001, "ends too soon"],
];

describe("parseStoryText tells where a text stops being JSON", () => {
  test.each(broken)("%j", (text, line, column, words) => {
    const { story, diagnostics } = parseStoryText(text);
    expect(story.events).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: "document-not-json", severity: "error", path: "" });
    expect(diagnostics[0]?.message).toContain(`line ${line}, column ${column}`);
    expect(diagnostics[0]?.message).toContain(words);
    expect(diagnostics[0]?.message).toContain(diagnostics[0]?.value);
  });
});

test.each(["", "  \n", "\uFEFF"])("parseStoryText(%j) is empty", (text) => {
  expect(parseStoryText(text).diagnostics.map(({ code, path }) => [code, path])).toEqual([["document-empty", ""]]);
});

test("parseStoryText reads past a byte order mark", () => {
  const { story, diagnostics } = parseStoryText('\uFEFF{"events":[{"title":"A","when":{"edtf":"2024"}}]}');
  expect(diagnostics).toEqual([]);
  expect(story.events.map(({ title }) => title)).toEqual(["A"]);
});

test("parseStoryText keeps the last of two equal keys, as JSON.parse does", () => {
  const { story } = parseStoryText('{"events":[{"title":"A","when":{"edtf":"2024-01-01"},"when":{"edtf":"2023-01-01"}}]}');
  expect(story.events[0]?.when.edtf).toBe("2023-01-01");
});

test("jsonFault finds the place in any JSON that one sign was put into or taken from", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom("", "'", ",", "]", "}", "\u0001", "x"), (json, position, sign) => {
      const at = position % (json.length + 1);
      const text = json.slice(0, at) + sign + json.slice(sign === "" ? at + 1 : at);
      if (isJson(text)) return;
      const fault = jsonFault(text);
      expect(fault.at).toBeLessThanOrEqual(text.length);
      // Whatever stands before the fault can be completed; what is named as the fault can't follow it.
      expect(fault.why).not.toBe("");
      expect(fault.at === text.length).toBe(fault.why === "the text ends too soon");
    }),
    { seed: 20_250_925, numRuns: 2000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
