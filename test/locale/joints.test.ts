import { describe, expect, test } from "vitest";
import { dateOf } from "../date/edtf-texts.ts";
import { wordDate } from "../../src/date/index.ts";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { layoutStory } from "../../src/layout/layout.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { en } from "../../src/locale/en.ts";
import { es } from "../../src/locale/es.ts";
import { fr } from "../../src/locale/fr.ts";
import { he } from "../../src/locale/he.ts";
import { ja } from "../../src/locale/ja.ts";
import { pl } from "../../src/locale/pl.ts";
import { pt } from "../../src/locale/pt.ts";
import { wordingOf } from "../../src/locale/wording.ts";
import { zh } from "../../src/locale/zh.ts";
import { storyText } from "../../src/part/export/story-text.ts";
import { cardOf } from "../../src/scene/card.ts";
import { dateLine, labelTextOf } from "../../src/scene/label-text.ts";
import { legendOf } from "../../src/scene/legend.ts";
import { sentenceOf } from "../../src/scene/sentence.ts";
import { summaryOf } from "../../src/scene/summary.ts";
import { tickLabels } from "../../src/scene/tick-labels.ts";
import { tellerFor } from "../scene/told.ts";
import { locales } from "./all-locales.ts";

describe("wordingOf(locale).list(items)", () => {
  test.each(locales.map((locale) => [locale.tag, locale] as const))("%s: joins as Intl does", (tag, locale) => {
    // The core's English is that of newspapers: no comma before "and".
    const intl = new Intl.ListFormat(tag === "en" ? "en-GB" : tag);
    const { list } = wordingOf(locale);
    for (const items of [[], ["a"], ["a", "b"], ["a", "b", "c"], ["Irán", "7"], ["7", "ירושלים", "Reuters", "Irán"], ["{end}", "$1"]]) {
      expect(list(items).replaceAll("\u05be", "-")).toBe(intl.format(items));
    }
  });

  test.each<[string, Locale, string[], string]>([
    ["Spanish y before i", es, ["Rusia", "Irán"], "Rusia e Irán"],
    ["Spanish y before others", es, ["Irán", "Rusia"], "Irán y Rusia"],
    ["Hebrew before Hebrew", he, ["רויטרס", "עדים"], "רויטרס ועדים"],
    ["Hebrew before a number: the prefix is held by its own hyphen", he, ["5", "7"], "5 ו־7"],
    ["Hebrew before Latin letters", he, ["עדים", "Reuters"], "עדים ו־Reuters"],
    ["a hyphen in a name stays", he, ["Garpiya-3", "Al-Jazeera"], "Garpiya-3 ו־Al-Jazeera"],
    ["Chinese", zh, ["文件", "目击者", "数据"], "文件、目击者和数据"],
    ["Japanese", ja, ["文書", "目撃者"], "文書、目撃者"],
  ])("%s", (_, locale, items, joined) => {
    expect(wordingOf(locale).list(items)).toBe(joined);
  });
});

test.each(locales.map((locale) => [locale.tag, locale] as const))("%s: words and their unit stand apart in any language", (_, locale) => {
  expect(wordingOf(locale).phrase("count.unit", { words: "a dozen", unit: "drones" })).not.toContain("dozendrones");
});

test.each([es, pt])("$tag: an article before an hour would have to count it: 1:05 is singular", (locale) => {
  expect(wordingOf(locale).phrase("time.approximate", { time: "1:05" })).not.toMatch(/\bd?as |\blas /);
});

test.each<[Locale, string, string]>([
  [en, "1,234", "17,000 CE"],
  [es, "1234", "17.000 d. C."],
  [pl, "1234", "17 000 n.e."],
])("numbers of four digits and years of five in $tag", (locale, number, year) => {
  expect(wordingOf(locale).number(1234)).toBe(number);
  expect(wordDate(dateOf("Y17000"), locale, "long").replace("rok ", "")).toBe(year);
});

/** A story that says everything that a language joins, each text of it a word of the language without a blank. */
function storyIn(word: string): unknown {
  return {
    title: word,
    lanes: [{ id: "l", label: word }],
    actors: [
      { id: "a", label: word },
      { id: "b", label: word },
    ],
    sources: [
      {
        id: "s",
        publisher: word,
        title: word,
        published: "2025-09-25",
        kind: "official",
        seen: "not-seen",
        note: word,
        archived: "https://a.example",
      },
      { id: "r", publisher: word, via: ["s"], note: word },
      { id: "q", publisher: word, via: ["s"] },
      { id: "u", publisher: word, via: "unlisted" },
    ],
    events: [
      {
        id: "e",
        title: word,
        lane: "l",
        when: { edtf: "2024-34/..", words: word, note: word, asOf: "2025-09-25" },
        status: "reported",
        count: { min: 7, words: word, unit: word, dated: "none", note: word },
        sources: ["s", "r", "q", "u"],
        claims: [
          { by: { anonymous: true, number: 2, described: word, reason: word }, sources: ["s"], independentlyConfirmed: false, says: word },
          { by: "a", basis: ["document", "witness"], sources: ["s"] },
        ],
        replies: [
          { actor: "a", stance: "denies", says: word },
          { actor: "b", stance: "denies" },
          { actor: "b", stance: "no-reply" },
        ],
        variants: [{ source: "s", words: word }],
        revisions: [{ field: word, from: word, to: 8 }],
        corrections: [{ date: "2025-10-01", field: word, from: word, to: word, note: word }],
        verification: word,
      },
      {
        id: "p",
        title: word,
        role: "publication",
        when: { edtf: "2024-09-25", time: "10:00", zone: "+03:00", timeApproximate: true },
        relations: [{ type: "reports", to: "e" }],
      },
      { id: "f", title: word, when: { edtf: "{2024-06-20,2024-07~}" }, status: "retracted", count: { words: word, dated: "some" } },
      { id: "x", title: word, when: { edtf: "nonsense" } },
    ],
  };
}

