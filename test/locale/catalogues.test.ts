import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordDate } from "../../src/date/index.ts";
import type { DatePatterns, DatePhrase } from "../../src/locale/date-words.ts";
import { en } from "../../src/locale/en.ts";
import type { Locale, Plural } from "../../src/locale/locale.ts";
import { missingKeys, wordingOf } from "../../src/locale/wording.ts";
import { dateOf, edtfText } from "../date/edtf-texts.ts";
import { allWords, locales, partWords } from "./all-locales.ts";
import { dateSamples } from "./date-samples.ts";

const others = locales.filter((locale) => locale.tag !== "en");
const forms = ["long", "short"] as const;

/** Words that a language spells as English does, by key: anything else that equals the English text was not translated. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ["sentence.status", "table.status", "zoom.label", "find.statuses"],
  es: ["zoom.label"],
  pt: ["zoom.label"],
  it: ["zoom.label"],
  nl: ["sentence.status", "table.status", "zoom.label", "find.statuses"],
  pl: ["sentence.status", "table.status", "find.statuses"],
  fr: [
    "legend.flag",
    "details.corrections",
    "details.notes",
    "sources.title",
    "sources.plain",
    "table.date",
    "zoom.label",
    "kind.publication",
  ],
};

/** English words that a language writes too, in dates. */
const sharedWords: Readonly<Record<string, string>> = {
  de: "April August September November Winter in",
  es: "a",
  pt: "a as",
  it: "a all date in",
  nl: "of in open later winter",
  fr: "date dates",
  pl: "a do",
  tr: "May",
};

const englishWords: ReadonlySet<string> = new Set([
  ...(en.date.names["month"] ?? []),
  ...(en.date.names["season"] ?? []),
  ..."quarter half third year month day date dates the a and or of in to from since until before after between around some time".split(" "),
  ..."every earlier later all unknown uncertain approximate estimate open start end hemisphere north south as also BCE CE".split(" "),
]);

function englishLeft(words: string, tag: string): string[] {
  const shared = sharedWords[tag]?.split(" ") ?? [];
  return (words.match(/\p{L}+/gu) ?? []).filter((word) => englishWords.has(word) && !shared.includes(word));
}

const textsOf = (phrase: string | Plural | undefined): readonly (readonly [category: string, text: string])[] =>
  phrase === undefined ? [] : typeof phrase === "string" ? [["other", phrase]] : Object.entries(phrase);

const placeholders = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name).sort();
const names = (text: string): string[] => placeholders(text).map((one) => one.split(":")[0] ?? "");
const withoutPlaceholders = (text: string): string => text.replace(/\{[^}]*\}/g, "0");

/** The whole numbers of a plural category, as far as it matters here: none, one, or more. */
function numbersOf(tag: string, category: string): number[] {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 1000 }, (_, index) => index).filter((number) => rules.select(number) === category);
}

test("the folder holds English and French at least, each under its tag", () => {
  expect(locales.map(({ tag }) => tag)).toEqual(expect.arrayContaining(["en", "fr"]));
  for (const { tag } of locales) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
});

test.each(locales.map(({ tag, direction }) => [tag, direction]))("docs/languages.md lists %s (%s)", (tag, direction) => {
  const page = readFileSync(new URL("../../docs/languages.md", import.meta.url), "utf8");
  expect(page).toMatch(new RegExp(`^\\| \\S+ +\\| \`${tag}\` +\\| ${direction} +\\|`, "m"));
});

