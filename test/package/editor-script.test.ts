import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { parseStory, type Diagnostic, type ParsedStory } from "../../src/schema/index.ts";
import { damage } from "../schema/damage.ts";
import { richStory } from "../schema/rich-story.ts";
import edtfTable from "../tables/edtf-cases.json" with { type: "json" };

interface Global {
  readonly parseStory: (story: unknown) => ParsedStory;
  readonly lintStory?: (story: unknown) => readonly { readonly code: string }[];
}

/** A page's window with classic scripts of dist/ in it. */
function pageWith(...files: string[]): Global {
  // A page may have anything under the name: the bundle takes it over.
  const page = createContext({ URL, dateline: "PARIS, 3 May" });
  for (const file of files) runInContext(readFileSync(`dist/${file}`, "utf8"), page, { filename: file });
  return (page as unknown as { dateline: Global }).dateline;
}

const reader = pageWith("d3-dateline.min.js");
const editor = pageWith("d3-dateline.min.js", "editor.min.js");

/** What another page's objects hold, to be compared with our own. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const values = [
  undefined,
  null,
  5,
  -1,
  1e13,
  "",
  " ",
  "x",
  "2024-13",
  "javascript:1",
  "a\u0007\u202eb",
  true,
  [],
  [[]],
  ["x", 5],
  {},
  { x: 1 },
];
/** Wrong dates, and a story with one wrong value at every place. */
const stories = [
  ...values,
  ...edtfTable.cases.filter(({ valid }) => !valid).map(({ edtf }) => ({ events: [{ title: "A", when: { edtf } }] })),
  ...Array.from({ length: 600 }, (_, position) => {
    const story: unknown = JSON.parse(JSON.stringify(richStory));
    damage(story, position, values[position % values.length]);
    return story;
  }),
];

const mistyped = { events: [{ title: "Drones are tested", when: { edtf: "Q2 2024" } }] };

describe("the script tag's bundle", () => {
  const unworded = ({ code, severity, path, value, event }: Diagnostic): unknown => ({ code, severity, path, value, event });

  test("reads every story as the modules do, and says what is wrong where; words are for who writes it", () => {
    const codes = new Set<string>();
    for (const story of stories) {
      const [whole, bundled] = [parseStory(story), reader.parseStory(story)];
      expect(plain(bundled.story)).toEqual(plain(whole.story));
      expect(plain(bundled.diagnostics.map(unworded))).toEqual(plain(whole.diagnostics.map(unworded)));
      for (const { code, path, message } of bundled.diagnostics) {
        expect(message.startsWith(path || "The document")).toBe(true);
        expect(message).not.toMatch(/undefined|\[object/);
        codes.add(code);
      }
    }
    expect(codes.size).toBeGreaterThan(25);
  });

  test("names what a problem is and where its explanation is", () => {
    expect(reader.parseStory(mistyped).diagnostics[0]?.message).toBe(
      '/events/0/when/edtf: date-invalid (found "Q2 2024"). Load editor.min.js to have it explained.',
    );
  });

  test("explains a document that holds no story: readers see that", () => {
    expect(reader.parseStory(5).diagnostics[0]?.message).toBe(parseStory(5).diagnostics[0]?.message);
  });
});

describe("editor.min.js after it", () => {
  test("words everything as the modules do", () => {
    for (const story of stories) expect(plain(editor.parseStory(story).diagnostics)).toEqual(plain(parseStory(story).diagnostics));
    expect(editor.parseStory(mistyped).diagnostics[0]?.message).toContain('"2024-34"');
  });

  test("brings the linter", () => {
    const { story } = editor.parseStory({ events: [{ title: "Seven visits", when: { edtf: "2024" } }] });
    expect(editor.lintStory?.(story).length).toBeGreaterThan(0);
  });
});
