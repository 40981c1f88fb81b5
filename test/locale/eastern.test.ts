import { describe, expect, test } from "vitest";
import { parseEdtf, wordDate } from "../../src/date/index.ts";
import * as englishParts from "../../src/locale/en-parts.ts";
import { en } from "../../src/locale/en.ts";
import type { Locale, Plural, Words } from "../../src/locale/locale.ts";
import { ar } from "../../src/locale/ar.ts";
import { fa } from "../../src/locale/fa.ts";
import { he } from "../../src/locale/he.ts";
import { ja } from "../../src/locale/ja.ts";
import { pl } from "../../src/locale/pl.ts";
import { ru } from "../../src/locale/ru.ts";
import { uk } from "../../src/locale/uk.ts";
import { zh } from "../../src/locale/zh.ts";
import { dateOf } from "../date/edtf-texts.ts";

const locales: readonly Locale[] = [pl, uk, ru, ar, he, fa, zh, ja];
const english: Words = Object.assign({}, en.words, ...Object.values(englishParts));

/** What may stand in Latin letters in any script: names of formats and rules, the time scale, Roman numbers of quarters and centuries. */
const latinNames = /\b(?:UTC|SVG|PNG|JSON|CORS|[IVX]+)\b/g;
/** Words of Polish that are spelled as in English. */
const samePolish = new Set(["do", "status"]);

/** Every kind of date, alone and qualified, and every pair of a few kinds as interval and set: all that the parser reads of them. */
function edtfTexts(): string[] {
  const days = ["2024-01-01", "2024-02-02", "2024-09-25", "2024-12-31", "0044-03-15", "-0043-03-15"];
  const units = ["0000", "0044", "0800", "2024", "-0043", "Y17000", "Y-17000001", "2024-03", "2024-05", "2024-09", "0044-11"];
  const groupings = Array.from({ length: 21 }, (_, index) => `2024-${21 + index}`);
  const decades = Array.from({ length: 10 }, (_, index) => `19${index}X`);
  const masked = [
    "156X",
    "200X",
    "20XX",
    "2XXX",
    "XXXX",
    "-20XX",
    "2024-XX",
    "2024-0X",
    "1984-1X",
    "2024-XX-XX",
    "2024-09-XX",
    "2024-09-2X",
  ];
  const mixed = ["2016-02-X9", "2024-XX-25", "198X-XX-25", "XXXX-XX-25", "156X-12-25", "15XX-12-25", "XXXX-12-25", "156X-12", "156X-12-XX"];
  const nested = ["198X-XX-XX", "2016-0X-XX", "1984-1X-XX", "16XX-XX-XX", "2024-1X-0X", "2024-1X-25", "XXXX-12-XX", "198X-XX", "XXXX-XX"];
  const singles = [...days, ...units, ...groupings, ...decades, ...masked, ...mixed, ...nested, "1950S2", "1950S3", "Y171010000S3"];
  const qualified = singles.flatMap((text) => ["", "?", "~", "%"].map((sign) => text + sign));
  const partly = ["2004-06~-11", "?2004-06-~11", "2004-%06", "2004?-06-11", "%2004-06-?11", "2004-06-~11", "2024~-XX-25", "2004-?06-11"];
  const times = ["", "Z", "+04:00", "-03:30"].flatMap((zone) => [`2024-09-25T07:00:00${zone}`, `2024-09-25T17:05:09${zone}`]);
  const ends = [
    "",
    "..",
    ...days.slice(1, 5),
    "2024",
    "0800",
    "-0200",
    "2023-03",
    "2024-08",
    "2024-21",
    "2024-24",
    "2025-34",
    "2024-36",
    "2024-38",
  ];
  const more = [
    "2024-41",
    "2024-30",
    "198X",
    "199X",
    "16XX",
    "2024~",
    "2024-05?",
    "2024-02-02%",
    "2024-09-XX",
    "2024-0X",
    "2024-XX-25",
    "1950S2",
  ];
  const pairs = [...ends, ...more].flatMap((first) =>
    [...ends, ...more].flatMap((last) => [
      `${first}/${last}`,
      `[${first}..${last}]`,
      `{${first}..${last}}`,
      `[${first},${last}]`,
      `{${first},${last},2030-34}`,
      `[..${first},${last}]`,
      `{${first},${last}..}`,
    ]),
  );
  const shared = [
    "[2024-01,2024-03,2024-05]",
    "{2024-09-13,2024-10-01,2024-10-25}",
    "[1667,1668,1670..1672]",
    "{2024-33,2024-35}",
    "[2024-22,2024-24]",
  ];
  return [...new Set([...qualified, ...partly, ...times, ...pairs, ...shared])].filter((text) => parseEdtf(text).ok);
}

