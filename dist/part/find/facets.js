import { glyphOf } from '../../scene/glyph.js';

const kinds = { disc: "event", flag: "publication", bubble: "statement", diamond: "legal" };
const facets = {
  lanes: ({ lane }) => lane ?? "",
  kinds: ({ role, kind }) => kinds[glyphOf(role, kind)],
  statuses: ({ status }) => status ?? "none"
};
const facetNames = Object.keys(facets);
const known = /* @__PURE__ */ new WeakMap();
function countsOf(model) {
  const counts = known.get(model) ?? counted(model);
  known.set(model, counts);
  return counts;
}
function counted({ events }) {
  const counts = /* @__PURE__ */ new Map();
  for (const event of events)
    for (const facet of facetNames) {
      const key = `${facet}.${facets[facet](event)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

export { countsOf, facetNames, facets, kinds };
