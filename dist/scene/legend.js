import { placedBy, extentOfDated } from '../model/model.js';
import { glyphOf } from './glyph.js';
import { miniature } from './miniature.js';
import { statusBadge } from './status-badge.js';
import { isCounted } from './teller.js';

const sampleLength = 24;
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
const faded = { ...bar, form: "unit", start: "fade", end: "fade" };
const pair = [
  { from: 0, to: 0 },
  { from: 1, to: 1 }
];
const samples = {
  disc: point,
  flag: point,
  bubble: point,
  diamond: point,
  uncertain: { ...point, hollow: true },
  unit: { ...bar, form: "unit" },
  approximate: faded,
  season: faded,
  counted: bar,
  one: { ...bar, form: "several", members: pair, hollow: true },
  all: { ...bar, form: "several", members: pair },
  span: bar,
  spanUnit: { ...bar, end: "pale", endUnit: { from: 0, to: 1 } },
  open: { ...bar, to: Infinity, end: "arrow" },
  unknown: { ...bar, to: Infinity, end: "ragged" },
  asOf: { ...bar, end: "cap" },
  within: { ...bar, form: "within", start: "bracket", end: "bracket" },
  by: { ...bar, form: "within", from: -Infinity, start: "none", end: "bracket" },
  after: { ...bar, form: "within", to: Infinity, start: "bracket", end: "none" },
  undated: { ...bar, form: "within", from: -Infinity, to: Infinity, start: "none", end: "none" }
};
const byEdge = { fade: "approximate", arrow: "open", ragged: "unknown", cap: "asOf", pale: "spanUnit" };
function legendOf(teller) {
  const used = /* @__PURE__ */ new Map();
  const statuses = /* @__PURE__ */ new Set();
  for (const [index, event] of teller.model.events.entries()) {
    statuses.add(event.status);
    const extent = teller.model.extents[index];
    const glyph = glyphOf(event.role, event.kind);
    if (extent !== void 0) {
      for (const feature of featuresOf(extent, glyph, isCounted(event), placedBy(teller.model, event).when.parsed))
        if (!used.has(feature)) used.set(feature, glyph);
    }
  }
  withoutSpan(used);
  const entries = Object.entries(samples).flatMap(([key, sample]) => {
    const glyph = used.get(key);
    if (glyph === void 0) return [];
    return { key, label: teller.phrase(`legend.${key}`), ...miniature(sample, glyph, key === "counted", sampleLength) };
  });
  return [...entries, ...[...statuses].flatMap((status) => statusEntry(teller, status))];
}
function withoutSpan(features) {
  if (features.has("spanUnit")) features.delete("span");
  return features;
}
function formWords(teller, event) {
  if (event.when.parsed === void 0) return [];
  const glyph = glyphOf(event.role, event.kind);
  const features = new Set(featuresOf(extentOfDated(teller.model.story, event), glyph, isCounted(event), event.when.parsed));
  features.delete(glyph);
  features.delete("span");
  return [...withoutSpan(features)].map((feature) => teller.phrase(`legend.${feature}`));
}
function featuresOf({ form, start, end, hollow }, glyph, counted, date) {
  const edges = edgeFeatures(start, end, date?.text ?? "");
  if (form === "within") {
    const within = start === "none" ? end === "none" ? "undated" : "by" : end === "none" ? "after" : "within";
    return [within, ...edges, ...counted ? ["counted"] : []];
  }
  const isSeveral = form === "several";
  if (isSeveral && date?.type === "set" && date.mode === "one") return ["one", ...edges];
  if (counted && !isSeveral && form !== "point") return ["counted", ...edges];
  if (hollow) return ["uncertain", ...edges];
  const plain = { point: glyph, several: "all", span: "span", unit: edges[0] === "season" ? "season" : "unit" };
  return [plain[form], ...edges];
}
function edgeFeatures(from, to, text) {
  const [start = "", end = start] = text.split("/");
  const featureOf = (edge, date) => edge === "fade" && !/[~%]/.test(date) ? "season" : byEdge[edge];
  return [featureOf(from, start), featureOf(to, end)].filter((feature) => feature !== void 0);
}
function statusEntry(teller, status) {
  const badge = statusBadge(teller, status);
  return badge === void 0 ? [] : [{ key: `status-${status}`, label: badge.word, shapes: [{ path: badge.path, paint: "status" }], length: 0, origin: 0 }];
}

export { formWords, legendOf };
