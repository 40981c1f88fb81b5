import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en.ts";
import { fillPattern } from "../../src/locale/fill-pattern.ts";
import { fr } from "../../src/locale/fr.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { missingKeys, wordingOf } from "../../src/locale/wording.ts";

describe("fillPattern(pattern, valueOf)", () => {
  const named = (name: string): string => `<${name}>`;
  test.each([
    ["", ""],
    ["no placeholder", "no placeholder"],
    ["{a}", "<a>"],
    ["{a}{b}", "<a><b>"],
    ["before {a:the} after", "before <a:the> after"],
    ["never closed {a", "never closed {a"],
    ["closed only }", "closed only }"],
    ["{}", "<>"],
  ])("%j", (pattern, filled) => {
    expect(fillPattern(pattern, named)).toBe(filled);
  });

  test("fills nothing that a value holds", () => {
    expect(fillPattern("{a} and {b}", (name) => (name === "a" ? "{b}" : "$& {a}"))).toBe("{b} and $& {a}");
  });
});

describe("wordingOf(locale)", () => {
  const numbers = [0, 7, 999, 1000, 9999, 10_000, 100_000, 1_234_567, Number.MAX_SAFE_INTEGER, -1, -1500, 2.5, 1234.5, 2 ** 60];
  test.each(numbers.flatMap((number) => [[en, number] as const, [fr, number] as const]))(
    "writes numbers as Intl does: %#",
    (locale, number) => {
      expect(wordingOf(locale).number(number)).toBe(new Intl.NumberFormat(locale.tag).format(number));
    },
  );

  test("shows a placeholder that nothing stands for, and a phrase that is not there", () => {
    const { phrase } = wordingOf(en);
    expect(phrase("quote", {})).toContain("{words}");
    expect(phrase("no.such.phrase", { count: 1 })).toBe("no.such.phrase");
  });

  test("chooses the plural form", () => {
    const { phrase } = wordingOf(en);
    expect([1, 2].map((count) => phrase("sources.relays", { count }))).toEqual(["1 relay", "2 relays"]);
  });

  describe("with a catalogue that lacks phrases", () => {
    const russian: Locale = { ...en, tag: "ru", words: { "details.close": "Закрыть" } };
    const partWords = { "part.name": "Part", "part.events": { one: "{count} part", other: "{count} parts" } };
    const { phrase } = wordingOf({ ...russian, fallback: partWords });

    test("takes its own, else the part's, else those of English, else shows the key", () => {
      expect(phrase("details.close")).toBe("Закрыть");
      expect(phrase("part.name")).toBe("Part");
      expect(phrase("details.count")).toBe("Number");
      expect(phrase("no.such.phrase")).toBe("no.such.phrase");
    });

    test("inflects an English phrase as English does: 21 is one in Russian", () => {
      expect([1, 21].map((count) => phrase("part.events", { count }))).toEqual(["1 part", "21 parts"]);
    });

    test("missingKeys(locale, partWords) names them", () => {
      const core = Object.keys(en.words).filter((key) => key !== "details.close");
      expect(missingKeys(russian)).toEqual(core);
      expect(missingKeys(russian, partWords)).toEqual([...core, "part.name", "part.events"]);
      expect(missingKeys(fr)).toEqual([]);
    });

    test("missingKeys asks English for no words that a part brings itself", () => {
      expect(missingKeys(en, partWords)).toEqual([]);
      expect(missingKeys({ ...en, tag: "en-US" }, partWords)).toEqual([]);
      expect(missingKeys({ ...en, tag: "enm" }, partWords)).toEqual(["part.name", "part.events"]);
    });
  });

  test("joins lists as the language does", () => {
    expect(wordingOf(en).list(["a", "b", "c"])).toBe("a, b and c");
    expect(wordingOf(fr).list(["a", "b"])).toBe("a et b");
    expect(wordingOf(en).list([])).toBe("");
    expect(wordingOf(en).list(["$1 {end}", "{start}"])).toBe("$1 {end} and {start}");
  });
});
