import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** "…/node_modules/d3-scale/src/time.js" → the folder of that package; undefined for our own files. */
function packageFolder(file) {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll("\\", "/"))?.[1];
}

function licenceOf(folder) {
  const file = ["LICENSE", "LICENSE.md", "LICENCE"].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`${folder} is bundled, but it has no licence file`);
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
  const { name, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const copyright = text.split("\n").filter((line) => /^copyright /i.test(line));
  return { name, license, copyright, text };
}

/** The licence of every package that a finished chunk holds code of, sorted by package name. */
export function bundledLicences(files) {
  return [...new Set(files.map(packageFolder).filter(Boolean))].sort().map(licenceOf);
}

function shortBanner(firstLine, licences, fullTexts) {
  const holders = new Set(licences.flatMap(({ copyright, license }) => copyright.map((line) => `${line} (${license})`)));
  if (holders.size === 0) return `/*! ${firstLine} */\n`;
  return `/*! ${[firstLine, ...[...holders].sort(), fullTexts].join(" | ")} */\n`;
}

/** Each text once, under the names of the packages that it covers. */
function licenceTexts(licences) {
  const namesByText = new Map();
  for (const { name, text } of licences) namesByText.set(text, [...(namesByText.get(text) ?? []), name]);
  return [...namesByText].map(([text, names]) => `${names.join(", ")}\n\n${text}\n`).join(`\n${"-".repeat(80)}\n\n`);
}

/**
 * Asks the engine to compile the whole file while it loads, off the main thread where it can, since drawing calls nearly all of it at
 * once (V8's explicit compile hints, Chrome 136 and later; a comment to every other engine).
 */
const compileHint = "//# allFunctionsCalledOnLoad\n";

/**
 * A rollup plugin: puts our line and the copyright lines of everything bundled on top of a finished chunk, and their full licence
 * texts in a file beside it. It comes after the minifier, which would drop the comment.
 */
export function licenceBanner(firstLine) {
  return {
    name: "licence-banner",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const used = Object.entries(chunk.modules).filter(([, module]) => module.renderedLength > 0);
        const licences = bundledLicences(used.map(([file]) => file));
        const fullTexts = `${chunk.fileName}.LICENSE.txt`;
        chunk.code = compileHint + shortBanner(firstLine, licences, basename(fullTexts)) + chunk.code;
        if (licences.length > 0) this.emitFile({ type: "asset", fileName: fullTexts, source: licenceTexts(licences) });
      }
    },
  };
}
