import { describe, expect, test } from "vitest";
import { ar } from "../../../src/locale/ar.ts";
import { en } from "../../../src/locale/en.ts";
import { fr } from "../../../src/locale/fr.ts";
import type { Locale } from "../../../src/locale/locale.ts";
import { estimateText } from "../../../src/layout/estimate-text.ts";
import { modelOf } from "../../../src/model/model.ts";
import { figureMarkup } from "../../../src/render/text/figure-markup.ts";
import { element, type Markup } from "../../../src/render/text/markup.ts";
import { withLanguages } from "../../../src/render/text/with-languages.ts";
import { buildScene } from "../../../src/scene/build-scene.ts";
import { parseStory } from "../../../src/schema/index.ts";
import koupol from "../../../examples/koupol.json" with { type: "json" };

/** Every text of a picture with the language that it is read in. */
function spoken(markup: Markup, language = ""): [text: string, language: string][] {
  const own = typeof markup.attributes["lang"] === "string" ? markup.attributes["lang"] : language;
  return markup.children.flatMap((child) => (typeof child === "string" ? [[child, own] as [string, string]] : spoken(child, own)));
}

function spokenIn(story: unknown, locale: Locale): [text: string, language: string][] {
  const options = {
    locale,
    width: 960,
    metrics: estimateText(),
    form: "both",
    isComplete: true,
    id: "t",
    theme: "auto",
    headingLevel: 2,
  } as const;
  return spoken(figureMarkup(buildScene(modelOf(parseStory(story).story), options)));
}

describe("withLanguages(markup, foreign)", () => {
  const foreign = new Map([
    ["Visite", "fr"],
    ["Besuch", "de"],
  ]);
  test.each<[string, Markup, Markup]>([
    ["the element that holds a text alone", element("p", {}, ["Visite"]), element("p", { lang: "fr" }, ["Visite"])],
    [
      "an element around a text among others",
      element("p", {}, ["Seen: ", "Visite", element("em", {}, ["Besuch"])]),
      element("p", {}, ["Seen: ", element("span", { lang: "fr" }, ["Visite"]), element("em", { lang: "de" }, ["Besuch"])]),
    ],
    [
      "a text with space and isolates around it",
      element("p", {}, ["\u2068Visite\u2069 "]),
      element("p", { lang: "fr" }, ["\u2068Visite\u2069 "]),
    ],
    ["no part of a text", element("p", {}, ["Visite d’experts"]), element("p", {}, ["Visite d’experts"])],
  ])("names the language of %s", (_, markup, expected) => {
    expect(withLanguages(markup, foreign)).toEqual(expected);
  });

  test("leaves a picture in one language as it is", () => {
    const markup = element("p", {}, ["Visite"]);
    expect(withLanguages(markup, new Map())).toBe(markup);
  });
});

/** Every text of a story in English. */
function writtenIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { en: text } = value as { readonly en?: unknown };
  return typeof text === "string" ? [text.trim()] : Object.values(value).flatMap(writtenIn);
}

describe("the picture of a story in another language", () => {
  // A publisher's name is the same in every language.
  const names = new Set(koupol.sources.map(({ publisher }) => publisher));
  const written = new Set(writtenIn(koupol).filter((text) => !names.has(text)));
  const { title } = koupol.events.find(({ id }) => id === "visits") ?? koupol.events[0]!;

  test("names the language of titles, summaries, lanes and sources, once each", () => {
    const texts = new Map<string, Set<string>>();
    for (const [text, language] of spokenIn(koupol, ar)) texts.set(text.trim(), (texts.get(text.trim()) ?? new Set()).add(language));
    const told = [...texts].filter(([text]) => written.has(text));
    expect(told.length).toBeGreaterThan(90);
    expect(told.filter(([, languages]) => [...languages].join() !== "en")).toEqual([]);
    for (const text of [koupol.title.en, title.en, "On the", "ground"]) expect([text, ...(texts.get(text) ?? [])]).toEqual([text, "en"]);
  });

  test("is told in the reader's language where the story has it, and says so of nothing", () => {
    const languages = new Set(spokenIn(koupol, en).map(([, language]) => language));
    expect([...languages]).toEqual(["en"]);
    expect(
      spokenIn(koupol, fr)
        .filter(([text]) => text === title.fr)
        .map(([, language]) => language),
    ).toContain("fr");
  });

  test.each([
    ["en-GB", "en"],
    ["und", "en"],
  ])("names no language for a story in %s to a reader of English", (language, expected) => {
    const story = { language, title: "Lorry", events: [{ title: "A lorry stops", when: { edtf: "2024" } }] };
    expect(new Set(spokenIn(story, en).map(([, own]) => own))).toEqual(new Set([expected]));
  });
});
