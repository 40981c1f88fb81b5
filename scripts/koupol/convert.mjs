#!/usr/bin/env node
// Writes examples/koupol.json from the chronology beside this file: node scripts/koupol/convert.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { koupolStory } from "./story.mjs";

const read = (name) => JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8"));

const story = koupolStory(read("koupol-chronology.json"), read("french.json"));
writeFileSync(join(import.meta.dirname, "../../examples/koupol.json"), `${JSON.stringify(story, null, 2)}\n`);
