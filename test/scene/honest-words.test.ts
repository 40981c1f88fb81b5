import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { en } from "../../src/locale/en.ts";
import { fr } from "../../src/locale/fr.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { modelOf } from "../../src/model/model.ts";
import { parseStory } from "../../src/schema/index.ts";
import { buildScene } from "../../src/scene/build-scene.ts";
import { cardOf } from "../../src/scene/card.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { sentenceOf } from "../../src/scene/sentence.ts";
import { eventOf, tellerFor } from "./told.ts";

function sceneOf(events: readonly object[]): Scene {
  const model = modelOf(parseStory({ events }).story);
  const options = { width: 960, locale: en, form: "both", theme: "auto", headingLevel: 2, id: "x", metrics: estimateText() } as const;
  return buildScene(model, options);
}

function sentence(event: object, locale: Locale = en): string {
  const teller = tellerFor({ events: [{ id: "a", title: "T", ...event }] }, locale);
  return sentenceOf(teller, eventOf(teller, "a"));
}

const headings = (edtf: string): (string | undefined)[] =>
  (sceneOf([{ title: "T", when: { edtf } }]).list?.years ?? []).map((year) => year.label);
const ticks = (edtf: string): (string | undefined)[] =>
  (sceneOf([{ title: "T", when: { edtf } }]).chart?.ticks ?? []).map((tick) => tick.label);

describe("the list of buildScene(model, options)", () => {
  test.each([
    ["XXXX", "Date not known"],
    ["XXXX-12-25", "An unknown year"],
    ["20XX", "2000–2099"],
    ["201X-05", "2010s"],
    ["201X/2024", "2010s"],
    ["2024-XX-XX", "2024"],
    ["-0001", "2 BCE"],
  ])("%s stands under “%s”, never under the first year that it may be", (edtf, label) => expect(headings(edtf)).toEqual([label]));

  test("within a day goes by the clock, whole days first", () => {
    const at = (title: string, when: object): object => ({ title, when });
    const scene = sceneOf([
      at("evening", { edtf: "2024-09-25T18:30:00Z" }),
      at("noon", { edtf: "2024-09-25", time: "12:00" }),
      at("morning", { edtf: "2024-09-25T07:00:00" }),
      at("that day", { edtf: "2024-09-25" }),
      at("day before", { edtf: "2024-09-24", time: "23:00" }),
    ]);
    expect(scene.list?.years[0]?.items.map((item) => item.title)).toEqual(["day before", "that day", "morning", "noon", "evening"]);
  });
});

describe("the axis of buildScene(model, options)", () => {
  test.each(["../..", "/..", "../"])("of %s names no day, since none is known", (edtf) => expect(ticks(edtf)).toEqual([]));
  test("of a known day does", () => expect(ticks("2024-09-25").length).toBeGreaterThan(2));
});

describe("sentenceOf(teller, event)", () => {
  test.each([
    [
      "a clock stands by its own date",
      { edtf: "2024-09-25", time: "10:00", asOf: "2024-09-27" },
      "25 September 2024, 10:00, as of 27 September 2024",
    ],
    [
      "not by the day of the report",
      { edtf: "2024-05-01/2024-09-25", time: "10:00", asOf: "2024-09-25" },
      "since 1 May 2024, as of 25 September 2024.",
    ],
    ["nor by a month", { edtf: "2024-05", time: "10:00", zone: "+02:00" }, "May 2024."],
    ["nor by a stretch", { edtf: "2024-05-01/2024-05-02", time: "10:00" }, "1 to 2 May 2024."],
    ["nor by a list", { edtf: "[2024-05-01,2024-05-02]", time: "10:00" }, "1 or 2 May 2024."],
    ["and there is one alone", { edtf: "2024-09-25T10:00:00", time: "11:00" }, "25 September 2024, 10:00."],
  ])("%s", (_, when, words) => expect(sentence({ when })).toContain(words));

  test("ends a date that ends with a point with no second one", () => {
    expect(sentence({ when: { edtf: "-0043" } }, fr)).toContain("44 av. J.-C. Aucune");
  });

  test("says the number of a count that has no words, and nothing of one that has neither", () => {
    expect(sentence({ when: { edtf: "2024" }, count: { min: 7, dated: "none" } })).toContain("≥ 7");
    expect(sentence({ when: { edtf: "2024" }, count: { dated: "none" } })).not.toContain("Counted");
    const teller = tellerFor({ events: [{ id: "a", title: "T", when: { edtf: "2024" }, count: { min: 7, dated: "none" } }] });
    expect(JSON.stringify(cardOf(teller, eventOf(teller, "a"), (id) => id))).not.toContain("“”");
  });
});
