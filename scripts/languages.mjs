#!/usr/bin/env node
// The languages of the package: the catalogues in src/locale, and nothing else, say which there are.
// Run as a program it gives each its entry among the exports of package.json.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");

/** A language, with a script and a region where one needs them: "fr", "zh-Hant", "pt-BR". Other files of the folder have longer names. */
const catalogueFile = /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?)\.ts$/;

/** The tag of every catalogue among some file names, in order. */
export function tagsAmong(files) {
  return files.flatMap((file) => catalogueFile.exec(file)?.[1] ?? []).sort();
}

/** The tag of every catalogue. */
export const languages = tagsAmong(readdirSync(join(root, "src/locale")));

/** The catalogues that are loaded beside the script tag's bundle: it carries English itself. */
export const addedLanguages = languages.filter((tag) => tag !== "en");

/** The exports of a package.json with one entry for each language, where the first of them stood. */
export function withLanguages(exports, tags) {
  const isLanguage = (name) => name.startsWith("./locale/");
  const names = Object.keys(exports);
  const entries = tags.map((tag) => [`./locale/${tag}`, { types: `./dist/locale/${tag}.d.ts`, default: `./dist/locale/${tag}.js` }]);
  const others = Object.entries(exports).filter(([name]) => !isLanguage(name));
  const first = names.findIndex(isLanguage);
  return Object.fromEntries(first < 0 ? [...others, ...entries] : [...others.slice(0, first), ...entries, ...others.slice(first)]);
}

function main() {
  const file = join(root, "package.json");
  const described = JSON.parse(readFileSync(file, "utf8"));
  const written = `${JSON.stringify({ ...described, exports: withLanguages(described.exports, languages) }, null, 2)}\n`;
  if (written !== readFileSync(file, "utf8")) writeFileSync(file, written);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
