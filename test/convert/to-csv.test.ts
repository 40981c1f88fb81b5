import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromCsv } from "../../src/convert/from-csv.ts";
import { readTable } from "../../src/convert/table.ts";
import { toCsv } from "../../src/convert/to-csv.ts";
import { parseStory, type EventInput, type StoryInput } from "../../src/schema/index.ts";
import { edtfText } from "../date/edtf-texts.ts";
import { richStory } from "../schema/rich-story.ts";

const SEED = { seed: 20_240_925, numRuns: 120 };

/** What a spreadsheet computes, what its apostrophes hide, and what parts cells. */
const hard = [
  "=1+1",
  "+1",
  "-0044",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "'-1",
  "''=x",
  "'quoted'",
  "  =x",
  "＝1",
  "a,b",
  "a;b",
  'a"b',
  '"',
  "a\nb",
  "a|b",
  "\\",
  "\\;",
  "é",
  " x ",
  "\u200b=x",
];
const text = fc.oneof(fc.constantFrom(...hard), fc.string({ unit: "grapheme", minLength: 1 })).filter((one) => one.trim() !== "");
const name = text.map((one) => one.trim().replace(/\s+/g, " ")).filter((one) => one !== "");
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const texts = fc.oneof(text, fc.dictionary(fc.constantFrom("en", "fr", "pt-BR"), text, { minKeys: 1 }));

const event = fc
  .record({
    id: maybe(name),
    title: texts,
    when: fc.record({
      edtf: edtfText,
      words: maybe(texts),
      note: maybe(text),
      time: maybe(fc.constantFrom("07:00", "23:59:30", "07:00:00")),
      zone: maybe(fc.constantFrom("+04:00", "Europe/Paris")),
      asOf: maybe(fc.constantFrom("2024", "-0044")),
      timeApproximate: maybe(fc.boolean()),
    }),
    summary: maybe(texts),
    lane: maybe(name),
    kind: maybe(name),
    role: maybe(fc.constantFrom("event", "publication", "statement")),
    status: maybe(fc.constantFrom("confirmed", "alleged")),
    tags: maybe(fc.array(name, { minLength: 1, maxLength: 3 })),
    link: maybe(fc.constantFrom("https://example.org/a;b?c=d,e", "/here")),
    count: maybe(
      fc.record({
        words: fc.oneof(texts, fc.constant("7")),
        dated: fc.constantFrom("none", "all"),
        min: maybe(fc.nat(9)),
        max: maybe(fc.integer({ min: 10, max: 20 })),
        unit: maybe(texts),
        note: maybe(text),
      }),
    ),
    relations: maybe(fc.array(fc.record({ type: fc.constantFrom("follows", "same-as"), to: name }), { minLength: 1, maxLength: 2 })),
    media: maybe(
      fc.tuple(
        fc.record({
          type: fc.constantFrom("image", "quote"),
          url: maybe(fc.constant("https://example.org/a.png")),
          caption: maybe(texts),
          alt: maybe(text),
          text: maybe(text),
        }),
      ),
    ),
    importance: maybe(fc.constantFrom(1, 2, 3)),
    background: maybe(fc.boolean()),
    verification: maybe(text),
    note: maybe(texts),
  })
  .map((one) => JSON.parse(JSON.stringify(one)) as EventInput);

/** What is written as a sheet and read again. */
function readBack(written: StoryInput): object {
  const { story, report } = fromCsv(toCsv(written).text);
  return { story, report };
}

