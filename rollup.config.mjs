import { readFileSync, rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { bundle as bundleCss } from "lightningcss";
import { build as compile } from "esbuild";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import esbuild from "rollup-plugin-esbuild";
import { dts } from "rollup-plugin-dts";
import { elementManifest } from "./scripts/element-manifest.mjs";
import { addedLanguages, languages } from "./scripts/languages.mjs";
import { licenceBanner } from "./scripts/licence-banner.mjs";
import { minifier } from "./scripts/minifier.mjs";
import { withoutExplanations } from "./scripts/without-explanations.mjs";

const { name, version, license } = JSON.parse(readFileSync("package.json", "utf8"));

/** The optional parts, each an entry of its own. */
const partFiles = Object.fromEntries(
  ["forms", "zoom", "overview", "find", "clocks", "export", "links"].map((name) => [name, `${name}/${name}`]),
);

const entries = {
  index: "src/index.ts",
  core: "src/core.ts",
  static: "src/static.ts",
  "schema/index": "src/schema/index.ts",
  "date/index": "src/date/index.ts",
  "embed/index": "src/embed/index.ts",
  "convert/index": "src/convert/index.ts",
  element: "src/element/dateline-element.ts",
  "element/define": "src/element/define.ts",
  ...Object.fromEntries(languages.map((tag) => [`locale/${tag}`, `src/locale/${tag}.ts`])),
  ...Object.fromEntries(Object.entries(partFiles).map(([name, file]) => [name, `src/part/${file}.ts`])),
};

/** What a shell runs; it has no types of its own. */
const programs = { "cli/main": "src/cli/main.ts" };

/** What a page or its bundler finds by name; the script tag's bundle holds the d3 that it uses, and no reader of markup or YAML. */
const isOthers = (id) => id === "d3" || id.startsWith("d3-") || ["htmlparser2", "js-yaml"].includes(id);

const typescript = () => esbuild({ target: "es2022", tsconfig: "tsconfig.json" });

/** Files of an earlier build whose source is gone must not be published. */
function emptyFolder(folder) {
  return { name: "empty-folder", buildStart: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Files that are published as they are. */
function copied(...paths) {
  return {
    name: "copied",
    generateBundle() {
      for (const path of paths) this.emitFile({ type: "asset", fileName: basename(path), source: readFileSync(path) });
    },
  };
}

/** A classic script that does what a module does when it is loaded. */
function actingScript(input, file, banner) {
  return { input, plugins: [nodeResolve(), typescript(), minifier()], output: { file, format: "iife", banner } };
}

function styleSheet() {
  return {
    name: "style-sheet",
    generateBundle() {
      const { code } = bundleCss({ filename: "src/style/d3-dateline.css", minify: true });
      this.emitFile({ type: "asset", fileName: "d3-dateline.css", source: `/*! ${name} ${version} | ${license} */\n${code}\n` });
      this.emitFile({ type: "asset", fileName: "style.css.d.ts", source: "export {};\n" });
    },
  };
}

/** What editors and catalogues of elements read. */
function customElements() {
  return {
    name: "custom-elements",
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "custom-elements.json",
        source: `${JSON.stringify(elementManifest("src/element"), null, 2)}\n`,
      });
    },
  };
}

/** Runs our own `jsonSchema()`, so that the published schema can't differ from what the parser does. */
function publishedSchema() {
  return {
    name: "published-schema",
    async generateBundle() {
      const { outputFiles } = await compile({
        entryPoints: ["src/schema/json-schema.ts"],
        bundle: true,
        write: false,
        format: "esm",
        platform: "node",
        target: "node20",
      });
      const { jsonSchema } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
      this.emitFile({ type: "asset", fileName: "schema.json", source: `${JSON.stringify(jsonSchema(), null, 2)}\n` });
    },
  };
}

