#!/usr/bin/env node
// Writes examples/static.html, a page without JavaScript, with the library as dist/ has it: npm run build && node scripts/make-static-example.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");

/** Returns a whole page with the story drawn by the given `renderToString`. */
export function staticPage(story, renderToString) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>d3-dateline: static, without JavaScript</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="page.css" />
    <link rel="stylesheet" href="../dist/d3-dateline.css" />
  </head>
  <body>
    <!-- Made by scripts/make-static-example.mjs -->
${renderToString(story, { width: 1040, headingLevel: 1 })}
  </body>
</html>
`;
}

async function main() {
  const { renderToString } = await import(pathToFileURL(join(root, "dist/static.js")).href);
  const story = JSON.parse(readFileSync(join(root, "examples/koupol.json"), "utf8"));
  writeFileSync(join(root, "examples/static.html"), staticPage(story, renderToString));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
