import type { Model } from "../../model/model.ts";
import { matcherOf, searchTexts } from "../../model/search-text.ts";
import { subsetOf } from "../../model/subset.ts";
import type { Event } from "../../schema/index.ts";
import type { Filter } from "../../state/view.ts";
import { facetNames, facets } from "./facets.ts";

const folded = new WeakMap<Event, string>();

/** Returns what gives the words of an event, folded; of each event they are folded once. */
export function wordsIn(model: Model): (event: Event) => string {
  const textOf = searchTexts(model);
  return (event) => {
    const words = folded.get(event) ?? textOf(event);
    folded.set(event, words);
    return words;
  };
}

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
  const names = facetNames.filter((facet) => filter[facet].length > 0);
  const isSearched = filter.text.trim() !== "";
  const matches = matcherOf(filter.text);
  const words = wordsIn(model);
  const isShown = (event: Event): boolean =>
    names.every((facet) => !filter[facet].includes(facets[facet](event))) && (!isSearched || matches(words(event)));
  const result = subsetOf(model, (item) => isShown(model.events[item] as Event));
  results.set(model, [filter, result]);
  return result;
}
