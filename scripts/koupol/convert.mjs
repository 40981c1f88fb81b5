#!/usr/bin/env node
// Writes examples/koupol.json from the chronology beside this file, and the copies that two pages of examples/ hold:
// node scripts/koupol/convert.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inlineStory } from "./inline-story.mjs";
import { koupolStory } from "./story.mjs";

const examples = join(import.meta.dirname, "../../examples");
const read = (name) => JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8"));

const story = koupolStory(read("koupol-chronology.json"), read("french.json"));
writeFileSync(join(examples, "koupol.json"), `${JSON.stringify(story, null, 2)}\n`);

for (const name of ["script-tag.html", "element.html"]) {
  const page = join(examples, name);
  writeFileSync(page, inlineStory(readFileSync(page, "utf8"), story));
}
