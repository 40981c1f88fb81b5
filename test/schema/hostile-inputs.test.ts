import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonSchema, lintStory, parseStory } from "../../src/schema/index.ts";
import { damage } from "./damage.ts";
import { richStory } from "./rich-story.ts";

const thrower = {
  get title(): never {
    throw new Error("no");
  },
  get when(): never {
    throw new Error("no");
  },
};
const refuses = new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse });

function refuse(): never {
  throw new Error("no");
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function circle(): object {
  const event: Record<string, unknown> = { title: "A", when: { edtf: "2024" } };
  event["self"] = event;
  event["claims"] = [event];
  event["summary"] = event;
  return event;
}

function nested(depth: number): unknown {
  let value: unknown = "deep";
  for (let index = 0; index < depth; index++) value = index % 2 === 0 ? [value] : { events: value, title: value };
  return value;
}

class Visit {
  title = "Visit";
  when = { edtf: "2024" };
}

const odd: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  "a symbol": () => Symbol("x"),
  "a big integer": () => 10n,
  "a function": () => refuse,
  "a map": () => new Map([["events", []]]),
  "a date": () => new Date(0),
  "a throwing getter": () => thrower,
  "a refusing proxy": () => refuses,
  "a revoked proxy": () => revoked({}),
  "a revoked list": () => revoked([]),
  "a circle": circle,
  "a deep nest": () => nested(20_000),
  "a class instance": () => new Visit(),
  "an object without prototype": () => Object.assign(Object.create(null) as object, { title: "A", when: { edtf: "2024" } }),
  "a throwing toJSON": () => ({ toJSON: refuse, title: "A" }),
  "a throwing toString": () => ({ toString: refuse, [Symbol.toPrimitive]: refuse }),
  "a throwing tag": () => Object.defineProperty({}, Symbol.toStringTag, { get: refuse }),
  "a boxed text": () => Object("text") as unknown,
  "not a number": () => NaN,
  infinity: () => -Infinity,
  "a list with holes": () => Object.assign([], { 3: "x" }),
  "a large list": () => Array.from({ length: 1000 }, (_, index) => index),
  "a typed array": () => new Uint8Array(10),
  "an element of many": () => Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], "x"),
};

const fields = Object.keys((jsonSchema()["$defs"] as Record<string, { properties?: object }>)["Event"]?.properties ?? {});

describe("parseStory never throws", () => {
  test.each(Object.keys(odd))("%s as the document", (name) => {
    const { story, diagnostics } = parseStory(odd[name]?.());
    expect(story.events.length).toBe(name === "a deep nest" ? 1 : 0);
    expect(diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
  });

  test.each(Object.keys(odd))("%s as an event, as its parts, as declarations", (name) => {
    const value = odd[name];
    for (const field of fields) {
      const { story } = parseStory({ events: [{ title: "A", when: { edtf: "2024" }, [field]: value?.() }, value?.()] });
      expect(story.events.length).toBe(2);
      lintStory(story);
    }
    for (const field of ["edtf", "words", "time", "zone", "asOf"]) {
      expect(parseStory({ events: [{ title: "A", when: { [field]: value?.() } }] }).story.events.length).toBe(1);
    }
    for (const field of ["lanes", "actors", "places", "sources", "eras", "title", "language", "asOf", "version", "unknown"]) {
      expect(parseStory({ events: [], [field]: value?.() }).story.events.length).toBe(0);
      const { story } = parseStory({ events: [{ title: "A", when: { edtf: "2024" } }], [field]: [value?.()] });
      expect(story.events[0]?.when.parsed).toBeDefined();
    }
  });

  test("a getter that throws costs its own field only", () => {
    const event = Object.defineProperty({ title: "A", when: { edtf: "2024" } }, "summary", { get: refuse, enumerable: true });
    const { story, diagnostics } = parseStory({ events: [event] });
    expect(story.events[0]).toMatchObject({ title: "A", when: { edtf: "2024" } });
    expect(story.events[0]?.when.parsed).toBeDefined();
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([["value-unreadable", "/events/0/summary"]]);
  });
});

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  maxDepth: 4,
});

/** Good stories in which some values are replaced by anything. */
const damaged = fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 6 }).map((changes) => {
  const story: unknown = structuredClone(richStory);
  for (const [position, value] of changes) damage(story, position, value);
  return story;
});

