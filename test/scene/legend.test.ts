import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en.ts";
import { glyphPath } from "../../src/scene/glyph.ts";
import { legendOf } from "../../src/scene/legend.ts";
import { tellerOf } from "../../src/scene/teller.ts";
import { koupolModel, tellerFor } from "./told.ts";

const keys = (edtf: string, more: object = {}): string[] =>
  legendOf(tellerFor({ events: [{ title: "T", when: { edtf }, ...more }] })).map(({ key }) => key);

describe("legendOf(teller)", () => {
  test.each([
    ["2024-09-25", {}, ["disc"]],
    ["2024-09-25", { role: "publication" }, ["flag"]],
    ["2024-09-25", { role: "statement" }, ["bubble"]],
    ["2024-09-25", { kind: "sanction" }, ["diamond"]],
    ["2024-09-25?", {}, ["uncertain"]],
    ["2024-34", {}, ["unit"]],
    ["2024-34~", {}, ["unit", "approximate"]],
    ["2024-09-25~", {}, ["disc", "approximate"]],
    ["2024-01-01/2024-02-01", {}, ["span"]],
    ["2024-01/2024-02-01", {}, ["spanUnit"]],
    ["2024-01-01/..", {}, ["span", "open"]],
    ["2024-01-01/", {}, ["span", "unknown"]],
    ["2024-34/2025-09-25", { count: { min: 7, words: "w", dated: "none" } }, ["counted", "spanUnit"]],
    ["[2024-06-20,2024-06-21]", {}, ["one"]],
    ["{2024-06-20,2024-06-21}", {}, ["all"]],
    ["[2024-01..2024-09]", {}, ["within"]],
    ["2024-34?", { count: { min: 7, words: "w", dated: "none" } }, ["counted"]],
    ["[2024-06-20~,2024-07-21]", {}, ["approximate", "one"]],
    ["[2024-01~..2024-09]", {}, ["approximate", "within"]],
    ["[..2024-09-25]", {}, ["by"]],
    ["[2024-09-25..]", {}, ["after"]],
    ["2024-21", {}, ["season"]],
    ["2024-21?", {}, ["uncertain", "season"]],
    ["2024-21~", {}, ["unit", "approximate"]],
    ["2024-21/2024-12-31", {}, ["season", "span"]],
    ["2024-21/2025-03~", {}, ["approximate", "season", "span"]],
    ["2024-03-01/2024-22", {}, ["season", "span"]],
    ["2024-09-25", { status: "confirmed" }, ["disc"]],
    ["2024-09-25", { status: "disputed" }, ["disc", "status-disputed"]],
  ])("%s %o explains %o", (edtf, more, expected) => {
    expect(keys(edtf, more)).toEqual(expected);
  });

  test("a span known up to publication", () => {
    expect(
      legendOf(tellerFor({ events: [{ title: "T", when: { edtf: "2024-01-01/..", asOf: "2025-01-01" } }] })).map(({ key }) => key),
    ).toEqual(["span", "asOf"]);
  });

  test("a sample has the glyph that stands in the picture", () => {
    const sampleOf = (edtf: string, more: object): string[] =>
      legendOf(tellerFor({ events: [{ title: "T", when: { edtf }, ...more }] })).flatMap(({ shapes }) => shapes.map(({ path }) => path));
    expect(sampleOf("2024-09-25?", { role: "publication" })).toEqual([glyphPath("flag")]);
    expect(sampleOf("[2024-06-20,2024-06-21]", { kind: "sanction" })).toContain(glyphPath("diamond", 6));
  });

  test("no events, no legend; every entry of a story has words and shapes", () => {
    expect(legendOf(tellerFor({ events: [] }))).toEqual([]);
    for (const { label, shapes } of legendOf(tellerOf(koupolModel, en))) {
      expect(label).not.toMatch(/^legend\./);
      expect(shapes.length).toBeGreaterThan(0);
    }
  });
});
