import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { fold } from "../../src/locale/fold.ts";
import { modelOf } from "../../src/model/model.ts";
import { matcherOf, searchTexts } from "../../src/model/search-text.ts";
import { parseStory } from "../../src/schema/index.ts";

const model = modelOf(
  parseStory({
    language: "en",
    actors: [
      { id: "mfa", label: { en: "Foreign Ministry", fr: "ministère des Affaires étrangères", ru: "Министерство иностранных дел" } },
      { id: "plant", label: "Купол" },
    ],
    places: [{ id: "izh", label: { en: "Izhevsk", ru: "Иже́вск", ar: "إيجيفسك" } }],
    sources: [{ id: "s1", publisher: "Süddeutsche Zeitung", title: { de: "Drohnen für Rußland" } }],
    events: [
      {
        id: "visit",
        title: { en: "Engineers visit the plant", ar: "زيارةُ المهندسين" },
        summary: "They stayed for *nine* days. It was [reported](https://example.org/secret) later.",
        when: { edtf: "2024" },
        tags: ["Garpiya-3"],
        actors: ["plant", "undeclared"],
        places: ["izh"],
        sources: ["s1"],
        claims: [{ by: { anonymous: true, described: "a European official" }, sources: ["Le Monde"] }],
        replies: [{ actor: "mfa", stance: "denies", sources: ["Bild"] }],
      },
      { id: "other", title: "A court rules", when: { edtf: "2025" } },
    ],
  }).story,
);
const textOf = searchTexts(model);
const finds = (query: string): string[] => model.events.filter((event) => matcherOf(query)(textOf(event))).map(({ id }) => id);

describe("matcherOf(query)(searchTexts(model)(event))", () => {
  test.each([
    ["title", "engineers"],
    ["part of a word", "ngine"],
    ["summary", "nine days"],
    ["tag", "garpiya-3"],
    ["actor", "foreign ministry"],
    ["actor in French, without accents", "ministere etrangeres"],
    ["actor in Cyrillic capitals", "КУПОЛ"],
    ["actor that is not declared", "undeclared"],
    ["place", "izhevsk"],
    ["place in Cyrillic, stress left out", "ижевск"],
    ["place in Arabic, hamza left out", "ايجيفسك"],
    ["title in Arabic, vowels left out", "زياره المهندسين"],
    ["publisher without its umlaut", "suddeutsche"],
    ["title of a source", "drohnen fur"],
    ["source of a claim", "le monde"],
    ["source of a reply", "bild"],
    ["unnamed source as it is described", "european official"],
    ["words of several fields in any order, in any case", "  BILD   izhevsk\tEngineers "],
  ])("finds by %s", (_, query) => {
    expect(finds(query)).toEqual(["visit"]);
  });

  test.each(["engineers court", "engineersvisit", "visitx", "https://elsewhere"])("%s is in no event", (query) => {
    expect(finds(query)).toEqual([]);
  });

  test("no word reaches over two texts", () => {
    expect(finds("garpiya-3купол")).toEqual([]);
    expect(finds("купол undeclared")).toEqual(["visit"]);
    expect(finds("куполundeclared")).toEqual([]);
  });

  test("nothing asked finds everything", () => {
    for (const query of ["", "  ", "\n"]) expect(finds(query)).toEqual(["visit", "other"]);
  });

  test("any words of an event's own, shuffled and accented, find it", () => {
    const event = model.byId.get("visit")!;
    const words = fold(textOf(event)).split(/\s+/);
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 1 }), fc.constantFrom("\u0301", "\u0308", ""), (some, accent) => {
        const query = some.map((word) => word.replace(/[aeiou]/g, (letter) => letter + accent)).join(" ");
        expect(matcherOf(query)(textOf(event))).toBe(true);
        expect(matcherOf(`${query} qqq`)(textOf(event))).toBe(false);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test("looks for a word once, however often a link repeats it", () => {
    const looked = vi.spyOn(String.prototype, "includes");
    matcherOf(`${"izhevsk ".repeat(1000)}izhevsk`)("izhevsk");
    const { length } = looked.mock.calls;
    looked.mockRestore();
    expect(length).toBe(1);
  });
});
