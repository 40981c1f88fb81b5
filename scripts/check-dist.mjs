#!/usr/bin/env node
// Builds into a temporary folder and compares it, byte by byte, with the committed dist/.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { filesUnder } from "./files-under.mjs";

/** What differs between a committed and a fresh build: one line a file, empty when they are equal. */
export function differences(committed, fresh) {
  const before = new Set(filesUnder(committed));
  const after = new Set(filesUnder(fresh));
  return [...new Set([...before, ...after])].sort().flatMap((file) => {
    if (!after.has(file)) return [`${file}: the sources no longer build it`];
    if (!before.has(file)) return [`${file}: missing`];
    return readFileSync(join(committed, file)).equals(readFileSync(join(fresh, file))) ? [] : [`${file}: differs`];
  });
}

function buildInto(folder) {
  const rollup = join(import.meta.dirname, "../node_modules/rollup/dist/bin/rollup");
  const commandLine = [rollup, "--config", "rollup.config.mjs", "--configOut", folder, "--silent"];
  const { status, stdout, stderr } = spawnSync(process.execPath, commandLine, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

function main() {
  const folder = mkdtempSync(join(tmpdir(), "dateline-dist-"));
  try {
    buildInto(folder);
    const lines = differences("dist", folder);
    for (const line of lines) console.error(`dist/${line}`);
    console.log(lines.length === 0 ? "dist/ is what the sources build." : "dist/ is stale: run npm run build and commit dist/.");
    process.exitCode = lines.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
