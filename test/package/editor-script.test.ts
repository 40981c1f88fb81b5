import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";

interface Global {
  readonly parseStory: (story: unknown) => {
    readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
    readonly story: unknown;
  };
  readonly lintStory?: (story: unknown) => readonly { readonly code: string }[];
}

/** A page's window with classic scripts of dist/ in it. */
function pageWith(...files: string[]): { dateline: Global } {
  // A page may have anything under the name: the bundle takes it over.
  const page = createContext({ URL, dateline: "PARIS, 3 May" });
  for (const file of files) runInContext(readFileSync(`dist/${file}`, "utf8"), page, { filename: file });
  return page as unknown as { dateline: Global };
}

const story = { events: [{ title: "Drones are tested", when: { edtf: "Q2 2024" } }] };
const messageIn = ({ dateline }: { dateline: Global }): string =>
  dateline.parseStory(story).diagnostics.find(({ code }) => code === "date-invalid")?.message ?? "";

test("without editor.min.js a mistyped date is told, with what to write in general", () => {
  expect(messageIn(pageWith("d3-dateline.min.js"))).toMatch(/Cannot read the date "Q2 2024".*YYYY-MM-DD/);
});

test("with editor.min.js after it the message says what was probably meant, and the linter is there", () => {
  const page = pageWith("d3-dateline.min.js", "editor.min.js");
  expect(messageIn(page)).toContain('"2024-34"');
  const { dateline } = page;
  expect(
    dateline.lintStory?.(dateline.parseStory({ events: [{ title: "Seven visits", when: { edtf: "2024" } }] }).story).length,
  ).toBeGreaterThan(0);
});
