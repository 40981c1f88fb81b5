import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { checkLayers } from "../../scripts/layers.mjs";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A small source tree that keeps the rules, with the given files added or replaced. */
function sourceWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "dateline-layers-"));
  folders.push(root);
  const sound = {
    "index.ts": `export { draw } from "./component/draw.ts";`,
    "script-tag.ts": `export { draw } from "./index.ts"; export { text } from "./static.ts"; export { select } from "d3";`,
    "static.ts": `export { text } from "./render/text/text.ts";`,
    "locale/en.ts": `export const en = { tag: "en" };`,
    "date/day.ts": `import { en } from "../locale/en.ts"; export const day = (): string => en.tag;`,
    "model/model.ts": `import type { ScaleTime } from "d3"; import { ascending } from "d3"; export const order = ascending; export type S = ScaleTime<number, number>;`,
    "render/text/text.ts": `import { day } from "../../date/day.ts"; export const text = (): string => day() + new Date(0).getUTCDate();`,
    "render/dom/draw.ts": `import { select } from "d3"; import { text } from "../text/text.ts"; export const put = (node: Element) => select(node).text(text());`,
    "component/draw.ts": `import { put } from "../render/dom/draw.ts"; const charts = new WeakMap(); export const draw = (node: Element) => { charts.set(node, put(node)); };`,
  };
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test("checkLayers finds nothing in a tree that keeps the rules", async () => {
  expect(await checkLayers(sourceWith({}))).toEqual([]);
});

test.each([
  ["a default without fields", `interface Options { width?: number }\nconst none: Options = {};\nexport const a = none;`],
  ["a readonly empty list", `const none: readonly string[] = [];\nexport const a = none;`],
  ["a filled table", `const days = new Map([["mon", 1]]);\nexport const a = days;`],
  ["a Date at a given instant", `export const a = (time: number) => new Date(time).getUTCDay();`],
])("checkLayers allows %s", async (_what, code) => {
  expect(await checkLayers(sourceWith({ "model/a.ts": code }))).toEqual([]);
});

test("checkLayers allows the parser of HTML in convert", async () => {
  const code = `import { Parser } from "htmlparser2"; export const a = Parser;`;
  expect(await checkLayers(sourceWith({ "convert/a.ts": code }))).toEqual([]);
});

