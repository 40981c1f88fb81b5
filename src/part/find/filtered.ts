import type { Model } from "../../model/model.ts";
import { matcherOf, searchTexts } from "../../model/search-text.ts";
import { subsetOf } from "../../model/subset.ts";
import type { Event } from "../../schema/index.ts";
import { glyphOf, type Glyph } from "../../scene/glyph.ts";
import type { Filter } from "../../state/view.ts";

/** What events are hidden by, besides their words. */
export const facets = ["lanes", "statuses", "kinds"] as const;
export type Facet = (typeof facets)[number];

/** The kind of event that a glyph stands for. */
export const kinds: Readonly<Record<Glyph, string>> = { disc: "event", flag: "publication", bubble: "statement", diamond: "legal" };

/** What a model's events are found by. */
export interface Index {
  /** The key of each item in each facet. */
  readonly keys: Readonly<Record<Facet, readonly string[]>>;
  /** Returns the words of each item, folded; the first call takes the time that this needs. */
  readonly texts: () => readonly string[];
}

const indices = new WeakMap<Model, Index>();
const foldedTexts = new WeakMap<Event, string>();

/** Returns the index of a model; it is made once. */
export function indexFor(model: Model): Index {
  const known = indices.get(model) ?? makeIndex(model);
  indices.set(model, known);
  return known;
}

function makeIndex(model: Model): Index {
  const { events, lanes, laneOf } = model;
  let texts: readonly string[] | undefined;
  return {
    keys: {
      lanes: events.map((_, item) => lanes[laneOf[item] ?? 0]?.id ?? ""),
      statuses: events.map(({ status }) => status ?? "none"),
      kinds: events.map(({ role, kind }) => kinds[glyphOf(role, kind)]),
    },
    texts: () => (texts ??= textsOf(model)),
  };
}

function textsOf(model: Model): readonly string[] {
  const textOf = searchTexts(model);
  return model.events.map((event) => {
    const text = foldedTexts.get(event) ?? textOf(event);
    foldedTexts.set(event, text);
    return text;
  });
}

/** What was left of a model by the filter that it was given last: a picture is drawn anew more often than its filter changes. */
const results = new WeakMap<Model, readonly [filter: Filter, result: Model]>();

/**
 * Returns what a filter leaves of a model.
 * @example filtered(model, { text: "izhevsk", lanes: [], statuses: ["planned"], kinds: [] })
 */
export function filtered(model: Model, filter: Filter): Model {
  const known = results.get(model);
  if (known?.[0] === filter) return known[1];
  const { keys, texts } = indexFor(model);
  const hidden = facets.flatMap((facet) => (filter[facet].length === 0 ? [] : [[keys[facet], new Set(filter[facet])] as const]));
  const isShown = (item: number): boolean => hidden.every(([keyOf, hides]) => !hides.has(keyOf[item] ?? ""));
  const isSearched = filter.text.trim() !== "";
  const words = isSearched ? texts() : [];
  const matches = matcherOf(filter.text);
  const result = subsetOf(model, (item) => isShown(item) && (!isSearched || matches(words[item] ?? "")));
  results.set(model, [filter, result]);
  return result;
}
