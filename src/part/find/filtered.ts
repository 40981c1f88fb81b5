import type { Model } from "../../model/model.ts";
import { matcherOf } from "../../model/search-text.ts";
import { subsetOf } from "../../model/subset.ts";
import type { Filter } from "../../state/view.ts";
import { facetNames, indexOf } from "./find-index.ts";

/** What was left of a model by the filter that it was given last: a picture is drawn anew more often than its filter changes. */
const results = new WeakMap<Model, readonly [filter: Filter, result: Model]>();

/**
 * Returns what a filter leaves of a model; all of it without one.
 * @example filtered(model, { text: "izhevsk", lanes: [], statuses: ["planned"], kinds: [] })
 */
export function filtered(model: Model, filter: Filter | undefined): Model {
  if (filter === undefined) return model;
  const known = results.get(model);
  if (known?.[0] === filter) return known[1];
  const { values, words } = indexOf(model);
  const names = facetNames.filter((facet) => filter[facet].length > 0);
  const isSearched = filter.text.trim() !== "";
  const matches = matcherOf(filter.text);
  const result = subsetOf(
    model,
    (item) => names.every((facet) => !filter[facet].includes(values[facet][item] ?? "")) && (!isSearched || matches(words(item))),
  );
  results.set(model, [filter, result]);
  return result;
}
