import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellOf, entriesOf } from "../../src/convert/csv/cell-list.ts";

describe("entriesOf(cell)", () => {
  test.each([
    ["Reuters", [["Reuters"]]],
    ["Reuters; AFP;Le Monde", [["Reuters"], ["AFP"], ["Le Monde"]]],
    ["Reuters\nAFP\r\nBBC", [["Reuters"], ["AFP"], ["BBC"]]],
    ["Reuters | A title | https://example.org/", [["Reuters", "A title", "https://example.org/"]]],
    ["https://example.org/a;b?c;d; AFP", [["https://example.org/a;b?c;d"], ["AFP"]]],
    ["https://example.org/a; https://example.org/b", [["https://example.org/a"], ["https://example.org/b"]]],
    ["A\\; B \\| C \\\\", [["A; B | C \\"]]],
    ["; ;\n| |;", []],
    ["", []],
  ])("reads %j", (cell, entries) => {
    expect(entriesOf(cell)).toEqual(entries);
  });

  test("reads what cellOf writes", () => {
    const part = fc
      .oneof(fc.constantFrom("a;b", "|", "\\", "https://a/;b", "x,y", "two\nlines"), fc.string())
      .map((text) => text.replaceAll("\r", "").trim());
    const entry = fc.tuple(
      part.filter((text) => text !== ""),
      part,
      part,
    );
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom(";", ";,"), (entries, separators) => {
        expect(entriesOf(cellOf(entries, separators), separators)).toEqual(entries);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test("takes time that grows with the length", () => {
    expect(entriesOf(`https://${"x;".repeat(100_000)}`)).toHaveLength(1);
    expect(entriesOf("a|b;".repeat(100_000))).toHaveLength(100_000);
  });
});