describe.each(others.map((locale) => [locale.tag, locale] as const))("the words of %s", (tag, { words, direction }) => {
  test("are those of English, its optional parts included", () => {
    expect(missingKeys({ ...en, tag, words }, partWords)).toEqual([]);
    expect(Object.keys(words).filter((key) => allWords[key] === undefined)).toEqual([]);
    expect(Object.entries(words).filter(([, phrase]) => textsOf(phrase).some(([, text]) => text.trim() === ""))).toEqual([]);
  });

  test("keep every placeholder and add none", () => {
    for (const [key, phrase] of Object.entries(words)) {
      const [wanted = []] = textsOf(allWords[key]).flatMap(([category, text]) => (category === "other" ? [names(text)] : []));
      for (const [category, text] of textsOf(phrase)) {
        // "One event": a form for a single number may leave the number out.
        const isOne = ["zero", "one", "two"].includes(category) && numbersOf(tag, category).filter((number) => number > 0).length <= 1;
        const needed = isOne ? wanted.filter((name) => name !== "count" || names(text).includes("count")) : wanted;
        expect({ key, category, names: names(text) }).toEqual({ key, category, names: needed });
        expect(withoutPlaceholders(text)).not.toMatch(/[{}]|undefined| {2}|^[ ]+$/);
      }
    }
  });

  test("have the plural forms of the language", () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const needed = categories.filter((category) => category === "other" || numbersOf(tag, category).length > 0);
    for (const [key, phrase] of Object.entries(words)) {
      if (typeof phrase === "string") continue;
      expect({ key, isPlural: typeof allWords[key] }).toEqual({ key, isPlural: "object" });
      const given = Object.keys(phrase);
      expect({ key, strange: given.filter((category) => !categories.includes(category as Intl.LDMLPluralRule)) }).toEqual({
        key,
        strange: [],
      });
      expect({ key, lacking: needed.filter((category) => !given.includes(category)) }).toEqual({ key, lacking: [] });
    }
  });

  test("are translated", () => {
    const same = Object.keys(allWords).filter((key) =>
      textsOf(words[key]).some(
        ([, text]) => /\p{L}/u.test(withoutPlaceholders(text)) && textsOf(allWords[key]).some(([, english]) => english === text),
      ),
    );
    expect(same).toEqual(Object.keys(allWords).filter((key) => sameAsEnglish[tag]?.includes(key)));
  });

  test("run in the direction of the script", () => {
    expect(direction).toBe(["ar", "fa", "he", "ur"].includes(tag) ? "rtl" : "ltr");
  });
});

/** What a phrase may be filled with beside the English placeholders: spans for their ends, and the wording that an inflection is made of. */
const alsoKnown: Readonly<Partial<Record<DatePhrase, readonly string[]>>> = {
  by: ["next"],
  after: ["next"],
  years: ["span"],
  ofYears: ["span"],
  estimate: ["span"],
  decade: ["tenth", "century"],
};

/** One placeholder that says as much as others do. */
const saysAsMuch: Readonly<Record<string, string>> = { first: "span", last: "span", decade: "tenth" };

describe.each(others.map((locale) => [locale.tag, locale.date] as const))("the date words of %s", (_, date) => {
  const english = Object.keys(en.date.long).filter((key) => !key.includes(":"));
  const unitKey = /^(day|dayMonth|month|year|quarter|third|half|season|decade)(Only)?$/;

  test.each(forms)("%s: have every phrase with its placeholders", (form) => {
    const patterns: DatePatterns = date[form];
    expect(
      Object.keys(patterns)
        .filter((key) => !key.includes(":"))
        .sort(),
    ).toEqual([...english].sort());
    for (const [key, text] of Object.entries(patterns)) {
      const [base = "", variant] = key.split(":");
      if (base !== "other") expect(english).toContain(base);
      const phrase = base as DatePhrase;
      const known = base === "other" ? ["date"] : [...names(en.date.long[phrase]), ...(alsoKnown[phrase] ?? []), "date", "year"];
      if (variant !== undefined) known.push("inner");
      if (/Only$|^dayMonth$/.test(base)) known.push("month", "day");
      expect({ key, unknown: names(text).filter((name) => !known.includes(name)) }).toEqual({ key, unknown: [] });
      expect(withoutPlaceholders(text)).not.toMatch(/[{}]| {2}/);
      if (variant !== undefined) continue;
      const lacking = names(en.date.long[phrase]).filter(
        (name) => !names(text).includes(name) && !names(text).includes(saysAsMuch[name] ?? ""),
      );
      expect({ key, lacking }).toEqual({ key, lacking: [] });
    }
  });

  test.each(forms)("%s: ask for no inflection that nothing defines", (form) => {
    const inflections = new Set(Object.keys(date[form]).flatMap((key) => key.split(":").slice(1)));
    for (const [key, text] of Object.entries(date[form])) {
      for (const placeholder of placeholders(text)) {
        const [name = "", inflection] = placeholder.split(":");
        if (inflection === undefined || ["two", "number"].includes(inflection)) continue;
        // Where the short plain wording serves, only the long form defines it.
        const isDefined =
          `${Object.keys(date.long).join(" ")} `.includes(`:${inflection} `) ||
          inflections.has(inflection) ||
          date.names[placeholder] !== undefined;
        expect({ key, name, inflection, isDefined }).toMatchObject({ isDefined: true });
      }
    }
    expect(
      [...inflections].filter((one) => one !== "open" && !unitKey.test(one) && !asks(date.long, one) && !asks(date.short, one)),
    ).toEqual([]);
  });

  test("name as many months, quarters and seasons as there are", () => {
    const counts: Readonly<Record<string, number>> = { month: 12, quarter: 4, third: 3, half: 2, season: 4 };
    expect(date.names["month"]).toHaveLength(12);
    for (const [key, list] of Object.entries(date.names)) {
      expect(list.every((name) => name.trim() === name && name !== "")).toBe(true);
      const count = counts[key.split(":")[0] ?? ""];
      if (count !== undefined) expect({ key, length: list.length }).toEqual({ key, length: count });
    }
  });
});

