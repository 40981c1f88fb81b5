import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { differences } from "../../scripts/check-dist.mjs";
import { contentFaults } from "../../scripts/check-package.mjs";
import { tagsAmong, withLanguages } from "../../scripts/languages.mjs";
import { bundledLicences } from "../../scripts/licence-banner.mjs";
import { fileFor } from "../../scripts/serve.mjs";
import { readmeFaults, verdict } from "../../scripts/size.mjs";
import { partsOf, runParts, summary } from "../../scripts/test.mjs";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-checks-"));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test("differences names each file that is stale, missing or left over", () => {
  const committed = folderWith({ "same.js": "a", "stale.js": "a", "gone.js": "a" });
  const fresh = folderWith({ "same.js": "a", "stale.js": "b", "sub/new.js": "a" });
  expect(differences(committed, fresh)).toEqual(["gone.js: the sources no longer build it", "stale.js: differs", "sub/new.js: missing"]);
  expect(differences(fresh, fresh)).toEqual([]);
});

test("differences takes an absent dist for an empty one", () => {
  expect(differences("/no/such/folder", folderWith({ "index.js": "a" }))).toEqual(["index.js: missing"]);
});

test("tagsAmong takes catalogues and no other file of the folder", () => {
  const others = ["en-parts.ts", "date-words.ts", "fill-pattern.ts", "locale.ts", "wording.ts", "fr.test.ts", "fr.js"];
  expect(tagsAmong(["zh-Hant.ts", "fr.ts", "en.ts", "pt-BR.ts", "es-419.ts", ...others])).toEqual([
    "en",
    "es-419",
    "fr",
    "pt-BR",
    "zh-Hant",
  ]);
});

test("withLanguages gives each language an entry and takes away those that are gone", () => {
  const entry = (tag: string) => ({ types: `./dist/locale/${tag}.d.ts`, default: `./dist/locale/${tag}.js` });
  const exports = { ".": {}, "./locale/en": entry("en"), "./locale/xx": entry("xx"), "./schema.json": "./dist/schema.json" };
  const given = withLanguages(exports, ["en", "fr"]);
  expect(given).toEqual({ ".": {}, "./locale/en": entry("en"), "./locale/fr": entry("fr"), "./schema.json": "./dist/schema.json" });
  expect(Object.keys(given)).toEqual([".", "./locale/en", "./locale/fr", "./schema.json"]);
  expect(withLanguages({ ".": {} }, ["fr"])).toEqual({ ".": {}, "./locale/fr": entry("fr") });
});

describe("contentFaults", () => {
  const manifest = {
    main: "./dist/index.js",
    module: "./dist/index.js",
    types: "./dist/index.d.ts",
    unpkg: "./dist/all.min.js",
    jsdelivr: "./dist/all.min.js",
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./schema.json": "./dist/schema.json" },
  };
  const sound = ["LICENSE", "README.md", "package.json", "dist/index.js", "dist/index.d.ts", "dist/all.min.js", "dist/schema.json"];

  test("accepts what users need", () => {
    expect(contentFaults(sound, manifest)).toEqual([]);
  });

  test.each(["src/index.ts", "test/a.test.ts", "dist/index.js.map", "dist/.DS_Store", "examples/koupol.json", ".npmrc"])(
    "refuses %s",
    (file) => {
      expect(contentFaults([...sound, file], manifest)).toEqual([`${file} is not for users`]);
    },
  );

  test.each(["dist/schema.json", "dist/all.min.js", "LICENSE", "README.md"])("misses %s", (file) => {
    expect(
      contentFaults(
        sound.filter((one) => one !== file),
        manifest,
      ),
    ).toEqual([`./${file} is missing`]);
  });
});

