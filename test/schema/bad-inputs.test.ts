import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintStory, parseStory, parseStoryText, type Diagnostic, type ParsedStory, type StoryInput } from "../../src/schema/index.ts";
import { makeEvents, manyGoodEvents, tenGoodEvents, type Loose } from "./base-stories.ts";

interface Row {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly input: { readonly base?: string; readonly raw?: string; readonly js?: string; readonly patch?: readonly Patch[] };
  readonly expected: {
    readonly placed?: number;
    readonly listedUnplaced?: readonly string[] | number;
    readonly issues: readonly Issue[] | number;
    readonly messageMustContain?: readonly string[];
    readonly budgetMs?: number;
  };
}

interface Patch {
  readonly op: string;
  readonly path: string;
  readonly value: unknown;
}

interface Issue {
  readonly code: string;
  readonly path: string;
  readonly severity: string;
}

const { cases }: { cases: readonly Row[] } = JSON.parse(readFileSync(new URL("../tables/bad-inputs.json", import.meta.url), "utf8"));

/** Rows of other parts: files and the network, the component and its options. */
const ELSEWHERE = ["csv", "network", "lifecycle", "options"];

/** Rows that say something else here, and why. */
const DIFFERENT: Readonly<Record<string, Partial<Row["expected"]>>> = {
  // "Y275760-09-13" is no EDTF: the row allows it to be listed.
  b068: { placed: 9, listedUnplaced: ["e3"], issues: [{ code: "date-out-of-range", path: "/events/3/start", severity: "error" }] },
  // EDTF wants seconds, and the story has no zone: docs/dates.md. The skipped hour is the linter's (test/schema/lint-story.test.ts).
  b088: { placed: 9, listedUnplaced: ["e3"], issues: [{ code: "date-invalid", path: "/events/3/start", severity: "error" }] },
  // A time zone for the whole chart is an option of the component.
  b090: { issues: [] },
  // Media are a list; one alone is read as a list of one, after a warning.
  b140: {
    issues: [
      { code: "media-type", path: "/events/3/media/type", severity: "error" },
      { code: "list-expected", path: "/events/3/media", severity: "warning" },
    ],
  },
};

/** What a row does to a story in JavaScript. */
const SCRIPTS: Readonly<Record<string, (events: Loose[]) => unknown>> = {
  b048: (events) => put(events[3], "when", "edtf", NaN),
  b049: (events) => put(events[3], "when", "edtf", new Date("x")),
  b059: (events) => events.forEach((event) => put(event, "when", "edtf", "2024-04-04")),
  b101: (events) => put(events[3], "id", "__proto__"),
  b104: (events) => events.forEach((event, index) => index % 2 === 1 && put(event, "when", "edtf", "bad")),
  b105: (events) => events.reverse(),
  b106: (events) => deepFreeze(events),
  b118: (events) => put(events[3], "title", "A\ud800B"),
  b120: (events) => put(events[3], "title", `a${"\u0301".repeat(500)}`),
  b121: (events) => put(events[3], "title", "a".repeat(200)),
};

/** Inputs that are made anew. */
const INPUTS: Readonly<Record<string, () => unknown>> = {
  b137: () => ({ events: makeEvents(500, () => "2024").map((event, index) => ({ ...event, sources: undefined, lane: `g${index}` })) }),
  b160: () => manyGoodEvents(400_000),
  b161: () => JSON.parse("[".repeat(1000) + "]".repeat(1000)),
};

