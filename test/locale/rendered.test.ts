import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en.ts";
import { renderToString } from "../../src/static.ts";
import { locales } from "./all-locales.ts";

const storyText = readFileSync(new URL("../../examples/koupol.json", import.meta.url), "utf8");
const story: unknown = JSON.parse(storyText);

/** Phrases of several words, which no other language has by chance; those that the story says itself are left out. */
const english = Object.values(en.words)
  .flatMap((phrase) => (typeof phrase === "string" ? [phrase] : Object.values(phrase)))
  .flatMap((text) => text.split(/\{[^}]*\}/))
  .map((text) => text.trim())
  .filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text) && !storyText.includes(text));

describe.each(locales.map((locale) => [locale.tag, locale] as const))("renderToString(story, { locale }) in %s", (tag, locale) => {
  const page = renderToString(story, { locale, width: 960 });
  const text = page.replace(/<[^>]*>/g, "\n");

  test("says nothing that is not a word", () => {
    expect(text.match(/.*(\bundefined\b|\bNaN\b|\bnull\b|\{\w+\}).*/g)).toBeNull();
  });

  test("leaves no English", () => {
    const left = english.filter((phrase) => text.includes(phrase));
    if (tag === "en") expect(left.length).toBeGreaterThan(5);
    else expect(left).toEqual([]);
  });
});
