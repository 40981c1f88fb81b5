import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderToString } from "../../src/static.ts";
import { koupolModel } from "../scene/told.ts";
import { allWords, locales } from "./all-locales.ts";
import { tellingOf } from "./telling.ts";

const storyText = readFileSync(new URL("../../examples/koupol.json", import.meta.url), "utf8");
const story: unknown = JSON.parse(storyText);

/** Phrases of several words, which no other language has by chance; those that the story says itself are left out. */
const english = Object.values(allWords)
  .flatMap((phrase) => (typeof phrase === "string" ? [phrase] : Object.values(phrase)))
  .flatMap((text) => text.split(/\{[^}]*\}/))
  .map((text) => text.trim())
  .filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text) && !storyText.includes(text));

describe.each(locales.map((locale) => [locale.tag, locale] as const))("renderToString(story, { locale }) in %s", (tag, locale) => {
  const page = renderToString(story, { locale, width: 960 });
  const text = page.replace(/<[^>]*>/g, "\n");
  const names = (markup: string): string =>
    [...markup.matchAll(/ (?:aria-label|title)="([^"]*)"/g)].map(([, name = ""]) => name).join("\n");
  const whole = tellingOf(koupolModel, locale)
    .map((markup) => `${markup.replace(/<[^>]*>/g, "\n")}\n${names(markup)}`)
    .join("\n");

  test("says nothing that is not a word", () => {
    expect(text.match(/.*(\bundefined\b|\bNaN\b|\bnull\b|\{\w+\}).*/g)).toBeNull();
  });

  test("leaves no English", () => {
    const left = english.filter((phrase) => text.includes(phrase));
    if (tag === "en") expect(left.length).toBeGreaterThan(5);
    else expect(left).toEqual([]);
  });

  test("nor does any part, panel or view", () => {
    const left = english.filter((phrase) => whole.includes(phrase));
    if (tag === "en") expect(left.length).toBeGreaterThan(40);
    else expect(left).toEqual([]);
    expect(whole.match(/.{0,40}(?:\bundefined\b|\bNaN\b|\bnull\b|\{\w+\}|\[object)/)).toBeNull();
  });
});
