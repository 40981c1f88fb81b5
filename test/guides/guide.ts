import { readFileSync } from "node:fs";

/** A piece of code of a guide that has a name. */
const BLOCK = /^```\w+ file=(\S+)\n(.*?)^```$/gms;
/** Commands of a shell. */
const SHELL = /^```sh\n(.*?)^```$/gms;

/** What a guide tells its readers to write, and to call. */
export interface Guide {
  readonly files: ReadonlyMap<string, string>;
  readonly commands: readonly string[];
}

/** Returns the code of a guide as it stands in docs/guides. */
export function guide(name: string): Guide {
  const text = readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), "utf8");
  return {
    files: new Map([...text.matchAll(BLOCK)].map(([, file = "", code = ""]) => [file, code])),
    commands: [...text.matchAll(SHELL)].flatMap(([, lines = ""]) => lines.trim().split("\n")),
  };
}