/** A classic script that adds what it exports to the global of the script tag's bundle, which stands before it; an export may be renamed, `a as b`, or be all of a file, `*`. */
function addedScript(path, exports, out, banner) {
  const name = `script-of-${path}`;
  return {
    input: name,
    plugins: [
      {
        name,
        resolveId: (id) => (id === name ? id : undefined),
        load: (id) =>
          id === name
            ? exports.map(([one, file]) => `export ${one === "*" ? one : `{ ${one} }`} from ${JSON.stringify(resolve(file))};`).join("")
            : undefined,
      },
      nodeResolve(),
      typescript(),
      minifier(),
    ],
    output: { file: `${out}/${path}.min.js`, format: "iife", name: "dateline", extend: true, banner },
  };
}

/** The files of a page that stands alone, as texts in a script: a page opened from disk may run its neighbours, but not read them. */
function pageFiles(out, banner) {
  const name = "page-files";
  const texts = () =>
    ["d3-dateline.css", "d3-dateline.min.js", "embed-height.min.js"].map((file) => [file, readFileSync(`${out}/${file}`, "utf8")]);
  const load = (id) => (id === name ? `export const pageFiles = ${JSON.stringify(Object.fromEntries(texts()))};` : undefined);
  return {
    input: name,
    plugins: [{ name, resolveId: (id) => (id === name ? id : undefined), load }],
    output: { file: `${out}/page-files.min.js`, format: "iife", name: "dateline", extend: true, banner },
  };
}

/** `--configOut <folder>` builds elsewhere: the test that dist/ is fresh uses it. */
export default function config({ configOut: out = "dist" }) {
  const banner = `/*! ${name} ${version} | ${license} */`;
  return [
    {
      input: { ...entries, ...programs },
      external: (id) => isOthers(id) || id.startsWith("node:"),
      plugins: [
        emptyFolder(out),
        typescript(),
        styleSheet(),
        publishedSchema(),
        customElements(),
        copied("src/embed/embed.html", "src/embed/embed.css"),
      ],
      output: { dir: out, format: "es", preserveModules: true, preserveModulesRoot: "src" },
    },
    {
      input: "src/script-tag.ts",
      // d3-time makes local and UTC intervals when it loads; these calls do nothing else, so those not used can go.
      treeshake: { propertyReadSideEffects: false, manualPureFunctions: ["timeInterval", "timeWeekday", "utcWeekday", "ticker"] },
      plugins: [nodeResolve(), typescript(), withoutExplanations(), minifier(), licenceBanner(`${name} ${version} | ${license}`)],
      output: { file: `${out}/d3-dateline.min.js`, format: "iife", name: "dateline", exports: "named" },
    },
    ...addedLanguages.map((tag) =>
      addedScript(`locale/${tag}`, [[`default as ${JSON.stringify(tag)}`, `src/locale/${tag}.ts`]], out, banner),
    ),
    actingScript("src/embed/guest-page.ts", `${out}/embed.min.js`, banner),
    actingScript("src/embed/height-page.ts", `${out}/embed-height.min.js`, banner),
    actingScript("src/embed/host-page.ts", `${out}/embed-host.min.js`, banner),
    addedScript(
      "editor",
      [
        ["parseStory", "src/schema/parse-story.ts"],
        ["lintStory", "src/schema/lint-story.ts"],
      ],
      out,
      banner,
    ),
    addedScript(
      "convert",
      [
        ["*", "src/convert/index.ts"],
        ["placesIn", "src/convert/places-in.ts"],
        ["starter, starterSheet", "src/convert/starter.ts"],
        ["parseStory, lintStory, pickText", "src/schema/index.ts"],
        ["renderToString", "src/static.ts"],
        ["decodeText", "src/cli/decode-text.ts"],
        ["pageText, scriptJson", "src/render/text/page-text.ts"],
      ],
      out,
      banner,
    ),
    pageFiles(out, banner),
    {
      input: entries,
      external: isOthers,
      plugins: [dts({ tsconfig: "tsconfig.build.json" })],
      output: { dir: out, format: "es", preserveModules: true, preserveModulesRoot: "src" },
    },
  ];
}
