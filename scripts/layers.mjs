#!/usr/bin/env node
// Checks who imports whom in src/, that there are no import cycles, and that pure folders stay pure. See CONTRIBUTING.md.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { codeFaults } from "./layers/code-rules.mjs";
import { findCycles } from "./layers/find-cycles.mjs";
import { importFault, layerOf, pureD3Modules } from "./layers/import-rules.mjs";
import { readSource } from "./layers/read-source.mjs";

/** Names of d3 that pure code may use: what the pure modules export, and the types that only the declarations know. */
async function pureD3Names() {
  const modules = await Promise.all(pureD3Modules.map((name) => import(name)));
  return new Set(modules.flatMap(Object.keys));
}

/** All violations under `root` (a src folder), as "file:line message", sorted. Empty when the rules hold. */
export async function checkLayers(root) {
  const files = readSource(root);
  const paths = new Set(files.map(({ path }) => path));
  const pureNames = await pureD3Names();
  const violations = [];
  const targets = new Map();
  for (const file of files) {
    if (layerOf(file.path) === undefined) violations.push(`${file.path}:1 is in no folder of the design`);
    targets.set(
      file.path,
      file.imports.map(({ to }) => to).filter((to) => paths.has(to)),
    );
    const faults = file.imports.map((edge) => ({ line: edge.line, message: importFault(edge, paths, pureNames) }));
    for (const { line, message } of [...faults, ...codeFaults(file)]) if (message) violations.push(`${file.path}:${line} ${message}`);
  }
  for (const cycle of findCycles(targets)) violations.push(`${cycle[0]}:1 import cycle: ${cycle.join(" ↔ ")}`);
  return violations.sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = resolve(process.argv[2] ?? "src");
  const violations = await checkLayers(root);
  for (const violation of violations) console.error(`src/${violation}`);
  console.log(violations.length === 0 ? "The layer rules hold." : `${violations.length} violations of the layer rules.`);
  if (violations.length > 0) process.exitCode = 1;
}