test("readmeFaults finds a size that is told wrongly or not at all", () => {
  const sizes = {
    "d3-dateline.min.js": 44_520,
    "editor.min.js": 11_000,
    "convert.min.js": 118_600,
    "d3-dateline.css": 2600,
    "index.js": 46_000,
    "core.js": 30_000,
    "static.js": 40_000,
    "schema/index.js": 21_000,
    "date/index.js": 10_000,
    "locale/*.js": 3400,
  };
  const right = [
    "| `d3-dateline.min.js`, the bundle | 44.5 |",
    "| `editor.min.js` | 11.0 |",
    "| `convert.min.js` | 118.6 |",
    "| `d3-dateline.css` | 2.6 |",
    "| `d3-dateline` as a module | 46.0 |",
    "| `d3-dateline/core`, for prepared stories | 30.0 |",
    "| `d3-dateline/static` | 40.0 |",
    "| `d3-dateline/schema`, with dates | 21.0 |",
    "| `d3-dateline/date` | 10.0 |",
    "| `locale/<tag>.min.js`, the largest language | 3.4 |",
  ];
  expect(readmeFaults(right.join("\n"), sizes)).toEqual([]);
  const wrong = right.slice(1).join("\n").replace("46.0", "45.2");
  expect(readmeFaults(wrong, sizes)).toEqual([
    "README.md says nothing for d3-dateline.min.js: it weighs 44.5 kB",
    "README.md says 45.2 for d3-dateline: it weighs 46.0 kB",
  ]);
});

describe("verdict", () => {
  const rows: [size: number, budget: number | undefined, ceiling: number, fault: string | undefined][] = [
    [1000, 1000, Infinity, undefined],
    [1001, 1000, Infinity, "over budget by 1 bytes"],
    [8500, 10_000, Infinity, undefined],
    [8499, 10_000, Infinity, "far under budget"],
    [40, 100, Infinity, undefined],
    [46_000, 47_000, 45_000, "the budget is over the ceiling"],
    [1000, undefined, Infinity, "has no budget"],
  ];

  test.each(rows)("of %d bytes with a budget of %s and a ceiling of %d", (size, budget, ceiling, fault) => {
    const said = verdict(size, budget, ceiling);
    if (fault === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(fault);
  });
});

describe("the test command", () => {
  test("has the scripts that begin with test: as its parts, in their order", () => {
    expect(partsOf({ build: "", "test:types": "", test: "", "test:unit": "" })).toEqual(["types", "unit"]);
  });

  test("runs every part, two at a time, though one fails, and keeps their order", async () => {
    let running = 0;
    let most = 0;
    const runPart = async (part: string) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, part === "slow" ? 20 : 1));
      running -= 1;
      return { ok: part !== "bad", output: "", seconds: 1 };
    };
    const results = await runParts(["slow", "bad", "good"], runPart, () => undefined);
    expect(results.map(({ part, ok }) => [part, ok])).toEqual([
      ["slow", true],
      ["bad", false],
      ["good", true],
    ]);
    expect(most).toBe(2);
    expect(summary(results).split("\n").at(-1)).toBe("2 passed, 1 failed");
  });
});

test("bundledLicences names each bundled package once, and none of our own files", () => {
  const modules = join(import.meta.dirname, "../../node_modules");
  const files = ["src/index.ts", `${modules}/d3-time/src/day.js`, `${modules}/d3-time/src/year.js`, `${modules}/d3-ease/src/cubic.js`];
  const licences = bundledLicences(files);
  expect(licences.map(({ name }) => name)).toEqual(["d3-ease", "d3-time"]);
  expect(licences.every(({ text, copyright }) => /provided/i.test(text) && copyright.length > 0)).toBe(true);
});

describe("fileFor", () => {
  const inside = (address: string) => {
    const root = folderWith({ "examples/index.html": "i", "a b.txt": "a" });
    return fileFor(root, address)?.slice(root.length + 1);
  };

  test.each([
    ["/examples/", "examples/index.html"],
    ["/examples/index.html?x=1", "examples/index.html"],
    ["/a%20b.txt", "a b.txt"],
    ["/none.html", undefined],
    ["/../../etc/passwd", undefined],
    ["/%2e%2e/%2e%2e/etc/passwd", undefined],
    ["/..%2f..%2fetc/passwd", undefined],
    ["/%00", undefined],
    ["/%zz", undefined],
  ])("%s", (address, file) => {
    expect(inside(address)).toBe(file);
  });
});