function forms(phrase: string | Plural | undefined): string[] {
  return typeof phrase === "object" ? Object.values(phrase) : [phrase ?? ""];
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{[^}]*\}/g) ?? [])].sort();
}

/** What is wrong with a finished text, in one word; `undefined` when nothing is. */
function faultOf(text: string, { tag }: Locale): string | undefined {
  if (text === "" || text !== text.trim()) return "empty or with a blank at its end";
  if (/undefined|NaN|null|[{}]/.test(text)) return "unfilled";
  if (/\s\s/.test(text)) return "doubled space";
  if (/[,،、;:؛：；] ?[,،、;:؛：；.。]|\( |\s[,.)،؛؟?？]/.test(text)) return "punctuation";
  if (/(?<!\p{L})(\p{L}{3,}) \1(?!\p{L})/u.test(text)) return "a word said twice";
  const latin = (tag === "pl" ? text : text.replace(latinNames, "")).match(/[a-z]\p{L}*/giu) ?? [];
  if (tag === "pl") return latin.some((word) => englishDateWords.has(word)) ? "an English word of dates" : undefined;
  if (latin.length > 0) return "Latin letters";
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。，（）] |  *[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。，（）]/u.test(text.replaceAll(" · ", "")))
    return "space";
  return undefined;
}

const englishDateWords = new Set(
  [...Object.values(en.date.long), ...Object.values(en.date.short), ...Object.values(en.date.names).flat()]
    .flatMap((text) => text.replace(/\{[^}]*\}/g, " ").match(/[a-z]{2,}/gi) ?? [])
    .filter((word) => !samePolish.has(word) && !/^(?:UTC|c)$/.test(word)),
);

describe.each(locales)("$tag: the phrases", (locale) => {
  const { tag, words, direction } = locale;

  test("are those of English and its parts, no more and no fewer", () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  test("hold the same placeholders; a plural form may leave out the count that it says in words", () => {
    for (const [key, phrase] of Object.entries(words)) {
      const expected = placeholders(forms(english[key]).join());
      expect([key, placeholders(forms(phrase).join())]).toEqual([key, expected]);
      for (const form of forms(phrase)) {
        expect([key, form, expected.filter((name) => !form.includes(name) && name !== "{count}")]).toEqual([key, form, []]);
      }
    }
  });

  test("have the plural categories of the language where English has plural forms", () => {
    const categories = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();
    for (const [key, phrase] of Object.entries(words)) {
      expect([key, typeof phrase]).toEqual([key, typeof english[key]]);
      if (typeof phrase === "object") expect([key, ...Object.keys(phrase).sort()]).toEqual([key, ...categories]);
    }
  });

  test("are in the language and whole", () => {
    for (const [key, phrase] of Object.entries(words)) {
      for (const form of forms(phrase)) {
        const plain = form.replace(/\{[^}]*\}/g, "0");
        // "To" is "this" in Polish, but in none of its dates.
        const fault = faultOf(tag === "pl" ? plain.replace(/\bto\b/g, "0") : plain, locale);
        if (!key.startsWith("join.")) expect([key, form, fault]).toEqual([key, form, undefined]);
        if (/\p{L}/u.test(plain) && !samePolish.has(form.toLowerCase())) expect([key, forms(english[key])]).not.toContain(form);
      }
    }
  });

  test("turn no sign around", () => {
    if (direction === "ltr") return;
    const text = JSON.stringify([words, locale.date]);
    expect(text).not.toMatch(/[≤≥–]/);
    for (const form of Object.values(words).flatMap(forms)) {
      expect([form, form.split("\u2068").length]).toEqual([form, form.split("\u2069").length]);
    }
  });
});

