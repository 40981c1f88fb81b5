import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inlineStory } from "../../scripts/koupol/inline-story.mjs";
import { staticPage } from "../../scripts/make-static-example.mjs";
import { parseStory } from "../../src/schema/index.ts";
import { renderToString } from "../../src/static.ts";

const read = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const koupol: unknown = JSON.parse(read("koupol.json"));

test.each(["script-tag.html", "element.html"])("examples/%s holds the story of koupol.json (node scripts/koupol/convert.mjs)", (name) => {
  const page = read(name);
  expect(page).toBe(inlineStory(page, koupol));
});

test("examples/static.html is what dist/ draws (npm run build && node scripts/make-static-example.mjs)", () => {
  expect(read("static.html")).toBe(staticPage(koupol, renderToString));
});

test("examples/five-events.json uses the required fields alone, and needs no more", () => {
  const story = JSON.parse(read("five-events.json")) as { events: { when: object }[] };
  expect(Object.keys(story)).toEqual(["events"]);
  expect(story.events.map((event) => [Object.keys(event), Object.keys(event.when)])).toEqual(
    Array.from({ length: 5 }, () => [["title", "when"], ["edtf"]]),
  );
  expect(parseStory(story).diagnostics).toEqual([]);
});

test("inlineStory(page, story) can't be ended by a text of the story", () => {
  const page = inlineStory('<script type="application/json" id="story"></script>', { title: "</script><script>alert(1)</script>" });
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(page.slice(page.indexOf(">") + 1, page.lastIndexOf("<")))).toEqual({ title: "</script><script>alert(1)</script>" });
});

test("inlineStory(page without the script) says what is missing", () => {
  expect(() => inlineStory("<p></p>", {})).toThrow(/id="story"/);
});