describe("toCsv(story)", () => {
  test("is read back as it was, value by value", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 4 }), (events) => {
        const { text, report } = toCsv({ events });
        expect(report).toEqual([]);
        expect(fromCsv(text).story.events).toEqual(events);
      }),
      SEED,
    );
  });

  test("says the same cells again after it was read", () => {
    const people = fc.array(name, { maxLength: 3 });
    const source = fc.record({
      publisher: name,
      title: maybe(name),
      url: maybe(fc.constant("https://example.org/x;y")),
      published: maybe(fc.constant("2024-05")),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(event, people, people, fc.array(source, { maxLength: 3 })), { minLength: 1, maxLength: 3 }), (rows) => {
        const sources = rows.flatMap(([, , , own], row) =>
          own.map((one, index) => ({ id: `${row}-${index}`, ...JSON.parse(JSON.stringify(one)) })),
        );
        const events = rows.map(([one, actors, places, own], row) => ({
          ...one,
          actors: [...new Set(actors)],
          places: [...new Set(places)],
          sources: own.map((_, index) => `${row}-${index}`),
          replies: [...new Set(actors)].map((actor) => ({ actor, stance: "denies" as const, says: actor, when: "2024-05" })),
        }));
        const once = toCsv({ events, sources }).text;
        const back = fromCsv(once).story;
        expect(readTable(toCsv(back).text).rows.map(({ cells }) => cells.length)).toEqual(events.map(() => readTable(once).headers.length));
        const again = toCsv(back);
        // The same source twice in an event is one.
        expect(toCsv(fromCsv(again.text).story).text).toBe(again.text);
        if (sources.length === 0) expect(again.text).toBe(once);
      }),
      SEED,
    );
  });

  test("leaves no cell that a spreadsheet would compute", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 3 }), (events) => {
        const { headers, rows } = readTable(toCsv({ events }).text);
        for (const cell of [...headers, ...rows.flatMap(({ cells }) => cells)]) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
      SEED,
    );
  });

  test("guards years before our era, and gives them back", () => {
    const story: StoryInput = { events: [{ title: "Caesar dies", when: { edtf: "-0043-03-15" } }] };
    expect(toCsv(story).text).toBe("\uFEFFdate,title\r\n'-0043-03-15,Caesar dies\r\n");
    expect(readBack(story)).toEqual({ story, report: [] });
    expect(fromCsv("date,title\n-0044,Visit").story.events[0]?.when.edtf).toBe("-0044");
  });

  test.each(["a;=1+1;b", "x\n=2+2;y", "a\t@b", "a;'=1", ";-1", "a; =1", "\t=1", "';=1"])(
    "guards what another separator would make a cell of its own: %j",
    (title) => {
      const story: StoryInput = { events: [{ title, when: { edtf: "2024" } }] };
      const { text } = toCsv(story);
      expect(text.split(/[;\t\n,"]/).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      expect(readBack(story)).toMatchObject({ story: { events: [{ title }] } });
    },
  );

  test("writes no column that is not read", () => {
    const full = toCsv(richStory).text;
    const codes = fromCsv(full).report.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("csv-"))).toEqual([]);
    const inTwo: StoryInput = {
      events: [
        { title: { en: "A", fr: "B" }, when: { edtf: "2024" }, count: { words: { en: "seven", fr: "sept" }, dated: "none", min: 7 } },
      ],
    };
    expect(readTable(toCsv(inTwo).text).headers).toEqual([
      "date",
      "title:en",
      "title:fr",
      "count:en",
      "count:fr",
      "count min",
      "count max",
      "count dated",
    ]);
    expect(readBack(inTwo)).toEqual({ story: inTwo, report: [] });
    expect(toCsv({ events: [] }).text).toBe("\uFEFFdate,title\r\n");
  });

  test("says what it does not hold, with the place and how often", () => {
    const { report } = toCsv(richStory);
    const held = report.map(({ code, severity, path }) => `${severity} ${code} ${path}`);
    expect(held.length).toBeGreaterThan(5);
    for (const line of held) expect(line).toMatch(/^error csv-not-held \//);
    const { events } = parseStory(richStory).story;
    const back = parseStory(fromCsv(toCsv(richStory).text).story).story.events;
    expect(back.map(({ id, when, title, status }) => ({ id, edtf: when.edtf, title, status }))).toEqual(
      events.map(({ id, when, title, status }) => ({ id, edtf: when.edtf, title, status })),
    );
  });

  test("has a line for every field that does not come back", () => {
    const story: StoryInput = {
      title: "Visits",
      language: "en",
      lanes: [{ id: "a", label: "Lane", color: "#b3261e" }],
      sources: [
        { id: "one", publisher: "Reuters", seen: "excerpt" },
        { id: "two", publisher: "Reuters", note: "Another one" },
      ],
      actors: [{ id: "x", label: { en: "X", fr: "Ixe" }, kind: "state" }],
      events: [
        {
          title: "Visit",
          when: { edtf: "2024" },
          claims: [{ sources: ["one"] }],
          corrections: [{ note: "Mended" }],
          media: [
            { type: "image", width: 3 },
            { type: "image", url: "https://example.org/2.png" },
          ],
          replies: [{ actor: "x", stance: "denies", sources: ["one"] }],
        },
      ],
    };
    expect(
      toCsv(story)
        .report.map(({ path }) => path)
        .sort(),
    ).toEqual(
      [
        ...["/title", "/language", "/lanes/0/label", "/lanes/0/color", "/sources", "/sources/0/seen", "/sources/1/note", "/actors/0/kind"],
        ...["/actors/0/label", "/events/0/claims", "/events/0/corrections", "/events/0/media/0/width", "/events/0/media/1"],
        "/events/0/replies/0/sources",
      ].sort(),
    );
  });
});

