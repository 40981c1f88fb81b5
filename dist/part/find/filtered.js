import { matcherOf } from '../../model/search-text.js';
import { subsetOf } from '../../model/subset.js';
import { indexOf, facetNames } from './find-index.js';

const results = /* @__PURE__ */ new WeakMap();
function filtered(model, filter) {
  if (filter === void 0) return model;
  const known = results.get(model);
  if (known?.[0] === filter) return known[1];
  const { values, words } = indexOf(model);
  const names = facetNames.filter((facet) => filter[facet].length > 0);
  const isSearched = filter.text.trim() !== "";
  const matches = matcherOf(filter.text);
  const result = subsetOf(
    model,
    (item) => names.every((facet) => !filter[facet].includes(values[facet][item] ?? "")) && (!isSearched || matches(words(item)))
  );
  results.set(model, [filter, result]);
  return result;
}

export { filtered };
