import { describe, expect, test } from "vitest";
import { didYouMean } from "../../src/schema/did-you-mean.ts";
import { parseStory } from "../../src/schema/index.ts";

/** An event with a part, and what became of it. */
function withPart(part: Readonly<Record<string, unknown>>) {
  const { story, diagnostics } = parseStory({
    lanes: [{ id: "l", label: "L" }],
    actors: [{ id: "a", label: "A" }],
    places: [{ id: "p", label: "P" }],
    sources: [{ id: "s", publisher: "S" }],
    events: [
      { id: "x", title: "X", when: { edtf: "2024" }, ...part },
      { id: "y", title: "Y", when: { edtf: "2025" } },
    ],
  });
  return { event: story.events[0], story, found: diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path}`) };
}

type Row = readonly [part: Readonly<Record<string, unknown>>, found: readonly string[]];

const rows: readonly Row[] = [
  [{ lane: "l", actors: ["a"], places: ["p"], sources: ["s"] }, []],
  [{ lane: "zzz" }, ["warning lane-unknown /events/0/lane"]],
  [{ lane: 5 }, ["warning id-type /events/0/lane", "warning lane-unknown /events/0/lane"]],
  [{ lane: {} }, ["error id-type /events/0/lane"]],
  [{ actors: ["a", "nobody"] }, ["warning actor-unknown /events/0/actors/1"]],
  [{ places: ["nowhere"] }, ["warning place-unknown /events/0/places/0"]],
  [{ sources: ["s", "Reuters"] }, ["warning source-unknown /events/0/sources/1"]],
  [{ sources: "s" }, ["warning list-expected /events/0/sources"]],
  [{ sources: [{ name: "Reuters" }] }, ["error id-type /events/0/sources/0"]],
  [{ sources: [] }, ["warning source-missing /events/0/sources"]],
  [{ sources: [null] }, ["error id-type /events/0/sources/0"]],
  [{ relations: [{ type: "follows", to: "y" }] }, []],
  [{ relations: [{ type: "follows", to: "z" }] }, ["warning event-unknown /events/0/relations/0/to"]],
  [{ relations: [{ type: "folows", to: "y" }] }, ["error value-unknown /events/0/relations/0/type"]],
  [{ relations: [{ type: "follows" }] }, ["error to-missing /events/0/relations/0/to"]],
  [{ relations: [{ type: "follows", to: "x" }] }, ["error ref-cycle /events/0/relations/0/to"]],
  [{ relations: [{ type: "same-as", to: "y" }] }, []],
  [{ replies: [{ actor: "a", stance: "denies", event: "z" }] }, ["warning event-unknown /events/0/replies/0/event"]],
  [{ replies: [{ actor: "a", stance: "denied" }] }, ["error value-unknown /events/0/replies/0/stance"]],
  [{ replies: [{ stance: "denies" }] }, ["error actor-missing /events/0/replies/0/actor"]],
  [{ replies: [{ actor: "a", stance: "denies", when: "soon" }] }, ["error date-invalid /events/0/replies/0/when"]],
  [{ claims: [{ by: "b", sources: ["s"] }] }, ["warning actor-unknown /events/0/claims/0/by"]],
  [{ claims: [{ by: { anonymous: true, described: "two officials" }, sources: ["s"] }] }, []],
  [{ claims: [{ by: { anonymous: true }, sources: ["s"] }] }, ["error described-missing /events/0/claims/0/by/described"]],
  [
    { claims: [{ by: { anonymous: true, described: "x", number: 1.5 }, sources: ["s"] }] },
    ["error positive-invalid /events/0/claims/0/by/number"],
  ],
  [{ claims: [{ basis: ["document", "rumour"], sources: ["s"] }] }, ["error value-unknown /events/0/claims/0/basis/1"]],
  [{ claims: [{ by: "a" }] }, ["error sources-missing /events/0/claims/0/sources"]],
  [{ claims: ["a"] }, ["error value-type /events/0/claims/0"]],
  [{ count: { min: 7, words: "seven", dated: "none" } }, []],
  [{ count: { min: NaN, words: "seven", dated: "none" } }, ["error amount-invalid /events/0/count/min"]],
  [{ count: { min: "7", words: "seven", dated: "none" } }, ["error amount-invalid /events/0/count/min"]],
  [{ count: { min: -1, words: "seven", dated: "none" } }, ["error amount-invalid /events/0/count/min"]],
  [{ count: { max: Infinity, words: "seven", dated: "none" } }, ["error amount-invalid /events/0/count/max"]],
  [{ count: { min: 9, max: 7, words: "seven", dated: "none" } }, ["error count-reversed /events/0/count"]],
  [{ count: { min: 9, dated: "none" } }, ["error words-missing /events/0/count/words"]],
  [{ count: { min: 9, words: "nine" } }, ["error dated-missing /events/0/count/dated"]],
  [{ count: 7 }, ["error value-type /events/0/count"]],
  [{ when: { edtf: "2024-05-01", time: "7:00" } }, ["error time-invalid /events/0/when/time"]],
  [{ when: { edtf: "2024-05-01", time: "24:00" } }, ["error time-invalid /events/0/when/time"]],
  [{ when: { edtf: "2024-05-01", time: "07:00:30", zone: "+05:45" } }, []],
  [{ when: { edtf: "2024-05-01", zone: "Mars/Olympus" } }, ["error zone-invalid /events/0/when/zone"]],
  [{ when: { edtf: "2024-05-01", zone: "+15:00" } }, ["error zone-invalid /events/0/when/zone"]],
  [{ when: { edtf: "2024-05-01", asOf: "now" } }, ["error date-invalid /events/0/when/asOf"]],
  ...["2024-06-02", "2024-06-02T10:00:00", "2024-06-02~", "2024-06", "2024-34?", "2024", "2024-06-XX", "2024-06-1X", "-0043"].map(
    (asOf): Row => [{ when: { edtf: "2024-05-01/..", asOf } }, []],
  ),
  ...["2024/..", "2024/", "../2024", "2024-05/2024-06", "[2024-05,2024-06]", "[..2024]", "{2024-05}", "XXXX", "20XX", "202X", "2024S3"].map(
    (asOf): Row => [{ when: { edtf: "2024-05-01/..", asOf } }, ["error as-of-invalid /events/0/when/asOf"]],
  ),
  [{ when: { edtf: "2024-05-01/..", asOf: 2024 } }, ["error date-ambiguous-number /events/0/when/asOf"]],
  [{ when: { edtf: "2024-05-01/..", asOf: {} } }, ["error date-type /events/0/when/asOf"]],
  [{ when: { edtf: "2024-05-01/..", asOf: "" } }, ["error date-invalid /events/0/when/asOf"]],
  ...["2024-05-01", "2024-05-01~", "2024-05-01?", "2024-05-01T10:00:00", "not a date"].map((edtf): Row => [
    { when: { edtf, time: "07:00" } },
    edtf.startsWith("2") ? [] : ["error date-invalid /events/0/when/edtf"],
  ]),
  ...[
    "2024-05",
    "2024-34",
    "2024",
    "202X",
    "2024-05-XX",
    "2024-05-01/2024-05-02",
    "2024-05-01/..",
    "[2024-05-01,2024-05-02]",
    "{2024}",
  ].map((edtf): Row => [{ when: { edtf, time: "07:00" } }, ["warning time-without-day /events/0/when/time"]]),
  [{ when: { time: "07:00" } }, ["error date-missing /events/0/when/edtf"]],
  [{ when: { time: "07:00", edtf: "2024-05" } }, ["warning time-without-day /events/0/when/time"]],
  [{ when: { edtf: "2024-05", time: "7:00" } }, ["error time-invalid /events/0/when/time"]],
  [{ when: { edtf: "2024-05", zone: "+02:00", timeApproximate: true } }, []],
  [{ when: "2024-05-01" }, ["error date-type /events/0/when"]],
  [{ when: ["2024"] }, ["error date-type /events/0/when"]],
  [{ when: null }, ["error date-missing /events/0/when/edtf"]],
  [{ when: {} }, ["error date-missing /events/0/when/edtf"]],
  [{ when: { edtf: 2024 } }, ["error date-ambiguous-number /events/0/when/edtf"]],
  [{ status: "Confirmed" }, ["error value-unknown /events/0/status"]],
  [{ role: 5 }, ["error value-unknown /events/0/role"]],
  [{ importance: "3" }, ["error value-unknown /events/0/importance"]],
  [{ background: "yes" }, ["error boolean-invalid /events/0/background"]],
  [{ tags: ["a", 5] }, ["error text-type /events/0/tags/1"]],
  [{ summary: null, note: undefined }, []],
  [{ sumary: "x" }, ["info field-unknown /events/0/sumary"]],
  [{ "a/b~c": 1 }, ["info field-unknown /events/0/a~1b~0c"]],
  [{ revisions: [{ from: 1, to: 2 }] }, ["error field-missing /events/0/revisions/0/field"]],
  [{ revisions: [{ field: "injured", from: null, to: { any: "thing" } }] }, []],
  [{ media: [{ type: "image", width: -1 }] }, ["error amount-invalid /events/0/media/0/width"]],
  [{ media: [{ url: "https://example.org/a.png" }] }, ["error type-missing /events/0/media/0/type"]],
];

describe("parseStory, fields of an event", () => {
  test.each(rows)("%j", (part, found) => {
    const result = withPart(part);
    expect(result.found).toEqual(found);
    expect(result.story.events.map(({ id }) => id)).toEqual(["x", "y"]);
  });

  test("what is wrong is left out, what is unknown is kept", () => {
    const { event } = withPart({
      status: "sure",
      zebra: { a: 1 },
      relations: [{ type: "follows" }, { type: "follows", to: "y" }],
      lane: 5,
    });
    expect(event).toMatchObject({ zebra: { a: 1 }, relations: [{ type: "follows", to: "y" }], lane: "5" });
    expect(event).not.toHaveProperty("status");
  });

  test("up to when the reporting knows is left out when it is no one date; a time without its day is kept", () => {
    const when = (part: object) => withPart({ when: { edtf: "2024-05", ...part } }).event?.when;
    expect(when({ asOf: "2024/.." })).not.toHaveProperty("asOf");
    expect(when({ asOf: "2024-06" })).toHaveProperty("asOf", "2024-06");
    expect(when({ time: "07:00" })).toHaveProperty("time", "07:00");
  });

  test("a count in the wrong order keeps its words", () => {
    expect(withPart({ count: { min: 9, max: 7, words: "some", dated: "none" } }).event?.count).toEqual({
      words: "some",
      dated: "none",
      parts: [],
    });
  });

  test("events may conflict with each other, and be the same as each other", () => {
    const tied = (id: string, to: string, type: string) => ({ id, title: id, when: { edtf: "2024" }, relations: [{ type, to }] });
    const codes = (type: string) =>
      parseStory({ events: [tied("a", "b", type), tied("b", "a", type)] }).diagnostics.map(({ code }) => code);
    expect(codes("conflicts-with")).toEqual([]);
    expect(codes("same-as")).toEqual([]);
    expect(codes("follows")).toEqual(["ref-cycle"]);
  });

  test("an event never takes the date of the one before", () => {
    const bad = {
      get edtf(): never {
        throw new Error("no");
      },
    };
    const { story } = parseStory({
      events: [{ title: "A", when: { edtf: "2024" } }, { title: "B", when: bad }, { title: "C", when: {} }, { title: "D" }],
    });
    expect(story.events.map(({ when }) => when.parsed?.text)).toEqual(["2024", undefined, undefined, undefined]);
  });

  test("an id with half of a surrogate pair can stand in an address", () => {
    const { story, diagnostics } = parseStory({
      lanes: [{ id: "l\ud800", label: "L" }],
      events: [{ id: "a\ud800", title: "A", when: { edtf: "2024" }, lane: "l\ud800" }],
    });
    expect(story.events[0]).toMatchObject({ id: "a\ufffd", lane: "l\ufffd" });
    expect(diagnostics).toEqual([]);
    expect(() => encodeURIComponent(story.events[0]?.id ?? "")).not.toThrow();
  });

  test("a source that is only named is one of the story's sources", () => {
    expect(withPart({ sources: ["Reuters"] }).story.sources.at(-1)).toEqual({ id: "Reuters", publisher: "Reuters" });
  });

  test("what stands in place of a date is kept as text", () => {
    const dates = ["2024-13", 5, ["2024"], NaN].map(
      (edtf) => parseStory({ events: [{ title: "A", when: { edtf } }] }).story.events[0]?.when,
    );
    expect(dates).toEqual(["2024-13", "5", '["2024"]', "NaN"].map((edtf) => ({ edtf, parsed: undefined })));
    expect(parseStory({ events: [{ title: "A", when: "May 2024" }] }).story.events[0]?.when.edtf).toBe("May 2024");
  });
});

const declarations: readonly [story: Readonly<Record<string, unknown>>, found: string[]][] = [
  [
    {
      lanes: [
        { id: "a", label: "A" },
        { id: "a", label: "B" },
      ],
    },
    ["error id-duplicate /lanes/1/id"],
  ],
  [{ lanes: [{ label: "A" }] }, ["error id-missing /lanes/0/id"]],
  [{ lanes: [{ id: "a" }] }, ["error label-missing /lanes/0/label"]],
  [{ lanes: ["a"] }, ["error value-type /lanes/0"]],
  [{ lanes: [{ id: "a", label: "A", color: "#abc" }] }, []],
  [{ lanes: [{ id: "a", label: "A", color: "rebeccapurple" }] }, []],
  [{ lanes: [{ id: "a", label: "A", color: "oklch(62% 0.2 30deg / 50%)" }] }, []],
  [{ lanes: [{ id: "a", label: "A", color: "url(https://attacker.example/c.gif)" }] }, ["error colour-invalid /lanes/0/color"]],
  [{ lanes: [{ id: "a", label: "A", color: "#fff;position:fixed" }] }, ["error colour-invalid /lanes/0/color"]],
  [{ lanes: [{ id: "a", label: "A", color: "var(--x)" }] }, ["error colour-invalid /lanes/0/color"]],
  [{ lanes: [{ id: "a", label: "A", color: "env(x)" }] }, ["error colour-invalid /lanes/0/color"]],
  [{ lanes: [{ id: "a", label: "A", color: "color-mix(in srgb, red, url(x))" }] }, ["error colour-invalid /lanes/0/color"]],
  [{ lanes: [{ id: "a", label: "A", color: "#12345" }] }, ["error colour-invalid /lanes/0/color"]],
  [{ lanes: [{ id: "a", label: "A", color: "rgb(1,2)" }] }, ["error colour-invalid /lanes/0/color"]],
  [{ lanes: [{ id: "a", label: "A", color: "rgb(0 0 0);x:y" }] }, ["error colour-invalid /lanes/0/color"]],
  [{ lanes: [{ id: "a", label: "A", order: "1" }] }, ["error number-invalid /lanes/0/order"]],
  [{ lanes: {} }, ["warning list-expected /lanes", "error id-missing /lanes/id", "error label-missing /lanes/label"]],
  [{ actors: [{ id: "a", label: "A", kind: "government" }] }, ["error value-unknown /actors/0/kind"]],
  [{ actors: [{ id: "a", label: "A", url: "javascript:X(1)" }] }, ["error url-scheme /actors/0/url"]],
  [{ places: [{ id: "a", label: "A", coordinates: [52, 200] }] }, ["error coordinates-invalid /places/0/coordinates"]],
  [{ places: [{ id: "a", label: "A", coordinates: [0, 91] }] }, ["error coordinates-invalid /places/0/coordinates"]],
  [{ places: [{ id: "a", label: "A", coordinates: [-180, -90] }] }, []],
  [{ places: [{ id: "a", label: "A", coordinates: [52] }] }, ["error coordinates-invalid /places/0/coordinates"]],
  [{ places: [{ id: "a", label: "A", country: "France" }] }, ["error country-invalid /places/0/country"]],
  [{ places: [{ id: "a", label: "A", zone: "CET+1" }] }, ["error zone-invalid /places/0/zone"]],
  [{ sources: [{ id: "a", publisher: "A", via: ["b"] }] }, ["warning source-unknown /sources/0/via/0"]],
  [{ sources: [{ id: "a", publisher: "A", via: "unlisted" }] }, []],
  [{ sources: [{ id: "a", publisher: "A", via: "b" }] }, ["warning list-expected /sources/0/via", "warning source-unknown /sources/0/via"]],
  [
    {
      sources: [
        { id: "a", publisher: "A", via: "b" },
        { id: "b", publisher: "B" },
      ],
    },
    ["warning list-expected /sources/0/via"],
  ],
  [
    { sources: [{ id: "a", publisher: "A", via: 5 }] },
    ["warning list-expected /sources/0/via", "warning id-type /sources/0/via", "warning source-unknown /sources/0/via"],
  ],
  [{ sources: [{ id: "a", publisher: "A", via: "a" }] }, ["warning list-expected /sources/0/via", "error ref-cycle /sources/0/via"]],
  [{ sources: [{ id: "a", publisher: "A", via: { id: "b" } }] }, ["warning list-expected /sources/0/via", "error id-type /sources/0/via"]],
  [
    {
      sources: [
        { id: "a", publisher: "A", via: ["b"] },
        { id: "b", publisher: "B", via: ["a"] },
      ],
    },
    ["error ref-cycle /sources/1/via"],
  ],
  [{ sources: [{ id: "a", publisher: "A", via: ["a"] }] }, ["error ref-cycle /sources/0/via"]],
  [{ sources: [{ id: "a", publisher: "A", published: "soon" }] }, ["error date-invalid /sources/0/published"]],
  [{ sources: [{ id: "a", publisher: "A", language: "en_US" }] }, ["error language-invalid /sources/0/language"]],
  [{ sources: [{ id: "a" }] }, ["error publisher-missing /sources/0/publisher"]],
  [{ eras: [{ when: "2024/2025", label: "E" }] }, []],
  [{ eras: [{ label: "E" }] }, ["error when-missing /eras/0/when"]],
  [{ version: 99 }, ["warning version-unknown /version"]],
  [{ version: 1 }, []],
  [{ language: "xx-invalid-locale-tag" }, ["error language-invalid /language"]],
  [{ language: "english language" }, ["error language-invalid /language"]],
  [{ asOf: "2024-13" }, ["error date-invalid /asOf"]],
  [{ asOf: "2024/.." }, ["error as-of-invalid /asOf"]],
];

describe("parseStory, the story's own fields", () => {
  test.each(declarations)("%j", (part, found) => {
    const { story, diagnostics } = parseStory({ events: [], ...part });
    expect(diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual(found);
    for (const [list, items] of Object.entries(part)) {
      if (Array.isArray(items) && list !== "eras") expect(story[list as "lanes"].length).toBeGreaterThanOrEqual(items.length);
    }
  });

  test("a name stands in for a missing label, and an id is made", () => {
    const { story } = parseStory({ events: [], lanes: ["Ground", { id: "x" }, { label: "Only a label" }], sources: ["Reuters"] });
    expect(story.lanes.map(({ label }) => label)).toEqual(["Ground", "x", "Only a label"]);
    expect(story.sources[0]?.publisher).toBe("Reuters");
    expect(new Set(story.lanes.map(({ id }) => id)).size).toBe(3);
  });

  test("lanes may be named freely where none is declared", () => {
    expect(parseStory({ events: [{ title: "A", when: { edtf: "2024" }, lane: "Ground" }] }).diagnostics).toEqual([]);
  });
});

/** Every field that is a list of ids, as an event, a source or a part of an event has it. */
const listsOfIds: readonly [path: string, story: (ids: unknown) => object][] = [
  ...["sources", "actors", "places"].map((field): (typeof listsOfIds)[number] => [`/events/0/${field}`, (ids) => ({ [field]: ids })]),
  ["/events/0/claims/0/sources", (ids) => ({ claims: [{ by: "x", sources: ids }] })],
  ["/events/0/replies/0/sources", (ids) => ({ replies: [{ actor: "x", stance: "denies", sources: ids }] })],
  ["/events/0/revisions/0/sources", (ids) => ({ revisions: [{ field: "n", from: 1, to: 2, sources: ids }] })],
  ["/events/0/corrections/0/sources", (ids) => ({ corrections: [{ date: "2024", sources: ids }] })],
];

describe("parseStory, a word close to one that is known", () => {
  const hintOf = (part: object) => {
    const fields = Object.entries({ title: "A", when: { edtf: "2024-05-01" }, ...part });
    const { diagnostics } = parseStory({ events: [Object.fromEntries(fields.filter(([, value]) => value !== undefined))] });
    return diagnostics[0]?.hint;
  };

  test.each<[part: object, meant: unknown]>([
    [{ title: undefined, titel: "A" }, "title"],
    [{ title: undefined, Title: "A" }, "title"],
    [{ claims: [{ by: "x", independentlyConfimed: true }] }, "independentlyConfirmed"],
    [{ claims: [{ by: "x", INDEPENDENTLYCONFIRMED: true }] }, "independentlyConfirmed"],
    [{ sorces: ["s"] }, "sources"],
    [{ source: "s" }, "sources"],
    [{ sumary: "A" }, "summary"],
    [{ satus: "A" }, "status"],
    [{ statsu: "A" }, "status"],
    [{ lanes: "A" }, "lane"],
    [{ improtance: 1 }, "importance"],
    [{ backgroud: true }, "background"],
    [{ when: { edtf: "2024-05-01", asof: "2024" } }, "asOf"],
    [{ when: { edtf: "2024-05-01", word: "x" } }, "words"],
    [{ status: "alledged" }, "alleged"],
    [{ status: "Confirmed" }, "confirmed"],
    [{ status: "retraced" }, "retracted"],
    [{ role: "statment" }, "statement"],
    [{ importance: "3" }, 3],
    [{ relations: [{ type: "folows", to: "y" }] }, "follows"],
    [{ replies: [{ actor: "a", stance: "denied" }] }, "denies"],
    [{ replies: [{ actor: "a", stance: "no reply" }] }, "no-reply"],
  ])("%j", (part, meant) => expect(hintOf(part)).toContain(`Did you mean ${JSON.stringify(meant)}?`));

  test.each<object>([
    { zebra: 1 },
    { who: "x" },
    { what: "x" },
    { where: "x" },
    { why: "x" },
    { whom: "x" },
    { titel: "x" },
    { title: undefined, time: "10:00" },
    { replies: [{ actor: "x", stance: "denies", who: "x" }] },
    { replies: [{ actor: "x", stance: "denies", where: "x" }] },
    { to: "x" },
    { date: "x" },
    { by: "x" },
    { text: "x" },
    { "": 1 },
    { x: 1 },
    { __proto__: null, constructor: 1 },
    { description: "x" },
    { location: "x" },
    { status: "sure" },
    { status: "" },
    { status: 5 },
    { status: {} },
    { importance: 4 },
    { role: "x".repeat(5000) },
    { background: "yes" },
  ])("%j is close to none", (part) => {
    expect(hintOf(part)).toBeDefined();
    expect(hintOf(part)).not.toContain("Did you mean");
  });
});

test.each([
  ["Words", ["word", "words"], "words"],
  ["placs", ["places", "place"], "places"],
  ["confirm", ["conform", "confirmed"], "conform"],
  ["unaware", ["denies", "says-unaware"], "says-unaware"],
  ["is unaware", ["denies", "says-unaware"], "says-unaware"],
  ["unaware", ["denies", "says-unaware"], "says-unaware"],
])("didYouMean(%j, %j) offers the nearest, not the first", (word, known, meant) => {
  expect(didYouMean(word, known)).toBe(`Did you mean ${JSON.stringify(meant)}? `);
});

describe("parseStory, one id where a list of ids belongs", () => {
  const declared = { actors: [{ id: "x", label: "X" }], places: [{ id: "x", label: "X" }], sources: [{ id: "x", publisher: "X" }] };
  const parsed = (event: object) => parseStory({ ...declared, events: [{ id: "e", title: "A", when: { edtf: "2024" }, ...event }] });

  test.each(listsOfIds)("%s is read as a list of one", (path, part) => {
    const { story, diagnostics } = parsed(part("x"));
    expect(diagnostics.map((one) => `${one.severity} ${one.code} ${one.path}`)).toEqual([`warning list-expected ${path}`]);
    expect(story).toEqual(parsed(part(["x"])).story);
  });

  test("via too, but for the word that is none", () => {
    const via = (ids: unknown) =>
      parseStory({
        events: [],
        sources: [
          { id: "x", publisher: "X" },
          { id: "y", publisher: "Y", via: ids },
        ],
      }).story.sources[1]?.via;
    expect(via("x")).toEqual(["x"]);
    expect(via(["x"])).toEqual(["x"]);
    expect(via("unlisted")).toBe("unlisted");
  });
});