function put(target: Loose | undefined, ...keysAndValue: unknown[]): void {
  const keys = keysAndValue.slice(0, -2) as string[];
  const holder = keys.reduce((object, key) => object[key] as Loose, target as Loose);
  Object.defineProperty(holder, keysAndValue.at(-2) as string, {
    value: keysAndValue.at(-1),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

/** The row's names for fields, and ours. */
function ours(path: string): string {
  return path
    .replace(/\/(start|end)$/, "/when/edtf")
    .replace(/\/text$/, "/summary")
    .replace(/\/group$/, "/lane")
    .replace(/\/url$/, "/link")
    .replace(/\/corrects$/, "/relations/0/to")
    .replace(/^\/events\/(\d+)\/sources\/0\/published$/, "/sources/$1/published");
}

function patched(story: StoryInput, patch: readonly Patch[]): StoryInput {
  const loose = story as unknown as Loose;
  for (const { op, path, value } of patch) {
    const keys = ours(path).slice(1).split("/");
    const at = keys.slice(0, -1).reduce((object, key) => (object[key] ??= {} as Loose), loose);
    const key = keys.at(-1) ?? "";
    if (op === "remove") delete at[key];
    else if (path.endsWith("/end")) put(at, key, `${JSON.stringify(at[key]).slice(1, -1)}/${String(value)}`);
    else if (path.endsWith("/corrects"))
      put(loose, ...keys.slice(0, -2).flatMap((part) => (part === "relations" ? [] : [part])), "relations", [
        { type: "corrects", to: value },
      ]);
    else if (path.endsWith("/sources") && Array.isArray(value) && value.length > 0) {
      put(loose, "sources", keys[1], { id: `s${keys[1]}`, publisher: value[0].name, url: value[0].url, published: value[0].published });
    } else put(at, key, value);
  }
  return story;
}

function parsedRow({ id, category, input }: Row): ParsedStory {
  const make = INPUTS[id];
  if (make !== undefined) return parseStory(make());
  if (input.raw !== undefined && category === "document")
    return parseStoryText(input.raw.replaceAll(/"start":("[^"]*")/g, '"when":{"edtf":$1}'));
  const story = input.base === "thousand-good-events" ? manyGoodEvents(1000) : tenGoodEvents();
  SCRIPTS[id]?.(story.events as unknown as Loose[]);
  return parseStory(patched(story, input.patch ?? []));
}

const rows = cases.filter(({ category }) => !ELSEWHERE.includes(category));

test("every row is of a known sort", () => {
  expect(rows.length).toBe(81);
  for (const { id, input } of rows) {
    const isKnown = input.patch !== undefined || input.raw !== undefined || id in INPUTS || id in SCRIPTS || id in DIFFERENT;
    expect(isKnown, id).toBe(true);
  }
});

describe("parseStory, bad inputs", () => {
  test.each(rows.map((row) => [row.id, row.name, row] as const))("%s: %s", (id, _, row) => {
    const expected = { ...row.expected, ...DIFFERENT[id] };
    const begun = performance.now();
    const { story, diagnostics } = parsedRow(row);
    if (expected.budgetMs !== undefined) expect(performance.now() - begun).toBeLessThan(5 * expected.budgetMs);
    checkDiagnostics(diagnostics, expected.issues);
    const placed = story.events.filter((event) => event.when.parsed !== undefined);
    const unplaced = story.events.filter((event) => event.when.parsed === undefined);
    if (expected.placed !== undefined) expect(placed).toHaveLength(expected.placed);
    const listed = expected.listedUnplaced ?? [];
    expect(unplaced).toHaveLength(typeof listed === "number" ? listed : listed.length);
    if (typeof listed === "object")
      for (const name of listed)
        expect(unplaced).toContain(
          name.startsWith("#") ? story.events[Number(name.slice(1))] : story.events.find((event) => event.id === name),
        );
    const value = (diagnostics[0]?.path.endsWith("/edtf") && expected.messageMustContain?.[1]) || undefined;
    if (value !== undefined) expect(diagnostics[0]?.message).toContain(value);
  });
});

/** Each problem of the row is found, at its place, and no other. */
function checkDiagnostics(diagnostics: readonly Diagnostic[], issues: readonly Issue[] | number): void {
  for (const { message, path, value } of diagnostics) {
    expect(message).toContain(path);
    expect(message).toContain(value);
    expect(value.length).toBeLessThanOrEqual(80);
  }
  if (typeof issues === "number") {
    expect(diagnostics).toHaveLength(issues);
    return;
  }
  const found = diagnostics.map(({ code, path, severity }) => `${severity} ${code} ${path}`);
  const wanted = issues.map(({ code, path, severity }) => `${severity} ${code.replace("group", "lane")} ${ours(path)}`);
  expect(found.sort()).toEqual(wanted.sort());
}

test("a local time that clocks skipped is told by the linter, with a zone", () => {
  const { story } = parseStory({
    events: [{ title: "A", when: { edtf: "2024-03-31", time: "02:30", zone: "Europe/Paris" }, sources: ["s"] }],
  });
  expect(lintStory(story).map(({ code, path }) => [code, path])).toContainEqual(["time-nonexistent", "/events/0/when/time"]);
});
