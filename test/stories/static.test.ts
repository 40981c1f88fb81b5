import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en.ts";
import { fr } from "../../src/locale/fr.ts";
import { parseStory } from "../../src/schema/index.ts";
import { renderToString } from "../../src/static.ts";
import * as cases from "../../stories/cases.stories.ts";
import type { StoryArgs } from "../../stories/draw-story.ts";
import * as koupol from "../../stories/koupol.stories.ts";
import * as grammar from "../../stories/visual-grammar.stories.ts";
import { readable } from "./readable.ts";

interface Named {
  readonly name: string;
  readonly args: StoryArgs;
}

/** As Storybook makes an id of an export: "NotAStory" is "not-a-story". */
const kebab = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();

function storiesOf(file: string, { default: meta, ...stories }: { default: { args?: object } } & Record<string, object>): Named[] {
  return Object.entries(stories).map(([name, story]) => ({
    name: `${file}--${kebab(name)}`,
    args: { ...meta.args, ...("args" in story ? (story.args as object) : {}) } as StoryArgs,
  }));
}

const stories = [...storiesOf("koupol", koupol), ...storiesOf("visual-grammar", grammar), ...storiesOf("cases", cases)];

const render = ({ story, locale = "en" }: StoryArgs): string =>
  renderToString(story, { locale: locale === "fr" ? fr : en })
    // What a chart takes the picture up by is no part of how it looks.
    .replaceAll(/ data-(?:key|story)="[^"]*"/g, "");

/** Stories that differ only in their container, theme or selection are one picture on a page without script. */
const pictures = new Map<string, Named>();
for (const story of stories) {
  const key = `${story.args.locale} ${JSON.stringify(story.args.story)}`;
  if (!pictures.has(key)) pictures.set(key, story);
}

/** Their snapshots would be megabytes that nobody reads: they are counted instead. */
const large = new Set(["cases--crowded-labels", "cases--thousand-events"]);

const small = [...pictures.values()].filter(({ name }) => !large.has(name));

describe.each(small)("$name", ({ name, args }) => {
  test("renderToString(story) is the picture that was last looked at", async () => {
    await expect(readable(render(args))).toMatchFileSnapshot(`snapshots/${name}.html`);
  });
});

test.each([
  ["cases--crowded-labels", 120],
  ["cases--thousand-events", 1000],
])("renderToString(%s) holds each of its %d events in the list, and with a label or in a '+n'", (name, count) => {
  const html = render(stories.find((story) => story.name === name)!.args);
  expect(html.match(/class="dateline-item/g)).toHaveLength(count);
  const labelled = html.match(/<a class="dateline-event(?:(?!<\/a>).)*class="dateline-label"/g)?.length ?? 0;
  const more = [...html.matchAll(/>\+(\d+)</g)].map(([, number]) => Number(number));
  expect(labelled + more.reduce((sum, number) => sum + number, 0)).toBe(count);
});

test("every snapshot belongs to a story", () => {
  const expected = small.map(({ name }) => `${name}.html`);
  expect(readdirSync(new URL("snapshots", import.meta.url)).sort()).toEqual(expected.sort());
});

test.each(stories.filter(({ name }) => !/bad-events|not-a-story/.test(name)))("$name: its data has no error and no warning", ({ args }) => {
  expect(parseStory(args.story).diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
});