describe("parseStory, damaged stories", () => {
  test("the undamaged one is clean", () => {
    expect(parseStory(richStory).diagnostics).toEqual([]);
  });

  test("keeps every event, unique ids, complete lists, exact paths, and says so", () => {
    fc.assert(
      fc.property(damaged, (input) => {
        const { story, diagnostics } = parseStory(input);
        const given = (input as { events?: unknown }).events;
        expect(story.events).toHaveLength(Array.isArray(given) ? given.length : 0);
        expect(new Set(story.events.map(({ id }) => id)).size).toBe(story.events.length);
        for (const event of story.events) {
          for (const list of [event.sources, event.claims, event.replies, event.relations, event.actors, event.tags, event.media]) {
            expect(Array.isArray(list)).toBe(true);
          }
          expect(typeof event.when.edtf).toBe("string");
          expect(["string", "object"]).toContain(typeof event.title);
        }
        for (const { path, message, value } of diagnostics) {
          expect(leadsSomewhere(input, path), path).toBe(true);
          expect(message).toContain(path);
          expect(message).toContain(value);
        }
        for (const { path } of lintStory(story)) expect(path).toMatch(/^\//);
      }),
      { seed: 20_250_925, numRuns: 1500 },
    );
  });

  test("reads the same twice, and what was read once more without a fault of form", () => {
    fc.assert(
      fc.property(damaged, (input) => {
        const first = parseStory(input);
        expect(parseStory(input)).toEqual(first);
        const again = parseStory(first.story);
        expect(again.story.events.map(({ id, title }) => [id, title])).toEqual(first.story.events.map(({ id, title }) => [id, title]));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("never changes its input", () => {
    const before = structuredClone(richStory);
    parseStory(richStory);
    expect(richStory).toEqual(before);
  });
});

/** Whether all of a pointer but its last key is in the input. */
function leadsSomewhere(input: unknown, path: string): boolean {
  const keys = path.split("/").slice(1, -1);
  let value = input;
  for (const [index, key] of keys.entries()) {
    if (typeof value !== "object" || value === null) return index === keys.length - 1 && key === "when";
    value = (value as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return true;
}

/** A list that claims a billion places, with some of them filled. */
function sparse(filled: Readonly<Record<number, unknown>> = {}): unknown[] {
  return Object.assign([], { length: 1e9 }, filled);
}

const claimants: Readonly<Record<string, () => unknown>> = {
  "an empty list": () => sparse(),
  "a proxy of a list": () =>
    new Proxy([], { get: (target, key): unknown => (key === "length" ? 1e9 : (Reflect.get(target, key) as unknown)) }),
  "an endless proxy": () =>
    new Proxy([], { get: (target, key): unknown => (key === "length" ? Infinity : (Reflect.get(target, key) as unknown)) }),
};

test("parseStory ends when a list says that it holds whatever is asked for", () => {
  const liar = new Proxy([], {
    get: (_, key): unknown => (key === "length" ? 1001 : { title: "x", when: { edtf: "2024" } }),
    has: () => true,
  });
  const { story, diagnostics } = parseStory({ events: liar });
  expect(story.events).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["list-sparse"]);
});

describe("parseStory, lists that claim more than they hold", () => {
  const event = (title: string) => ({ title, when: { edtf: "2024" } });
  const rich = richStory.events.at(-1) as unknown as Readonly<Record<string, unknown>>;
  const listsOfEvents = Object.keys(rich).filter((key) => Array.isArray(rich[key]));
  const lists = ["lanes", "actors", "places", "sources", "eras", "events"];

  test.each(Object.keys(claimants))("%s gives one diagnostic wherever it stands", (name) => {
    const list = claimants[name] as () => unknown;
    for (const field of lists) {
      const { diagnostics } = parseStory({ events: [], [field]: list() });
      expect(diagnostics.map(({ code, path, severity }) => `${severity} ${code} ${path}`)).toEqual([`warning list-sparse /${field}`]);
    }
    for (const field of listsOfEvents) {
      const { diagnostics } = parseStory({ events: [{ ...event("A"), [field]: list() }] });
      expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([`list-sparse /events/0/${field}`]);
    }
  });

  test.each(["title", "unknown", "when", "count", "link", "lane", "status", "importance", "background"])(
    "one as %s of an event is quoted in part",
    (field) => {
      for (const list of [sparse(), sparse({ 5: "x", 999_999_998: "y" }), [sparse()], { deep: sparse() }]) {
        const { diagnostics } = parseStory({ events: [{ ...event("A"), [field]: list }] });
        expect(diagnostics.length).toBeGreaterThan(0);
        for (const { value } of diagnostics) expect(value.length).toBeLessThanOrEqual(80);
      }
    },
  );

  test("loses nothing that is there, at any place", () => {
    const events = sparse({ 3: event("A"), 70_000: { title: "B", when: { edtf: "2024-13" } }, 999_999_999: "C" });
    const { story, diagnostics } = parseStory({ events });
    expect(story.events.map(({ title }) => title)).toEqual(["A", "B", "C"]);
    expect(diagnostics.map(({ code, path, event: id }) => [code, path, id])).toEqual([
      ["list-sparse", "/events", undefined],
      ["date-invalid", "/events/70000/when/edtf", story.events[1]?.id],
      ["event-type", "/events/999999999", story.events[2]?.id],
    ]);
  });

  test.each(["", "-1", "1.5", "x", "01", "1e3", " 7", "2000", "Infinity"])("a property of its own named %j is no place", (key) => {
    const events = Object.assign([], { length: 2000, 3: event("A"), 1999: event("B") }, { [key]: event("No") });
    events.length = 2000;
    expect(parseStory({ events }).story.events.map(({ title }) => title)).toEqual(["A", "B"]);
  });

  test("says which event closes a circle", () => {
    const follows = (id: string, to: string) => ({ ...event(id), id, relations: [{ type: "follows", to }] });
    const { diagnostics } = parseStory({ events: sparse({ 0: follows("x", "x"), 9000: follows("a", "b"), 9001: follows("b", "a") }) });
    expect(diagnostics.map(({ code, path, event: id }) => [code, path, id])).toEqual([
      ["list-sparse", "/events", undefined],
      ["ref-cycle", "/events/0/relations/0/to", "x"],
      ["ref-cycle", "/events/9001/relations/0/to", "b"],
    ]);
  });

  test("a short list keeps its empty places, a long full one all that it holds", () => {
    expect(parseStory({ events: Object.assign([], { 2: event("A") }) }).story.events).toHaveLength(3);
    const full = Array.from({ length: 5000 }, (_, index) => (index % 2 ? event(`A${index}`) : undefined));
    expect(parseStory({ events: full }).story.events).toHaveLength(5000);
    expect(parseStory({ events: full }).diagnostics.every(({ code }) => code === "event-type")).toBe(true);
  });
});

describe("parseStory, names that objects inherit", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "__defineGetter__"];

  test.each(names)("%s as an id, a reference and an unknown field", (name) => {
    const text = `{"lanes":[{"id":"${name}","label":"L"}],"sources":[{"id":"${name}","publisher":"P"}],"${name}":{"polluted":1},
      "events":[{"id":"${name}","title":"A","when":{"edtf":"2024"},"lane":"${name}","sources":["${name}"],"${name}":{"polluted":1}}]}`;
    const { story, diagnostics } = parseStory(JSON.parse(text));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(story.events[0])).toBe(Object.prototype);
    expect(story.events[0]).toMatchObject({ id: name, lane: name, sources: [name] });
    expect(story.lanes[0]?.id).toBe(name);
    expect(Object.getOwnPropertyDescriptor(story.events[0], name)?.value).toEqual({ polluted: 1 });
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual(
      [
        ["field-unknown", `/${name}`],
        ["field-unknown", `/events/0/${name}`],
      ].sort((a, b) => order(a, b, text)),
    );
  });

  test("a text by language under __proto__", () => {
    const { story } = parseStory(JSON.parse('{"events":[{"title":{"__proto__":"evil","en":"Good"},"when":{"edtf":"2024"}}]}'));
    const title = story.events[0]?.title;
    expect(Object.getPrototypeOf(title)).toBe(Object.prototype);
    expect(title).toMatchObject({ en: "Good" });
  });
});

/** The order in which fields stand in the text. */
function order(a: readonly (string | undefined)[], b: readonly (string | undefined)[], text: string): number {
  const at = (path = ""): number => (path.startsWith("/events") ? text.lastIndexOf(path.slice(10)) : text.indexOf(`"${path.slice(1)}":`));
  return at(a[1]) - at(b[1]);
}
