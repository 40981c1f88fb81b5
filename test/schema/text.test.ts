import { describe, expect, test } from "vitest";
import { parseStory, pickText, pickTranslation, type Text } from "../../src/schema/index.ts";
import { cleanText } from "../../src/schema/clean-text.ts";

const chosen: readonly [text: Text, tags: string[], language: string, expected: string][] = [
  ["Only", ["fr"], "en", "Only"],
  [{ en: "E", fr: "F" }, ["fr"], "en", "F"],
  [{ en: "E", fr: "F" }, ["fr-CA"], "en", "F"],
  [{ en: "E", "fr-CA": "Q", fr: "F" }, ["fr-CA"], "en", "Q"],
  [{ en: "E", "fr-CA": "Q" }, ["fr"], "en", "Q"],
  [{ "zh-Hant": "T", "zh-Hans": "S" }, ["zh-Hans-CN"], "en", "S"],
  [{ en: "E", fr: "F" }, ["de", "fr"], "en", "F"],
  [{ en: "E", fr: "F" }, ["de"], "fr", "F"],
  [{ en: "E", fr: "F" }, ["de"], "und", "E"],
  [{ EN: "E", fr: "F" }, ["en"], "fr", "E"],
  [{ en: "", fr: "F" }, ["en"], "en", "F"],
  [{ en: " " }, ["en"], "en", ""],
  [{}, ["en"], "en", ""],
  [{ en: "E" }, ["constructor"], "toString", "E"],
];

describe("pickText", () => {
  test.each(chosen)("pickText(%j, %j, %s) is %j", (text, tags, language, expected) => {
    expect(pickText(text, tags, language)).toBe(expected);
    expect(pickTranslation(text, tags, language).text).toBe(expected);
  });

  test("pickTranslation tells the language", () => {
    expect(pickTranslation({ "fr-CA": "Q" }, ["fr"], "en").language).toBe("fr-CA");
    expect(pickTranslation("Plain", ["fr"], "en").language).toBe("en");
    expect(pickTranslation("Plain", ["fr"], "und").language).toBeUndefined();
  });
});

const cleaned: readonly [raw: string, text: string, hasControls: boolean, hasDirectionSigns: boolean][] = [
  ["Plain é 中文 👩‍👩‍👧 \n\t", "Plain é 中文 👩‍👩‍👧 \n\t", false, false],
  ["A\u0000B\u0007C\u001b[31m", "ABC[31m", true, false],
  ["A\u0085\u009fB\u007f", "AB", true, false],
  ["A\uFFFEB", "AB", true, false],
  ["report \u202egnp.exe", "report gnp.exe", false, true],
  ["\u2067x\u2069", "x", false, true],
  ["A\u200eB\u200fC", "A\u200eB\u200fC", false, false],
  ["A\ud800B", "A\ufffdB", false, false],
  ["\udc00", "\ufffd", false, false],
  ["\ud83d\ude00", "\ud83d\ude00", false, false],
];

describe("cleanText", () => {
  test.each(cleaned)("cleanText(%j)", (raw, text, hasControls, hasDirectionSigns) => {
    expect(cleanText(raw)).toEqual({ text, hasControls, hasDirectionSigns });
  });
});

describe("parseStory, texts", () => {
  const titled = (title: unknown) => parseStory({ events: [{ id: "a", title, when: { edtf: "2024" } }] });
  const rows: readonly [title: unknown, kept: unknown, codes: string[]][] = [
    ["Title", "Title", []],
    [{ en: "E", fr: "F" }, { en: "E", fr: "F" }, []],
    ["", "", ["title-missing"]],
    [" \n", "", ["title-missing"]],
    [null, "", ["title-missing"]],
    [undefined, "", ["title-missing"]],
    [{}, "", ["title-missing"]],
    [{ en: "" }, "", ["title-missing"]],
    [5, "", ["title-type"]],
    [true, "", ["title-type"]],
    [["a", "b"], "", ["title-type"]],
    [{ en: 5 }, "", ["text-type"]],
    [{ en: 5, fr: "F" }, { fr: "F" }, ["text-type"]],
    [{ en_US: "E" }, { en_US: "E" }, ["language-invalid"]],
    [{ "not a tag": "E" }, { "not a tag": "E" }, ["language-invalid"]],
    ["x".repeat(1000), "x".repeat(1000), []],
    ["x".repeat(1001), "x".repeat(1001), ["text-too-long"]],
    ["A\u0000\u202eB", "AB", ["text-control-chars", "text-bidi-control"]],
    ["<img src=x onerror=X(1)>", "<img src=x onerror=X(1)>", []],
    ["AT&T said x < y && y > z", "AT&T said x < y && y > z", []],
  ];

  test.each(rows)("title %j", (title, kept, codes) => {
    const { story, diagnostics } = titled(title);
    expect(story.events[0]?.title).toEqual(kept);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    for (const { path, event } of diagnostics) {
      expect(path).toMatch(/^\/events\/0\/title/);
      expect(event).toBe("a");
    }
  });
});