/** Whether some pattern asks for an inflection; lists of unlike dates ask for "the", those of one of several for "or", by themselves. */
function asks(patterns: DatePatterns, inflection: string): boolean {
  return inflection === "the" || inflection === "or" || Object.values(patterns).some((text) => text.includes(`:${inflection}}`));
}

describe.each(others.map((locale) => [locale.tag, locale] as const))("wordDate in %s", (tag, locale) => {
  // X stands in Polish decades, lata 20. XXI wieku.
  const faults =
    tag === "pl" ? /[{}[\]~%]|\dX|undefined|NaN|null| {2}|^ | $| [,.]|^$/ : /[{}[\]~%X]|undefined|NaN|null| {2}|^ | $| [,.]|^$/;

  test.each(forms)("%s: words every form", (form) => {
    for (const text of dateSamples) checkWords(text, wordDate(dateOf(text), locale, form));
    for (const asOf of ["2025-09-25", "2025-09", "2025", "2025-34"]) {
      for (const text of ["2024-34/..", "2024/2025-09-25", "2024-09-13"]) {
        checkWords(`${text} as of ${asOf}`, wordDate(dateOf(text), locale, form, { asOf: dateOf(asOf) }));
      }
    }
  });

  test("words any date", () => {
    const property = fc.property(edtfText, fc.constantFrom(...forms), (text, form) => {
      checkWords(text, wordDate(dateOf(text), locale, form));
    });
    fc.assert(property, { seed: 20_240_925, numRuns: 1000 });
  });

  function checkWords(text: string, words: string): void {
    expect({ text, words, fault: faults.exec(words)?.[0], english: englishLeft(words, tag) }).toEqual({ text, words, english: [] });
  }
});

describe.each(others.map((locale) => [locale.tag, locale] as const))("wordingOf(%s)", (_, locale: Locale) => {
  test("groups numbers as Intl does, four digits too", () => {
    const intl = new Intl.NumberFormat(locale.tag, { numberingSystem: "latn" });
    for (const number of [7, 999, 1000, 1234, 9999, 12_345, 1_234_567, -1234, 1234.5]) {
      expect(wordingOf(locale).number(number)).toBe(intl.format(number));
    }
  });

  test("fills every phrase for many numbers", () => {
    const { phrase } = wordingOf(locale);
    for (const key of Object.keys(allWords)) {
      const values = Object.fromEntries(textsOf(allWords[key]).flatMap(([, text]) => names(text).map((name) => [name, `‹${name}›`])));
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1234, 1_000_000]) {
        const filled = phrase(key, { ...values, count });
        expect({ key, count, filled, fault: /[{}]|undefined|NaN| {2}/.exec(filled)?.[0] }).toEqual({ key, count, filled });
      }
    }
  });
});
