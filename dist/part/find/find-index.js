import { searchTexts } from '../../model/search-text.js';
import { glyphOf } from '../../scene/glyph.js';

const facetNames = ["lanes", "kinds", "statuses"];
const kinds = { disc: "event", flag: "publication", bubble: "statement", diamond: "legal" };
const indices = /* @__PURE__ */ new WeakMap();
function indexOf(model) {
  const index = indices.get(model) ?? makeIndex(model);
  indices.set(model, index);
  return index;
}
function makeIndex(model) {
  const { events } = model;
  const values = {
    lanes: events.map(({ lane }) => lane ?? ""),
    kinds: events.map(({ role, kind }) => kinds[glyphOf(role, kind)]),
    statuses: events.map(({ status }) => status ?? "none")
  };
  const textOf = searchTexts(model);
  const words = [];
  return {
    values,
    counts: { lanes: counted(values.lanes), kinds: counted(values.kinds), statuses: counted(values.statuses) },
    words: (item) => words[item] ??= textOf(events[item])
  };
}
function counted(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export { facetNames, indexOf, kinds };
