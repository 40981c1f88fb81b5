#!/usr/bin/env node
// Runs every part of the test command, cheap ones first, two at a time: `npm test`, or `npm test -- types unit` for some of them.
// The last line is "N passed, N failed", counted in parts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./run-program.mjs";

const streams = 2;

/** The parts, in the order in which they start. They are the scripts of package.json that begin with "test:". */
export function partsOf(scripts) {
  return Object.keys(scripts)
    .filter((name) => name.startsWith("test:"))
    .map((name) => name.slice("test:".length));
}

/** Runs the parts on `width` streams and calls `done` as each one ends; resolves to all results, in the order of the parts. */
export async function runParts(parts, runPart, done, width = streams) {
  const results = [];
  const waiting = parts.map((part, index) => [part, index]);
  const stream = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [part, index] = next;
      results[index] = { part, ...(await runPart(part)) };
      done(results[index]);
    }
  };
  await Promise.all(Array.from({ length: width }, stream));
  return results;
}

const line = ({ part, ok, seconds }) => `${ok ? "ok    " : "FAILED"}  ${part.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s`;

/** The closing table; its last line is for machines. */
export function summary(results) {
  const failed = results.filter(({ ok }) => !ok).length;
  return [...results.map(line), `${results.length - failed} passed, ${failed} failed`].join("\n");
}

function runScript(part) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  return runProgram(command, [...first, "run", "--silent", `test:${part}`], { env: { ...process.env, NO_COLOR: "1", CI: "1" } });
}

async function main() {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  const all = partsOf(scripts);
  const asked = process.argv.slice(2);
  const unknown = asked.filter((part) => !all.includes(part));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(", ")}. There are: ${all.join(", ")}.`);
  const results = await runParts(asked.length > 0 ? asked : all, runScript, (result) => {
    console.log(line(result));
    if (!result.ok) console.log(`\n${result.output.trimEnd()}\n`);
  });
  console.log(`\n${summary(results)}`);
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
