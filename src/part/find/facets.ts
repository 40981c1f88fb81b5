import type { Model } from "../../model/model.ts";
import type { Event } from "../../schema/index.ts";
import { glyphOf } from "../../scene/glyph.ts";

/** The kind of event that a glyph stands for. */
export const kinds = { disc: "event", flag: "publication", bubble: "statement", diamond: "legal" } as const;

/** What an event is hidden by, besides its words. */
export const facets = {
  lanes: ({ lane }: Event): string => lane ?? "",
  kinds: ({ role, kind }: Event): string => kinds[glyphOf(role, kind)],
  statuses: ({ status }: Event): string => status ?? "none",
};
export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as readonly Facet[];

const known = new WeakMap<Model, ReadonlyMap<string, number>>();

/** Returns how many events have each value of each facet, by "facet.value"; they are counted once. */
export function countsOf(model: Model): ReadonlyMap<string, number> {
  const counts = known.get(model) ?? counted(model);
  known.set(model, counts);
  return counts;
}

function counted({ events }: Model): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const facet of facetNames) {
      const key = `${facet}.${facets[facet](event)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}
