import { matcherOf, searchTexts } from '../../model/search-text.js';
import { subsetOf } from '../../model/subset.js';
import { facetNames, facets } from './facets.js';

const folded = /* @__PURE__ */ new WeakMap();
function wordsIn(model) {
  const textOf = searchTexts(model);
  return (event) => {
    const words = folded.get(event) ?? textOf(event);
    folded.set(event, words);
    return words;
  };
}
const results = /* @__PURE__ */ new WeakMap();
function filtered(model, filter) {
  if (filter === void 0) return model;
  const known = results.get(model);
  if (known?.[0] === filter) return known[1];
  const names = facetNames.filter((facet) => filter[facet].length > 0);
  const isSearched = filter.text.trim() !== "";
  const matches = matcherOf(filter.text);
  const words = wordsIn(model);
  const isShown = (event) => names.every((facet) => !filter[facet].includes(facets[facet](event))) && (!isSearched || matches(words(event)));
  const result = subsetOf(model, (item) => isShown(model.events[item]));
  results.set(model, [filter, result]);
  return result;
}

export { filtered, wordsIn };
