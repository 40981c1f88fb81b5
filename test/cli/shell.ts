import { readFileSync } from "node:fs";
import type { Console } from "../../src/cli/console.ts";
import { run } from "../../src/cli/run.ts";

/** What a call came to. */
export interface Outcome {
  readonly code: number;
  /** What it wrote to the standard output. */
  readonly out: string;
  /** What it told, a line each. */
  readonly told: readonly string[];
  /** The files it wrote, and those that were there. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

const dist = new URL("../../dist/", import.meta.url);

/** Calls the program with files that exist only here. "-" is what is piped in. */
export async function call(words: string, files: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const all: Record<string, string | Uint8Array> = { ...files };
  const told: string[] = [];
  const shell: Console = {
    read: async (path) => {
      const content = all[path];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: "ENOENT" });
      return String(content);
    },
    write: async (path, content) =>
      void (all[path === "-" ? "out" : path] = path === "-" ? String(all["out"] ?? "") + String(content) : content),
    writeNew: async (path, content) => {
      if (Object.hasOwn(all, path)) throw Object.assign(new Error(`EEXIST: file already exists, open '${path}'`), { code: "EEXIST" });
      all[path] = content;
    },
    tell: (line) => void told.push(line),
    asset: async (name) => readFileSync(new URL(name, dist), "utf8"),
    environment: process.env,
  };
  const code = await run(words.split(" ").filter(Boolean), "1.2.3", shell);
  const { out = "", ...rest } = all;
  return { code, out: String(out), told, files: rest };
}