describe.each(locales)("$tag: the date patterns", ({ date }) => {
  const { names } = date;
  const lengths: Readonly<Record<string, number>> = { month: 12, quarter: 4, third: 3, half: 2, season: 4, tenth: 10 };

  test("have names of the right number", () => {
    for (const [name, list] of Object.entries(names)) {
      const [unit = ""] = name.split(":");
      expect([name, list.length]).toEqual([name, lengths[unit] ?? list.length]);
      expect(new Set(list).size === list.length || name.includes(":")).toBe(true);
    }
  });

  test("hold only what there is to fill in", () => {
    const more: Readonly<Record<string, string>> = { decade: "{tenth}{century}", years: "{span}", estimate: "{span}", ofYears: "{span}" };
    const namesIn = (text: string) => placeholders(text).map((name) => name.replace(/:.*(?=\})/, ""));
    const filled = (phrase: string) =>
      [en.date.long, en.date.short].flatMap((patterns) =>
        Object.entries(patterns).flatMap(([key, text]) => (key.split(":")[0] === phrase ? namesIn(text + (more[phrase] ?? "")) : [])),
      );
    for (const [key, text] of [...Object.entries(date.long), ...Object.entries(date.short)]) {
      const [phrase = "", variant] = key.split(":");
      const known = new Set([...filled(phrase), ...(variant === undefined ? [] : ["{date}", "{inner}"])]);
      expect([key, namesIn(text).filter((name) => !known.has(name))]).toEqual([key, []]);
    }
  });

  test("ask for no inflection that is not there, and hold none that nobody asks for", () => {
    const patterns = [...Object.entries(date.long), ...Object.entries(date.short)];
    const asked = new Set(patterns.flatMap(([, text]) => placeholders(text).filter((name) => name.includes(":"))));
    const inflectionOf = (placeholder: string): string => placeholder.slice(placeholder.indexOf(":") + 1, -1);
    const held = new Set(patterns.flatMap(([key]) => key.split(":").slice(1)));
    for (const one of asked) {
      const isKnown = ["two", "number"].includes(inflectionOf(one)) || one.slice(1, -1) in names || held.has(inflectionOf(one));
      expect([one, isKnown]).toEqual([one, true]);
    }
    const variants = new Set([...[...asked].map(inflectionOf), ...Object.keys(en.date.long), "open", "or", "and"]);
    for (const [key] of patterns) {
      const [phrase = "", variant] = key.split(":");
      expect([key, phrase === "other" || phrase in en.date.long]).toEqual([key, true]);
      if (variant !== undefined) expect([key, variants.has(variant)]).toEqual([key, true]);
    }
  });
});

const dates = edtfTexts().map((text) => ({ text, date: dateOf(text) }));
const asOf = dateOf("2025-09-25");

test("the table of dates is broad", () => {
  expect(dates.length).toBeGreaterThan(2500);
});

describe.each(locales)("$tag: the dates", (locale) => {
  test.each(["long", "short"] as const)("are worded whole: %s", { timeout: 30_000 }, (form) => {
    const faults = dates.flatMap(({ text, date }) =>
      [undefined, asOf].flatMap((until) => {
        const words = wordDate(date, locale, form, { asOf: until });
        const fault = faultOf(words, locale);
        return fault === undefined ? [] : [`${text}: ${words} (${fault})`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
