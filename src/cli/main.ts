#!/usr/bin/env node
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { buffer } from "node:stream/consumers";
import { UsageError, type Console } from "./console.ts";
import { decodeText } from "./decode-text.ts";
import { run } from "./run.ts";

/** Files of the package stand beside the folder of its commands. */
const asset = (name: string): Promise<string> => readFile(new URL(`../${name}`, import.meta.url), "utf8");

function tell(line: string): void {
  if (line !== "") process.stderr.write(`${line}\n`);
}

async function write(path: string, content: string | Uint8Array, flag: "w" | "wx"): Promise<void> {
  if (path === "-") {
    await new Promise<void>((resolve, reject) => process.stdout.write(content, (error) => (error ? reject(error) : resolve())));
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flag });
}

const shell: Console = {
  asset,
  environment: process.env,
  tell,
  read: async (path) => {
    if (path === "-" && process.stdin.isTTY) throw new UsageError('Name a file, or "-" and pipe it in. d3-dateline --help says more.');
    const bytes = await (path === "-" ? buffer(process.stdin) : readFile(path)).catch((error: Error) => {
      // Of a folder the system does not say which it is.
      throw Object.assign(error, { path });
    });
    const { text, note = "" } = decodeText(bytes, path === "-" ? "The standard input" : path);
    tell(note);
    return text;
  },
  write: (path, content) => write(path, content, "w"),
  writeNew: (path, content) => write(path, content, "wx"),
};

// A pipe that nobody reads any more, as that to `head`, is no fault; what else goes wrong there is told by the command that writes.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit();
});
const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as { readonly version: string };
process.exitCode = await run(process.argv.slice(2), version, shell);
