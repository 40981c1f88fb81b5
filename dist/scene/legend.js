import { glyphOf } from './glyph.js';
import { miniature } from './miniature.js';
import { isCounted } from './teller.js';

const features = [
  "disc",
  "flag",
  "diamond",
  "bubble",
  "uncertain",
  "unit",
  "approximate",
  "span",
  "spanUnit",
  "counted",
  "one",
  "all",
  "within",
  "by",
  "after",
  "open",
  "unknown",
  "asOf"
];
const sampleLength = 30;
const bar = {
  form: "span",
  from: 0,
  to: 1,
  start: "square",
  end: "square",
  startUnit: void 0,
  endUnit: void 0,
  members: [],
  hollow: false
};
const point = { ...bar, form: "point" };
const pair = [
  { from: 0, to: 0 },
  { from: 1, to: 1 }
];
const samples = {
  uncertain: { ...point, hollow: true },
  unit: { ...bar, form: "unit" },
  approximate: { ...bar, form: "unit", start: "fade", end: "fade" },
  span: bar,
  spanUnit: { ...bar, end: "pale", endUnit: { from: 0, to: 1 } },
  counted: bar,
  one: { ...bar, form: "several", members: pair, hollow: true },
  all: { ...bar, form: "several", members: pair },
  within: { ...bar, form: "within", start: "bracket", end: "bracket" },
  by: { ...bar, form: "within", from: -Infinity, start: "none", end: "bracket" },
  after: { ...bar, form: "within", to: Infinity, start: "bracket", end: "none" },
  open: { ...bar, to: Infinity, end: "arrow" },
  unknown: { ...bar, to: Infinity, end: "ragged" },
  asOf: { ...bar, end: "cap" }
};
function legendOf(teller) {
  const used = /* @__PURE__ */ new Set();
  for (const [index, event] of teller.model.events.entries()) {
    const extent = teller.model.extents[index];
    if (extent !== void 0)
      for (const feature of featuresOf(extent, glyphOf(event.role, event.kind), isCounted(event))) used.add(feature);
  }
  return features.filter((feature) => used.has(feature)).map((feature) => entryOf(teller, feature));
}
function featuresOf(extent, glyph, counted) {
  const edges = edgeFeatures(extent);
  if (extent.form === "point") return [extent.hollow ? "uncertain" : glyph, ...edges];
  if (extent.form === "several") return [extent.hollow ? "one" : "all", ...edges];
  if (extent.form === "within") {
    if (counted) edges.push("counted");
    return [extent.start === "none" ? "by" : extent.end === "none" ? "after" : "within", ...edges];
  }
  if (counted) return ["counted", ...edges];
  return [extent.hollow ? "uncertain" : extent.form === "unit" ? "unit" : "span", ...edges];
}
function edgeFeatures(extent) {
  const byEdge = { fade: "approximate", arrow: "open", ragged: "unknown", cap: "asOf", pale: "spanUnit" };
  return [extent.start, extent.end].flatMap((edge) => byEdge[edge] ?? []);
}
function entryOf(teller, feature) {
  const label = teller.phrase(`legend.${feature}`);
  const isGlyph = feature === "disc" || feature === "flag" || feature === "diamond" || feature === "bubble";
  const extent = isGlyph ? point : samples[feature];
  return { key: feature, label, ...miniature(extent, isGlyph ? feature : "disc", feature === "counted", sampleLength) };
}

export { legendOf };
