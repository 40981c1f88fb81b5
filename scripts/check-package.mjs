#!/usr/bin/env node
// Packs the package, puts the tarball where a user's project would have it, and looks at it from outside: its files, its metadata,
// its types, and every entry in bare Node. Only the declared dependencies stand beside it.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { filesUnder } from "./files-under.mjs";
import { languages, withLanguages } from "./languages.mjs";
import { described, packedProject, root } from "./packed-project.mjs";
import { runProgram } from "./run-program.mjs";

/** What a user needs; anything else in the tarball is a fault. */
const wanted = [
  /^package\.json$/,
  /^README\.md$/,
  /^LICENSE$/,
  /^dist\/.+\.(js|d\.ts|css|json)$/,
  /^dist\/embed\.html$/,
  /^dist\/.+\.LICENSE\.txt$/,
];

/** Faults in a tarball's list of files: one line each. `manifest` = its package.json. */
export function contentFaults(files, manifest) {
  const strange = files.filter((file) => !wanted.some((pattern) => pattern.test(file))).map((file) => `${file} is not for users`);
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)));
  const named = [
    ...targets,
    manifest.main,
    manifest.module,
    manifest.types,
    manifest.unpkg,
    manifest.jsdelivr,
    manifest.customElements,
    "./README.md",
    "./LICENSE",
  ];
  const missing = [...new Set(named.filter(Boolean))].filter((target) => !files.includes(target.replace(/^\.\//, "")));
  return [...strange, ...missing.map((target) => `${target} is missing`)];
}

const checks = {
  "only what users need": async ({ installed }) => contentFaults(filesUnder(installed), described).join("\n"),

  "an entry for every language": () => {
    const wantedExports = withLanguages(described.exports, languages);
    return JSON.stringify(wantedExports) === JSON.stringify(described.exports) ? "" : "package.json: run npm run build";
  },

  "no d3 types asked of users": async ({ installed }) =>
    filesUnder(join(installed, "dist"))
      .filter(
        (file) =>
          file.endsWith(".d.ts") && /["']d3(?!-dateline["'])(-[a-z]+)?["']/.test(readFileSync(join(installed, "dist", file), "utf8")),
      )
      .map((file) => `dist/${file} mentions d3`)
      .join("\n"),

  publint: async ({ installed }) => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
    return messages.map((message) => formatMessage(message, pkg)).join("\n");
  },

  "are the types wrong": async ({ tarball }) => {
    const program = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const { ok, output } = await runProgram(process.execPath, [program, tarball, "--profile", "esm-only", "--no-color", "--no-emoji"]);
    return ok ? "" : output;
  },

  "every entry in bare Node": async ({ folder }) => {
    cpSync(join(root, "test/package/fixtures/consumer.mjs"), join(folder, "consumer.mjs"));
    const { ok, output } = await runProgram(process.execPath, ["consumer.mjs"], { cwd: folder });
    return ok && output === "" ? "" : `${output}\n(an entry must import without an error and without a word)`;
  },

  /** Each command once, from the file that `bin` names: the first writes what the others read. */
  "the command": async ({ folder, installed }) => {
    const program = join(installed, described.bin[described.name]);
    const calls = [
      { call: ["--version"], says: described.version },
      { call: ["new", "sheet.csv"], writes: "sheet.csv", holds: "The contract is signed" },
      { call: ["convert", "sheet.csv", "-o", "story.json"], writes: "story.json", holds: '"edtf": "2024-34/.."' },
      { call: ["validate", "story.json"], says: "3 events" },
      { call: ["render", "story.json", "-o", "page.html", "--interactive", "--locale", "fr"], writes: "page.html", holds: 'lang="fr"' },
    ];
    const faults = [];
    for (const { call, says = "", writes, holds } of calls) {
      const { ok, output } = await runProgram(process.execPath, [program, ...call], { cwd: folder });
      const isWritten =
        writes === undefined || (existsSync(join(folder, writes)) && readFileSync(join(folder, writes), "utf8").includes(holds));
      if (!ok || !output.includes(says) || !isWritten) faults.push(`d3-dateline ${call.join(" ")}\n${output}`);
    }
    return faults.join("\n");
  },

  "a user's types": async ({ folder }) => {
    for (const file of ["consumer.ts", "tsconfig.json"]) cpSync(join(root, "test/package/fixtures", file), join(folder, file));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const runs = ["NodeNext", "ESNext"].map((module) => {
      const resolution = module === "ESNext" ? "Bundler" : module;
      return runProgram(process.execPath, [compiler, "--project", folder, "--module", module, "--moduleResolution", resolution]);
    });
    return (await Promise.all(runs)).map(({ ok, output }) => (ok ? "" : output)).join("");
  },
};

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "dateline-package-"));
  try {
    const { tarball, installed } = await packedProject(folder);
    for (const [name, check] of Object.entries(checks)) {
      const faults = await check({ folder, tarball, installed });
      console.log(`${faults === "" ? "ok    " : "FAILED"}  ${name}`);
      if (faults !== "") {
        console.log(faults.trimEnd());
        process.exitCode = 1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
