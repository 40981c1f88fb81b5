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

const render = ({ story, locale = "en" }: StoryArgs): string => renderToString(story, { locale: locale === "fr" ? fr : en });

/** Stories that differ only in their container, theme or selection are one picture on a page without script. */
const pictures = new Map<string, Named>();
for (const story of stories) {
  const key = `${story.args.locale} ${JSON.stringify(story.args.story)}`;
  if (!pictures.has(key)) pictures.set(key, story);
}

/** Its snapshot would be a megabyte that nobody reads. */
const large = "cases--thousand-events";

describe.each([...pictures.values()].filter(({ name }) => name !== large))("$name", ({ name, args }) => {
  test("renderToString(story) is the picture that was last looked at", async () => {
    await expect(readable(render(args))).toMatchFileSnapshot(`snapshots/${name}.html`);
  });
});

test("renderToString(a thousand events) holds each of them, twice: as a mark and in the list", () => {
  const html = render(stories.find(({ name }) => name === large)!.args);
  for (const number of [1, 500, 1000]) expect(html.match(new RegExp(`>Entry ${number} of the register<`, "g"))?.length).toBeGreaterThan(0);
  expect(html.match(/class="dateline-item/g)).toHaveLength(1000);
});

test("every snapshot belongs to a story", () => {
  const expected = [...pictures.values()].map(({ name }) => `${name}.html`).filter((file) => file !== `${large}.html`);
  expect(readdirSync(new URL("snapshots", import.meta.url)).sort()).toEqual(expected.sort());
});

test.each(stories.filter(({ name }) => !/bad-events|not-a-story/.test(name)))("$name: its data has no error and no warning", ({ args }) => {
  expect(parseStory(args.story).diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
});
