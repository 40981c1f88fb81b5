import type { Model } from "../../model/model.ts";
import { searchTexts } from "../../model/search-text.ts";
import { glyphOf } from "../../scene/glyph.ts";

/** What an event is hidden by, besides its words. */
export const facetNames = ["lanes", "kinds", "statuses"] as const;
export type Facet = (typeof facetNames)[number];

/** The kind of event that a glyph stands for. */
export const kinds = { disc: "event", flag: "publication", bubble: "statement", diamond: "legal" } as const;

/** What the events of a model are found by. */
export interface Index {
  /** The value of each item in each facet. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** How many have each value. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** Returns the words of an item, folded; they are folded once. */
  readonly words: (item: number) => string;
}

const indices = new WeakMap<Model, Index>();

/** Returns the index of a model; it is made once. */
export function indexOf(model: Model): Index {
  const index = indices.get(model) ?? makeIndex(model);
  indices.set(model, index);
  return index;
}

function makeIndex(model: Model): Index {
  const { events } = model;
  const values = {
    lanes: events.map(({ lane }) => lane ?? ""),
    kinds: events.map(({ role, kind }) => kinds[glyphOf(role, kind)]),
    statuses: events.map(({ status }) => status ?? "none"),
  };
  const textOf = searchTexts(model);
  const words: string[] = [];
  return {
    values,
    counts: { lanes: counted(values.lanes), kinds: counted(values.kinds), statuses: counted(values.statuses) },
    words: (item) => (words[item] ??= textOf(events[item] as (typeof events)[number])),
  };
}

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
