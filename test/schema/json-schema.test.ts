import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonSchema, parseStory } from "../../src/schema/index.ts";
import { descriptions } from "../../src/schema/json-schema-words.ts";
import { isList, type Kind, type RecordKind } from "../../src/schema/kind.ts";
import { storyKind } from "../../src/schema/story-kind.ts";
import { damage } from "./damage.ts";
import { richStory } from "./rich-story.ts";
import { validate } from "./validate.ts";

const schema = jsonSchema();

describe("jsonSchema", () => {
  test("takes a story without a fault", () => {
    expect(parseStory(richStory).diagnostics).toEqual([]);
    expect(validate(schema, richStory)).toEqual([]);
    expect(validate(schema, { events: [] })).toEqual([]);
  });

  test("refuses what the parser reports, at the same place", () => {
    const faulty = {
      title: 5,
      lanes: [{ id: "a" }],
      events: [{ title: "A" }, { title: "B", when: { edtf: "2024", time: "7:00" }, importance: 4 }, "C"],
    };
    expect(validate(schema, faulty).sort()).toEqual([
      "/events/0",
      "/events/1/importance",
      "/events/1/when/time",
      "/events/2",
      "/lanes/0",
      "/title",
    ]);
    expect(validate(schema, { events: [{ id: "", title: "A", when: { edtf: "" } }] })).toEqual(["/events/0/id", "/events/0/when/edtf"]);
    expect(validate(schema, null)).toEqual([""]);
    expect(validate(schema, {})).toEqual([""]);
  });

  test("what it refuses, the parser reports", () => {
    const value = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.constantFrom("", "x", "2024", "https://example.org/", [], {}, 0, 1.5, true, { en: "x" }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), value), { maxLength: 3 }), (changes) => {
        const story: unknown = structuredClone(richStory);
        for (const [position, one] of changes) damage(story, position, one);
        // Absent and null are the same to the parser, as they are to most writers of JSON; blank texts are absent, too.
        const plain: unknown = JSON.parse(JSON.stringify(story), (_, part: unknown) => (part === null || part === "" ? undefined : part));
        const faults = validate(schema, plain);
        const { diagnostics } = parseStory(plain);
        if (faults.length > 0) expect(diagnostics.filter(({ severity }) => severity !== "info")).not.toEqual([]);
      }),
      { seed: 20_250_925, numRuns: 2000 },
    );
  });

  test("describes every record and every field, and nothing else", () => {
    const names = new Set<string>();
    const visit = (kind: Kind): void => {
      if (typeof kind === "string") return;
      if (isList(kind)) visit(kind[0]);
      else if ("other" in kind) [kind.text, kind.other].forEach(visit);
      else if ("fields" in kind) addRecord(kind);
    };
    const addRecord = (record: RecordKind): void => {
      names.add(record.name);
      for (const [key, kind] of Object.entries(record.fields)) {
        names.add(`${record.name}.${key}`);
        visit(kind);
      }
    };
    visit(storyKind);
    expect(Object.keys(descriptions).sort()).toEqual([...names].sort());
  });

  test("docs/schema.md has a row for every field", () => {
    const page = readFileSync(new URL("../../docs/schema.md", import.meta.url), "utf8");
    const sections = new Map(
      page
        .split(/^### /m)
        .slice(1)
        .map((section) => [section.split("\n")[0], section]),
    );
    for (const name of Object.keys(descriptions)) {
      const [record = "", field] = name.split(".");
      expect(sections.has(record), record).toBe(true);
      if (field !== undefined) expect(sections.get(record)).toMatch(new RegExp(`^\\| \`${field}\``, "m"));
    }
  });
});
