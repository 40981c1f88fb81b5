import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCall } from "../../src/cli/options.ts";
import { commands, help } from "../../src/cli/run.ts";

const root = new URL("../../", import.meta.url);
const documents = [
  "README.md",
  ...readdirSync(new URL("docs", root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const read = (name: string): string => readFileSync(new URL(name, root), "utf8");
const guide = read("docs/command-line.md");
const section = (name: string): string => guide.split(`\n## ${name}\n`)[1]?.split("\n## ")[0] ?? "";
const names = Object.keys(commands);

/** The lines of a document's blocks that call the program, as a shell gets them, and the calls in each. */
function linesOf(name: string): { readonly line: string; readonly calls: readonly string[][] }[] {
  const blocks = [...read(name).matchAll(/^```(?:sh|bash|yaml)\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) => block.split("\n"));
  return blocks
    .filter((line) => /\bd3-dateline /.test(line) && !/npm (install|ci|pack)/.test(line))
    .map((written) => {
      const line = written.replace(/^\s*- run: /, "").replace(/\s+# .*$/, "");
      const calls = line.split(/ [|>] /).filter((one) => one.includes("d3-dateline "));
      return { line, calls: calls.map((one) => wordsOf(one.replace(/^.*?d3-dateline /, ""))) };
    });
}

/** What a shell hands to a program. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain);
}

describe("docs/command-line.md", () => {
  test.each(names)("has a section of %s with every option that there is, its values, and no other", (name) => {
    const { options = {}, usage = "" } = commands[name] ?? {};
    expect(section(name)).toContain(`\`${usage}\``);
    const rows = [...section(name).matchAll(/^\| ((?:`-\w`, )?`--[^|]+) \| (.*) \|$/gm)];
    const said = rows.map(([, written]) => written);
    const wanted = Object.entries(options).map(
      ([option, { short, value }]) =>
        `${short === undefined ? "" : `\`-${short}\`, `}\`--${option}${value === undefined ? "" : ` <${value}>`}\``,
    );
    expect(said).toEqual(expect.arrayContaining(wanted));
    expect(wanted).toEqual(expect.arrayContaining(said));
    for (const [index, row] of rows.entries()) {
      const { of = [] } = options[/--([\w-]+)/.exec(row[1] ?? "")?.[1] ?? ""] ?? {};
      for (const value of of) expect(row[2], `row ${index + 1} of ${name}`).toContain(`\`${value}\``);
    }
  });

  test("names no option that there is not", () => {
    const all = new Set([...Object.values(commands).flatMap(({ options }) => Object.keys(options)), ...["help", "version"]]);
    const named = [...guide.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map(([, one = ""]) => one);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((one) => !all.has(one))).toEqual([]);
  });

  test("has no section of a command that there is not", () => {
    expect([...guide.matchAll(/^`(\w+) [<[]/gm)].map(([, name]) => name)).toEqual(names);
  });
});

describe.each(documents.filter((name) => linesOf(name).length > 0))("every call in %s", (name) => {
  test.each(linesOf(name).flatMap(({ calls }) => calls))("can be followed: %s %s %s %s", (command, ...words) => {
    if (/^(--help|--version|help)$/.test(command)) {
      expect([undefined, ...names]).toContain(words[0]);
      return;
    }
    expect(names).toContain(command);
    expect(() => readCall(words, { ...commands[command]?.options, help })).not.toThrow();
  });
});

describe("run in a shell, in their order, in an empty folder", () => {
  let place: string;
  /** A package as npm lays it out, of the sources as they are. */
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), "dateline-guide-"));
    mkdirSync(join(place, "package/dist/cli"), { recursive: true });
    symlinkSync(new URL("package.json", root), join(place, "package/package.json"));
    for (const asset of ["d3-dateline.css", "d3-dateline.min.js", "embed-height.min.js", "locale"])
      symlinkSync(new URL(`dist/${asset}`, root), join(place, "package/dist", asset));
    const main = join(place, "package/dist/cli/main.js");
    await build({
      entryPoints: [new URL("src/cli/main.ts", root).pathname],
      outfile: main,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
    });
    mkdirSync(join(place, "bin"));
    writeFileSync(join(place, "bin/npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" "${main}" "$@"\n`);
    chmodSync(join(place, "bin/npx"), 0o755);
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** What the guides take for granted: a sheet of TimelineJS, a sheet of one's own, a folder of stories. */
  function folderFor(name: string): string {
    const folder = join(place, name.replaceAll(/\W/g, "-"));
    mkdirSync(join(folder, "stories"), { recursive: true });
    writeFileSync(join(folder, "timelinejs.csv"), "Year,Month,Day,Headline,Text\n2024,5,9,First visit,They came.\n2024,6,,Tests,\n");
    writeFileSync(join(folder, "survey.csv"), "Start of work,Name\n03/04/2024,Ann\n2024,Bo\n");
    const sound = { events: [{ title: "A", when: { edtf: "2024-05" }, sources: ["s"] }], sources: [{ id: "s", publisher: "P" }] };
    for (const one of ["a", "b"]) writeFileSync(join(folder, `stories/${one}.json`), JSON.stringify(sound));
    return folder;
  }

  const environment = (): NodeJS.ProcessEnv => ({ ...process.env, PATH: `${join(place, "bin")}${delimiter}${process.env["PATH"] ?? ""}` });

  test.each(["README.md", "docs/command-line.md"])("%s", (name) => {
    const folder = folderFor(name);
    const lines = linesOf(name).filter(({ line }) => !/\.(png|svg)\b/.test(line));
    expect(lines.length).toBeGreaterThan(2);
    for (const { line } of lines) {
      const { status, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, env: environment(), encoding: "utf8" });
      expect([status, stderr], line).toEqual([0, expect.not.stringMatching(/left out|nothing is known|There is no/)]);
      const outputs = [...line.matchAll(/(?:-o|>| new) ([\w.]+)/g)].map(([, output = ""]) => join(folder, output));
      for (const output of outputs) expect(existsSync(output) && statSync(output).size > 0, `${line}: ${output}`).toBe(true);
    }
  });

  test("a date that there is not is answered as the guide shows", () => {
    const folder = folderFor("broken");
    writeFileSync(join(folder, "broken.json"), '{\n  "events": [\n    { "title": "Visit", "when": { "edtf": "2024-06-31" } }\n  ]\n}\n');
    const { status, stdout } = spawnSync("sh", ["-c", "npx d3-dateline validate broken.json"], {
      cwd: folder,
      env: environment(),
      encoding: "utf8",
    });
    expect(status).toBe(1);
    const [, shown = ""] = /^```\n(broken\.json:.*\n)```/m.exec(guide) ?? [];
    expect(shown).not.toBe("");
    expect(stdout).toContain(shown);
  });

  test.each(["accents.csv", "- < accents.csv"])(
    "%s: a sheet in the encoding of old spreadsheets keeps its accents, and that is told",
    (file) => {
      const folder = folderFor("accents");
      writeFileSync(join(folder, "accents.csv"), Buffer.from("Date;Titre\n2024;Réunion à Noël\n", "latin1"));
      const { status, stdout, stderr } = spawnSync("sh", ["-c", `npx d3-dateline convert ${file}`], {
        cwd: folder,
        env: environment(),
        encoding: "utf8",
      });
      expect([status, JSON.parse(stdout)]).toEqual([0, { events: [{ title: "Réunion à Noël", when: { edtf: "2024" } }] }]);
      expect(stderr).toContain(" is not in UTF-8. It was read as Windows-1252");
    },
  );

  test("the version is that of the package", () => {
    const said = execFileSync("sh", ["-c", "npx d3-dateline --version"], { env: environment(), encoding: "utf8" });
    expect(said.trim()).toBe((JSON.parse(read("package.json")) as { version: string }).version);
  });
});
