import { describe, expect, test } from "vitest";
import { storyToJson, storyToJsonLd, storyToMarkdown } from "../../src/convert/index.ts";
import fr from "../../src/locale/fr.ts";
import { parseStory, type Story, type StoryInput, type WhenInput } from "../../src/schema/index.ts";
import { richStory } from "../schema/rich-story.ts";

const parsed = (input: unknown): Story => parseStory(input).story;

interface Item {
  readonly [key: string]: unknown;
}

function items(input: StoryInput, options = {}): Item[] {
  const { itemListElement } = JSON.parse(storyToJsonLd(parsed(input), options)) as { itemListElement: { item: Item }[] };
  return itemListElement.map(({ item }) => item);
}

const one = (when: WhenInput, more = {}): Item => items({ events: [{ title: "A", when, ...more }] })[0] ?? {};

describe("storyToJson", () => {
  test("loses nothing of a story, parsed or not", () => {
    const input = richStory as StoryInput;
    expect(JSON.parse(storyToJson(input))).toEqual(JSON.parse(JSON.stringify(input)));
    expect(parsed(JSON.parse(storyToJson(parsed(input))))).toEqual(parsed(JSON.parse(JSON.stringify(input))));
    expect(storyToJson(parsed(input))).not.toContain('"parsed"');
  });

  test("keeps fields and dates that nobody knows", () => {
    const input = { more: { a: [] }, events: [{ title: "A", when: { edtf: "2024-13" }, weight: 3 }] };
    expect(JSON.parse(storyToJson(parsed(input)))).toMatchObject(input);
  });
});

describe("storyToJsonLd says dates", () => {
  test.each<[when: WhenInput, dates: object]>([
    [{ edtf: "2024-09-25" }, { startDate: "2024-09-25" }],
    [{ edtf: "2024-09" }, { startDate: "2024-09" }],
    [{ edtf: "2024-09-25", time: "07:00", zone: "+04:00" }, { startDate: "2024-09-25T07:00:00+04:00" }],
    [{ edtf: "2024-09-25", time: "07:00:30" }, { startDate: "2024-09-25T07:00:30" }],
    [{ edtf: "2024-09-25", time: "07:00", zone: "Europe/Samara" }, { startDate: "2024-09-25T07:00:00" }],
    [{ edtf: "2024-09-25", time: "07:00", timeApproximate: true }, { startDate: "2024-09-25" }],
    [{ edtf: "2024-09-25/2024-10" }, { startDate: "2024-09-25", endDate: "2024-10" }],
  ])("%j as ISO 8601", (when, dates) => {
    const { startDate, endDate, description } = one(when);
    expect({ startDate, endDate, description }).toEqual({ startDate: undefined, endDate: undefined, description: undefined, ...dates });
  });

  test.each<[edtf: string, description: string, dates?: object]>([
    ["2024", "A: 2024."],
    ["2024-34", "A: second quarter of 2024."],
    ["2024-09-25~", "A: around 25 September 2024."],
    ["2024-09?", "A: September 2024 (date uncertain)."],
    ["2024-09-XX", "A: a day in September 2024."],
    ["[2024-06-20,2024-06-21]", "A: 20 or 21 June 2024."],
    ["-0043-03-15", "A: 15 March 44 BCE."],
    ["2024-34/2025-09-25", "A: from the second quarter of 2024 to 25 September 2025.", { endDate: "2025-09-25" }],
    ["2024-09-25/..", "A: since 25 September 2024.", { startDate: "2024-09-25" }],
    ["soon", "A: soon."],
  ])("%s in words", (edtf, description, dates = {}) => {
    const { startDate, endDate, description: said } = one({ edtf });
    expect({ startDate, endDate }).toEqual({ startDate: undefined, endDate: undefined, ...dates });
    expect(said).toBe(description);
  });
});

describe("storyToJsonLd", () => {
  const story = parsed({
    title: "</script><script>X(1)</script>",
    language: "en",
    sources: [
      { id: "a", publisher: "Agency", url: "https://example.org/a", published: "2025-09-25" },
      { id: "b", publisher: "Paper", via: ["a"] },
    ],
    events: [
      {
        id: "later",
        title: { en: "Later", fr: "Plus tard" },
        when: { edtf: "2025-01-01" },
        status: "alleged",
        sources: ["b"],
        corrections: [{ date: "2025-10-02", field: "title", from: "Sooner", to: "Later", note: "Misread." }],
      },
      { id: "x y", title: "First", role: "publication", when: { edtf: "2024-01-01" }, summary: "He **said**.", link: "/here" },
    ],
  });

  test("is safe in a script element", () => {
    const text = storyToJsonLd(story);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect((JSON.parse(text) as Item)["name"]).toBe("</script><script>X(1)</script>");
  });

  test("lists events in order of time, with citations and corrections", () => {
    const found = JSON.parse(storyToJsonLd(story, { locale: fr, url: "https://example.org/page#top" })) as Item;
    expect(found).toMatchObject({
      "@type": ["CreativeWork", "ItemList"],
      url: "https://example.org/page#top",
      inLanguage: "en",
      numberOfItems: 2,
      itemListElement: [
        {
          position: 1,
          item: { "@type": "PublicationEvent", "@id": "https://example.org/page#event-x%20y", name: "First", description: "He said." },
        },
        {
          position: 2,
          item: {
            "@type": "Event",
            name: "Plus tard",
            startDate: "2025-01-01",
            description: expect.stringContaining("allégu") as string,
            subjectOf: [{ "@id": "https://example.org/page#source-b" }],
          },
        },
      ],
      citation: [
        { "@type": "CreativeWork", "@id": "https://example.org/page#source-a", url: "https://example.org/a", datePublished: "2025-09-25" },
        { publisher: { "@type": "Organization", name: "Paper" }, isBasedOn: [{ "@id": "https://example.org/page#source-a" }] },
      ],
      correction: [
        {
          "@type": "CorrectionComment",
          about: { "@id": "https://example.org/page#event-later" },
          datePublished: "2025-10-02",
          text: expect.stringContaining("Misread.") as string,
        },
      ],
    });
    expect(JSON.stringify(found)).not.toContain("/here");
  });
});

