#!/usr/bin/env node
// Holds the gzipped size of each entry, d3 parts included, to scripts/size-budgets.json, in both directions.
// `npm run test:size -- --write` sets the budgets to the present sizes and a little room.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { addedLanguages } from "./languages.mjs";
import { minifier } from "./minifier.mjs";

const budgetFile = join(import.meta.dirname, "size-budgets.json");

/** What a reader of a page loads may never weigh more than this, whatever the budget says. */
// The goal for the bundle with every part was 50,000, before it defined the element, which weighs 5,500: what exceeds that is to be won back.
const ceilings = { "d3-dateline.min.js": 66_000 };

/** A budget that leaves more than this share unused guards nothing; a hundred bytes are always left. */
const slack = (budget) => Math.max(budget * 0.15, 100);

const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/** The module with everything it imports, d3 too, as a page would load it. */
async function bundled(file) {
  const bundle = await rollup({ input: file, plugins: [nodeResolve()] });
  const { output } = await bundle.generate({ format: "es", inlineDynamicImports: true, plugins: [minifier()] });
  await bundle.close();
  return output[0].code;
}

const finished = (file) => readFileSync(file, "utf8");

/** A reader loads one language: the budget is for the largest, whichever that is. */
async function largestLanguage(pattern) {
  const texts = await Promise.all(addedLanguages.map((tag) => bundled(pattern.replace("*", tag))));
  return texts.reduce((largest, text) => (gzipped(text) > gzipped(largest) ? text : largest), "");
}

const entries = {
  "d3-dateline.min.js": finished,
  "editor.min.js": finished,
  "convert.min.js": finished,
  "embed.min.js": finished,
  "embed-host.min.js": finished,
  "embed-height.min.js": finished,
  "d3-dateline.css": finished,
  "index.js": bundled,
  "core.js": bundled,
  "static.js": bundled,
  "schema/index.js": bundled,
  "date/index.js": bundled,
  "locale/*.js": largestLanguage,
};

async function measure(folder) {
  const sizes = {};
  for (const [file, read] of Object.entries(entries)) sizes[file] = gzipped(await read(join(folder, file)));
  return sizes;
}

/** What is wrong with a size, undefined when it keeps its budget. */
export function verdict(size, budget, ceiling = Infinity) {
  if (budget === undefined) return "has no budget";
  if (budget > ceiling) return `the budget is over the ceiling of ${ceiling} bytes`;
  if (size > budget) return `over budget by ${size - budget} bytes: save them, or raise the budget and say why`;
  if (size < budget - slack(budget)) return `far under budget: lower it to ${roomFor(size)}, so that it guards what was won`;
  return undefined;
}

/** A budget with three percent to spare, in whole fifties. */
function roomFor(size, ceiling = Infinity) {
  return Math.min(ceiling, Math.ceil((size * 1.03) / 50) * 50);
}

/** How the README's table calls each entry. */
const namesInReadme = {
  "d3-dateline.min.js": "d3-dateline.min.js",
  "editor.min.js": "editor.min.js",
  "convert.min.js": "convert.min.js",
  "d3-dateline.css": "d3-dateline.css",
  "index.js": "d3-dateline",
  "core.js": "d3-dateline/core",
  "static.js": "d3-dateline/static",
  "schema/index.js": "d3-dateline/schema",
  "date/index.js": "d3-dateline/date",
  "locale/*.js": "locale/<tag>.min.js",
};

/** What the README's table says wrongly: one line an entry, right within a tenth of a kB. */
export function readmeFaults(readme, sizes) {
  return Object.entries(namesInReadme).flatMap(([file, name]) => {
    const [, told] = new RegExp(`^\\| \`${name}\`[^|]*\\| ([\\d.]+) \\|$`, "m").exec(readme) ?? [];
    const measured = (sizes[file] / 1000).toFixed(1);
    return Math.abs(Number(told) - sizes[file] / 1000) < 0.1
      ? []
      : [`README.md says ${told ?? "nothing"} for ${name}: it weighs ${measured} kB`];
  });
}

function report(sizes, budgets) {
  let failures = 0;
  for (const [file, size] of Object.entries(sizes)) {
    const fault = verdict(size, budgets[file], ceilings[file]);
    if (fault) failures += 1;
    console.log(
      `${fault ? "FAILED" : "ok    "}  ${String(size).padStart(6)} of ${String(budgets[file] ?? "?").padStart(6)} bytes gzipped  ${file}${fault ? `  ${fault}` : ""}`,
    );
  }
  return failures;
}

async function main() {
  const sizes = await measure("dist");
  if (process.argv.includes("--write")) {
    const budgets = Object.fromEntries(Object.entries(sizes).map(([file, size]) => [file, roomFor(size, ceilings[file])]));
    writeFileSync(budgetFile, `${JSON.stringify(budgets, null, 2)}\n`);
  }
  const wrong = readmeFaults(readFileSync(join(import.meta.dirname, "../README.md"), "utf8"), sizes);
  for (const line of wrong) console.log(`FAILED  ${line}`);
  if (report(sizes, JSON.parse(readFileSync(budgetFile, "utf8"))) + wrong.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
