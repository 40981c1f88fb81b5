import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** What the compiler says of each file, when all are checked as the pure folders are. */
function compilePure(codes: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-pure-"));
  const files = codes.map((code, index) => {
    writeFileSync(join(folder, `planted-${index}.ts`), code);
    return `planted-${index}.ts`;
  });
  const file = join(folder, "tsconfig.json");
  const options = { rootDir: "/", moduleDetection: "force" };
  writeFileSync(file, JSON.stringify({ extends: join(root, "tsconfig.pure.json"), compilerOptions: options, include: files }));
  const compiler = [join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "--pretty", "false", "--project", file];
  return new Promise((done) => {
    execFile(process.execPath, compiler, (_error, output) => {
      rmSync(folder, { recursive: true });
      done(
        files.map((name) =>
          output
            .split("\n")
            .filter((line) => line.includes(`${name}(`))
            .join("\n"),
        ),
      );
    });
  });
}

const planted = [
  ["document", `export const a = document.title;`, "Cannot find name 'document'"],
  ["an element type", `export const a = (node: SVGElement) => node;`, "Cannot find name 'SVGElement'"],
  ["a timer", `setTimeout(() => undefined, 1);`, "Cannot find name 'setTimeout'"],
  ["the console", `console.log(1);`, "Cannot find name 'console'"],
  ["a selection", `import { select } from "d3"; select("a");`, "has no exported member 'select'"],
  [
    "a selection's type",
    `import type { Selection } from "d3"; export type S = Selection<never, never, never, never>;`,
    "has no exported member 'Selection'",
  ],
  ["a transition", `import { transition } from "d3"; transition();`, "has no exported member 'transition'"],
] as const;

test("tsconfig.pure.json refuses every reach outside, and accepts the time intervals of d3", { timeout: 60_000 }, async () => {
  const sound = `import { utcDay } from "d3"; export const a = utcDay.count;`;
  const outputs = await compilePure([sound, ...planted.map(([, code]) => code)]);
  expect(outputs).toEqual(["", ...planted.map(([, , message]) => expect.stringContaining(message))]);
});
