import type { Event } from "../schema/index.ts";
import { firstPublications } from "./first-publication.ts";
import { extentOfDated, readingOrder, type Dated, type Model } from "./model.ts";
import { pickItems } from "./subset.ts";

/**
 * Returns a model in which each event stands where it was first published, in that order. Its own date stays its own: only the place is
 * another. Publications, and what has none with a date that can be read, stay where they are.
 */
export function byPublication(model: Model): Model {
  const publicationOf = firstPublications(model);
  const reported = new Map<Event, Dated>();
  for (const event of model.events) {
    const publication = publicationOf(event);
    if (publication !== undefined) reported.set(event, publication);
  }
  const placed = model.events.map((event) => reported.get(event) ?? event);
  const extents = placed.map((dated, item) => (dated === model.events[item] ? model.extents[item] : undefined) ?? extentOfDated(dated));
  return { ...pickItems({ ...model, extents }, readingOrder(placed)), reported };
}