/** Every text that is told of a story in one language. */
function told(locale: Locale, story: unknown): string[] {
  const teller = tellerFor(story, locale);
  const events = teller.model.events.flatMap((event) => {
    const card = cardOf(teller, event, (id) => id);
    const lines = card.columns
      .flat()
      .flatMap(({ heading, lines }) => [heading, ...lines.map((line) => line.map((piece) => piece.text).join(""))]);
    return [sentenceOf(teller, event), dateLine(teller, event), labelTextOf(teller, event).note, card.date, ...card.dateNotes, ...lines];
  });
  return [...events, summaryOf(teller), ...legendOf(teller).map(({ label }) => label), teller.notes(["甲", "乙", "丙"])];
}

describe.each([
  ["zh", zh, "某事"],
  ["ja", ja, "出来事"],
] as const)("%s", (_, locale, word) => {
  test("no blank stands between its words, sentences, brackets and numbers", () => {
    const texts = told(locale, storyIn(word)).map((text) => text.replace(/[≥≤≡△≠×○][ \u00a0]/g, "").replace(/UTC\+\d/, ""));
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => /\s|\(|\)|[,;:.!?](?!\d)/.test(text))).toEqual([]);
    expect(texts.some((text) => /。./.test(text))).toBe(true);
    expect(texts.some((text) => text.includes("（"))).toBe(true);
  });

  test("neither in the story as text", () => {
    const lines = storyText(tellerFor(storyIn(word), locale))
      .split("\n")
      .map((line) => line.replace(/^ +(\d+(–\d+)?\. )?/, "").replace(/ <.*?>/, ""));
    expect(lines.filter((line) => /\s/.test(line.replace(/[≥≤≡△≠×○][ \u00a0]/g, "")))).toEqual([]);
  });
});

describe("the label of an hour that begins the axis", () => {
  const labelIn = (locale: Locale): string => {
    const dates = ["2024-11-17T07:00:00", "2024-11-17T13:00:00"];
    const { model } = tellerFor({ events: dates.map((edtf) => ({ title: "T", when: { edtf } })) }, locale);
    const metrics = estimateText();
    const label = () => ({ title: "T", note: "n" });
    const input = {
      extents: model.extents,
      lanes: model.laneOf,
      importance: model.importance,
      laneLabels: [undefined],
      badge: () => undefined,
      label,
    };
    return tickLabels(layoutStory(input, { width: 900, metrics }), locale, metrics)[0]?.label ?? "";
  };

  test.each(locales.map((locale) => [locale.tag, locale] as const))("%s: is the date and time as dates are worded", (_, locale) => {
    const hours = Array.from({ length: 24 }, (_, hour) => dateOf(`2024-11-17T${String(hour).padStart(2, "0")}:00:00`));
    expect(hours.map((date) => wordDate(date, locale, "short"))).toContain(labelIn(locale));
  });

  test("so that Chinese has no comma and French its h", () => {
    expect(labelIn(zh)).toMatch(/^2024年11月17日\d+时00分$/);
    expect(labelIn(fr)).toMatch(/^17 nov\. 2024, \d+ h 00$/);
  });
});

test.each(locales.map((locale) => [locale.tag, locale] as const))(
  "%s: a text inside a line keeps its last point to itself",
  (_, locale) => {
    const note = "Ends here.";
    const story = {
      sources: [{ id: "s", publisher: "Daily", title: note, note }],
      events: [
        {
          id: "e",
          title: "E",
          when: { edtf: "2024" },
          sources: ["s"],
          note,
          verification: note,
          claims: [{ sources: ["s"], says: note }],
          replies: [{ actor: "a", stance: "denies", says: note }],
        },
      ],
    };
    const teller = tellerFor(story, locale);
    const lines = cardOf(teller, teller.model.byId.get("e")!, (id) => id).columns.flatMap((blocks) =>
      blocks.flatMap((block) => block.lines),
    );
    const text = lines.map((line) => line.map((piece) => piece.text).join("")).join("\n");
    const whole = locale.direction === "rtl" ? `\u2068${note}\u2069` : note;
    expect(text.split(whole)).toHaveLength(7);
    expect(text.split(note)).toHaveLength(7);
  },
);
