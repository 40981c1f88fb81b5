import type { Event } from "../schema/index.ts";
import { firstPublication } from "./first-publication.ts";
import { extentOfDated, readingOrder, type Model, type Report } from "./model.ts";
import { pickItems } from "./subset.ts";

/**
 * Returns a model in which each event stands where it was first published, in that order. Its own date stays its own: only the place is
 * another. Publications, and what has none with a date that can be read, stay where they are.
 */
export function byPublication(model: Model): Model {
  const reported = new Map<Event, Report>();
  const extents = model.extents.map((own, item) => {
    const event = model.events[item] as Event;
    const publication = firstPublication(model, event);
    if (publication === undefined) return own;
    reported.set(event, { publication, own });
    return extentOfDated(model.story, publication);
  });
  const placed = model.events.map((event) => reported.get(event)?.publication ?? event);
  return { ...pickItems({ ...model, extents }, readingOrder(placed)), reported };
}