describe("checkLayers catches", () => {
  const planted: [what: string, path: string, code: string, message: string][] = [
    ["an import up the ladder", "date/up.ts", `import { put } from "../render/dom/draw.ts"; put;`, "date can't import from render/dom"],
    [
      "a type import up the ladder",
      "locale/up.ts",
      `import type { day } from "../date/day.ts"; export type D = typeof day;`,
      "locale can't import from date",
    ],
    ["an import type up the ladder", "locale/up.ts", `export type D = typeof import("../date/day.ts");`, "locale can't import from date"],
    ["a dynamic import up the ladder", "locale/up.ts", `export const d = () => import("../date/day.ts");`, "locale can't import from date"],
    ["a re-export up the ladder", "locale/up.ts", `export * from "../date/day.ts";`, "locale can't import from date"],
    [
      "render/text importing render/dom",
      "render/text/up.ts",
      `export { put } from "../dom/draw.ts";`,
      "render/text can't import from render/dom",
    ],
    ["static importing the component", "static.ts", `export { draw } from "./component/draw.ts";`, "static.ts can't import from component"],
    ["convert importing the model", "convert/csv.ts", `export { order } from "../model/model.ts";`, "convert can't import from model"],
    ["anything importing index", "component/a.ts", `export { draw } from "../index.ts";`, "nothing in src imports index.ts"],
    [
      "anything importing the script tag's entry",
      "component/a.ts",
      `export { draw } from "../script-tag.ts";`,
      "nothing in src imports script-tag.ts",
    ],
    ["static importing index", "static.ts", `export { draw } from "./index.ts";`, "nothing in src imports index.ts"],
    ["anything importing define", "element/a.ts", `import "./define.ts";`, "nothing in src imports element/define.ts"],
    ["an unknown folder", "utils/a.ts", `export const a = 1;`, "is in no folder of the design"],
    ["a missing ending", "date/a.ts", `export { day } from "./day";`, "write the ending .ts"],
    [
      "the parser of HTML outside convert",
      "schema/a.ts",
      `import { Parser } from "htmlparser2"; export const a = Parser;`,
      "only convert/ may import htmlparser2",
    ],
    ["another package", "date/a.ts", `import debounce from "lodash"; debounce;`, "lodash is no dependency"],
    ["a single d3 module", "model/a.ts", `import { select } from "d3-selection"; select;`, "d3-selection is no dependency"],
    ["a Node module", "schema/a.ts", `import { readFileSync } from "node:fs"; readFileSync;`, "only cli/ may import node:fs"],
    ["the whole of d3", "component/a.ts", `import * as d3 from "d3"; d3;`, "import d3 by name"],
    ["a selection in a pure folder", "layout/a.ts", `import { select } from "d3"; select;`, "a pure folder can't use select of d3"],
    [
      "a renamed selection in a pure folder",
      "scene/a.ts",
      `import { select as utcDay } from "d3"; utcDay;`,
      "a pure folder can't use select of d3",
    ],
    ["the clock by new Date()", "model/a.ts", `export const now = () => new Date();`, "new Date() reads the clock"],
    ["the clock by Date.now", "state/a.ts", `export const now = () => Date.now();`, "Date.now reads the clock"],
    ["a Date in the machine's zone", "date/a.ts", `export const a = new Date(2024, 0, 1);`, "is in the machine's zone"],
    ["a local getter", "layout/a.ts", `export const a = (d: Date) => d.getFullYear();`, "getFullYear depends on"],
    ["chance", "layout/a.ts", `export const a = () => Math.random();`, "Math.random"],
    ["globalThis", "scene/a.ts", `export const a = () => globalThis;`, "globalThis"],
    ["a declared global", "scene/a.ts", `declare const document: unknown; export const a = document;`, "hides a global"],
    ["a module variable", "component/a.ts", `let count = 0; export const a = () => ++count;`, "no mutable module state"],
    ["a cache at the top of a module", "date/a.ts", `const seen = new Map(); export const a = () => seen;`, "an empty collection"],
    ["an object to be filled", "date/a.ts", `const seen: Record<string, number> = {}; export const a = () => seen;`, "an empty collection"],
    ["a list to be filled", "date/a.ts", `const seen: string[] = []; export const a = () => seen;`, "an empty collection"],
    ["markup from text", "render/dom/a.ts", `export const a = (e: Element) => { e.innerHTML = "x"; };`, "innerHTML turns text into markup"],
  ];

  test.each(planted)("%s", async (_what, path, code, message) => {
    const files: Record<string, string> = { [path]: code };
    if (code.includes("define.ts")) files["element/define.ts"] = "export {};";
    const violations = await checkLayers(sourceWith(files));
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(`${path}:1`);
    expect(violations[0]).toContain(message);
  });

  test("a cycle of three files, one of them by a type", async () => {
    const root = sourceWith({
      "model/a.ts": `import { b } from "./b.ts"; export const a = () => b;`,
      "model/b.ts": `import { c } from "./c.ts"; export const b = () => c;`,
      "model/c.ts": `import type { a } from "./a.ts"; export const c = (f: typeof a) => f;`,
    });
    expect(await checkLayers(root)).toEqual(["model/a.ts:1 import cycle: model/a.ts ↔ model/b.ts ↔ model/c.ts"]);
  });

  test("two faults in one file, each with its line", async () => {
    const root = sourceWith({ "model/a.ts": `let n = 0;\nexport const a = () => Date.now() + n++;\n` });
    expect(await checkLayers(root)).toEqual([expect.stringContaining("model/a.ts:1 n:"), expect.stringContaining("model/a.ts:2 Date.now")]);
  });
});
