#!/usr/bin/env node
import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './console.js';
import { decodeText } from './decode-text.js';
import { run } from './run.js';

const asset = (name) => readFile(new URL(`../${name}`, import.meta.url), "utf8");
function tell(line) {
  if (line !== "") process.stderr.write(`${line}
`);
}
async function write(path, content, flag) {
  if (path === "-") {
    await new Promise((resolve, reject) => process.stdout.write(content, (error) => error ? reject(error) : resolve()));
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flag });
}
const shell = {
  asset,
  environment: process.env,
  tell,
  read: async (path) => {
    if (path === "-" && process.stdin.isTTY) throw new UsageError('Name a file, or "-" and pipe it in. d3-dateline --help says more.');
    const bytes = await (path === "-" ? buffer(process.stdin) : readFile(path)).catch((error) => {
      throw Object.assign(error, { path });
    });
    const { text, note = "" } = decodeText(bytes, path === "-" ? "The standard input" : path);
    tell(note);
    return text;
  },
  write: (path, content) => write(path, content, "w"),
  writeNew: (path, content) => write(path, content, "wx")
};
process.stdout.on("error", ({ code }) => {
  if (code === "EPIPE") process.exit();
});
const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
process.exitCode = await run(process.argv.slice(2), version, shell);