describe("storyToMarkdown", () => {
  test("says who says so, who answers, how many, and what was printed", () => {
    const { story } = parseStory({
      actors: [{ id: "mfa", label: { en: "Foreign Ministry", fr: "Ministère" } }],
      events: [
        {
          title: "Visits",
          when: { edtf: "2024-34", words: "in spring" },
          count: { words: "more than half a dozen", unit: "visits", dated: "none", min: 7 },
          claims: [
            { by: { anonymous: true, number: 2, described: "officials" }, basis: ["document"], sources: [] },
            { by: "mfa", says: "so", sources: [] },
          ],
          replies: [
            { actor: "mfa", stance: "says-unaware", says: "of *it*" },
            { actor: "Kremlin", stance: "no-reply" },
          ],
        },
        { title: "Undated", when: { edtf: "XXXX" } },
      ],
    });
    const written = storyToMarkdown(story);
    expect(written).toContain("\n  as printed: in spring\n");
    expect(written).toContain("\n  Number: “more than half a dozen” visits\n");
    expect(written).toContain("\n  Who says so: 2 unnamed sources (officials), documents; Foreign Ministry — “so”\n");
    expect(written).toContain("\n  Replies: Foreign Ministry: says it is unaware — “of \\*it\\*”; Kremlin: no reply\n");
    expect(written).toContain("- **date not known**: Undated");
    expect(storyToMarkdown(story, { locale: fr })).toContain("Ministère");
  });

  test("shows no sign that turns other words around, and no room that makes a block of code", () => {
    const story = parsed({
      events: [{ title: "A", when: { edtf: "\u202E2024" }, sources: ["a\u202Eb"], summary: "One.\n\n\tTwo.\n\n    Three." }],
    });
    const written = storyToMarkdown(story);
    expect(written).not.toMatch(/\u202E/);
    expect(written).toContain("ab");
    expect(written).toMatch(/^ {2}Two\.$/m);
    expect(written).toMatch(/^ {2}Three\.$/m);
  });

  test("is a list in order of time, with sources as links", () => {
    const story = parsed({
      title: "Head",
      description: "One *two*.",
      sources: [{ id: "a", publisher: "Agency", title: "Report", url: "https://example.org/a" }],
      events: [
        { title: "Undated", when: { edtf: "" } },
        {
          title: "B",
          when: { edtf: "2024-34/.." },
          status: "reported",
          sources: ["a"],
          corrections: [{ date: "2025-10-02", note: "Misread." }],
        },
        {
          title: "A",
          when: { edtf: "2024-01-01", time: "07:00", zone: "+04:00" },
          summary: "He said.\n\n[More](https://example.org/).",
          link: "https://example.org/",
        },
      ],
    });
    expect(storyToMarkdown(story)).toBe(`# Head

One *two*.

- **1 January 2024, 07:00 (UTC+4)**: [A](<https://example.org/>)

  He said.

  [More](<https://example.org/>).
- **since the second quarter of 2024**: B (reported)

  Sources: [Agency, Report](<https://example.org/a>)

  Corrections (2 October 2025): Misread.
- **no date given**: Undated
`);
    expect(storyToMarkdown(story, { locale: fr })).toContain("depuis le 2e trimestre 2024");
  });

  test.each([
    ["<script>X(1)</script>", "\\<script\\>X(1)\\</script\\>"],
    ["[x](javascript:X(1))", "\\[x\\](javascript:X(1))"],
    ["![x](https://example.org/a.png)", "\\!\\[x\\](https\\://example.org/a.png)"],
    ["*a* _b_ `c` ~d~ | e", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\| e"],
    ["AT&T &lt;", "AT\\&T \\&lt;"],
    ["C:\\temp", "C:\\\\temp"],
  ])("escapes %j", (text, markdown) => {
    const { events } = { events: [{ title: text, when: { edtf: "2024" }, note: text }] };
    const found = storyToMarkdown(parsed({ events }));
    expect(found).toBe(`- **2024**: ${markdown}\n\n  ${markdown}\n`);
  });

  test("escapes what begins a line", () => {
    const summary = "- a\n1. b\n# c\n\n+ d\n> e\n=== f";
    expect(storyToMarkdown(parsed({ events: [{ title: "A", when: { edtf: "2024" }, summary }] }))).toBe(
      "- **2024**: A\n\n  \\- a\n  1\\. b\n  \\# c\n\n  \\+ d\n  \\> e\n  \\=== f\n",
    );
  });
});
