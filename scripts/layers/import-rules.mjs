/** Folders from the bottom up: a folder imports itself and folders before it. */
export const layers = [
  "locale",
  "date",
  "schema",
  "model",
  "state",
  "layout",
  "scene",
  "render/text",
  "render/dom",
  "interaction",
  "part",
  "component",
  "element",
  "embed",
];

const pureLayers = layers.slice(0, layers.indexOf("render/text") + 1);

/** The d3 modules that need no document and no clock; scripts/pure-d3.d.ts says the same to the compiler. */
export const pureD3Modules = [
  "d3-array",
  "d3-color",
  "d3-format",
  "d3-interpolate",
  "d3-path",
  "d3-scale",
  "d3-shape",
  "d3-time",
  "d3-time-format",
];

/** What stands outside the ladder: which folders and files each may import. */
const besides = {
  convert: ["convert", "locale", "date", "schema"],
  cli: ["cli", "convert", ...pureLayers, "part", "static.ts"],
  "static.ts": [
    ...pureLayers,
    "convert/json-ld.ts",
    "part/moment.ts",
    "part/still-part.ts",
    "part/additions.ts",
    "part/complete-locale.ts",
  ],
  "index.ts": [...layers, "convert"],
  "core.ts": layers,
  "script-tag.ts": [...layers, "index.ts", "static.ts", "element/define.ts"],
};

/** The packages besides d3, with the only folder that may import each: who does not use the folder does not pay for it. */
const packages = { htmlparser2: "convert", "js-yaml": "convert" };

/** Files that nothing in src imports; only the script tag's bundle gathers the entries. */
const leaves = [
  "index.ts",
  "core.ts",
  "static.ts",
  "script-tag.ts",
  "element/define.ts",
  "embed/index.ts",
  "embed/guest-page.ts",
  "embed/host-page.ts",
  "cli/main.ts",
];
const isLeaf = (path) => leaves.includes(path);

/** "render/dom/svg.ts" → "render/dom"; undefined when the file is in no known folder. */
export function layerOf(path) {
  return [...layers, "convert", "cli"].find((layer) => path.startsWith(`${layer}/`)) ?? (path in besides ? path : undefined);
}

/** Is this a file that must run without a document, a clock and globals? */
export function isPure(path) {
  return path === "static.ts" || path.startsWith("convert/") || pureLayers.includes(layerOf(path));
}

function allowedFor(layer) {
  return besides[layer] ?? layers.slice(0, layers.indexOf(layer) + 1);
}

function packageFault({ from, to, names }, pureNames) {
  if (to.startsWith("node:")) return from.startsWith("cli/") ? undefined : `only cli/ may import ${to}`;
  const folder = Object.hasOwn(packages, to) ? packages[to] : undefined;
  if (folder !== undefined) return layerOf(from) === folder ? undefined : `only ${folder}/ may import ${to}`;
  if (to !== "d3") return `${to} is no dependency of the package: d3 is imported by name from "d3", ${Object.keys(packages)} by one folder`;
  if (names.includes("*")) return `import d3 by name, so that only what is used is shipped`;
  const impure = isPure(from) ? names.filter((name) => !pureNames.has(name)) : [];
  return impure.length > 0 ? `a pure folder can't use ${impure.join(", ")} of d3` : undefined;
}

function folderFault({ from, to }) {
  if (isLeaf(to) && !besides[layerOf(from)]?.includes(to)) return `nothing in src imports ${to}`;
  const layer = layerOf(from);
  const target = layerOf(to);
  if (target === undefined) return `${to} is in no folder of the design`;
  const allowed = allowedFor(layer);
  return allowed.includes(target) || allowed.includes(to) ? undefined : `${layer} can't import from ${target}`;
}

/** A message for an import that breaks the ladder, else undefined. `paths` = all files; `pureNames` = what pure code may take of d3. */
export function importFault(edge, paths, pureNames) {
  if (!edge.relative) return packageFault(edge, pureNames);
  return paths.has(edge.to) ? folderFault(edge) : `${edge.to} is no TypeScript file of src (write the ending .ts)`;
}