test.each(["\0=1+1", "\u200b=1+1", "\u00ad-1", "\x1b+1"])(
  "toCsv guards %j, of which a spreadsheet may drop the sign that is not seen",
  (id) => {
    const { text } = toCsv({ events: [{ id, title: "A", when: { edtf: "2024" } }] });
    const cells = text.split(/\r\n|,/);
    expect(cells.filter((cell) => cell.includes(id))).toEqual([expect.stringMatching(/^"?'/)]);
    expect(fromCsv(text).story.events[0]?.id).toBe(id);
  },
);

/** Values in the place of every field that a cell is made of, or its parts. */
const junk = [null, 5, true, "x", [], {}, [null], [5], [[]], [{}], { en: 5 }, { id: 5 }, { label: {} }];
const within = (path: string, value: unknown): unknown =>
  path.split("/").reduceRight<unknown>((inner, key) => (key === "*" ? [inner] : { [key]: inner }), value);
const places = [
  ...[
    "language",
    "sources",
    "actors",
    "places",
    "lanes",
    "eras",
    "events",
    "events/*",
    "sources/*/id",
    "sources/*/publisher",
    "sources/*/title",
    "actors/*/label",
  ],
  ...[
    "id",
    "title",
    "when",
    "when/edtf",
    "when/words",
    "count",
    "count/words",
    "sources",
    "actors",
    "places",
    "tags",
    "media",
    "media/*/url",
    "media/*/caption",
  ].map((key) => `events/*/${key}`),
  ...[
    "replies",
    "replies/*/actor",
    "replies/*/stance",
    "replies/*/says",
    "relations",
    "relations/*/type",
    "status",
    "lane",
    "time",
    "importance",
  ].map((key) => `events/*/${key}`),
];

describe("toCsv(what should be a story)", () => {
  test.each(places)("writes as many rows as there are events, whatever stands at %s", (path) => {
    for (const value of junk) {
      const story = { events: [], ...(within(path, value) as object) } as StoryInput;
      const { text, report } = toCsv(story);
      const count = Array.isArray(story.events) ? story.events.length : 0;
      expect(readTable(text).rows.length, JSON.stringify(story)).toBeLessThanOrEqual(count);
      expect(text.split("\r\n")).toHaveLength(count + 2);
      for (const { severity, path: at } of report) expect([severity, at.startsWith("/")]).toEqual(["error", true]);
    }
  });

  test("says which dates a sheet would read anew, and which events have no row", () => {
    const events = [
      { title: "A", when: { edtf: "c. 1850" } },
      { title: "", when: { edtf: "" } },
      { title: "B", when: { edtf: "1850~" } },
    ];
    const { text, report } = toCsv({ events });
    expect(report.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual([
      "warning csv-date-read /events/0/when/edtf",
      "error csv-not-held /events/1",
    ]);
    expect(report[0]?.message).toContain("1850~");
    expect(fromCsv(text).story.events.map(({ title }) => title)).toEqual(["A", "B"]);
  });

  test("says what is left out, and lists what is no event", () => {
    const story = {
      events: ["Visit", { title: "A", when: "2024", tags: 5, replies: [{ actor: "K" }, 7] }],
      sources: {},
    } as unknown as StoryInput;
    const { text, report } = toCsv(story);
    expect(text).toBe("\uFEFFdate,title,replies\r\n,Visit,\r\n2024,A,K\r\n");
    expect(report.map(({ path }) => path)).toEqual(["/events/1/tags", "/events/1/replies/1", "/sources"]);
  });
});
