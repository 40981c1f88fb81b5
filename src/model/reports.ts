import type { Model } from "./model.ts";
import type { Event } from "../schema/index.ts";

/** Returns the publications that report an event, in the order of the story. */
export function reportsOf(model: Model, event: Event): Event[] {
  return (model.incoming.get(event.id) ?? []).flatMap(({ type, from }) => (type === "reports" ? [from] : []));
}
