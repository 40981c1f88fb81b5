import { boundsOf } from "../date/index.ts";
import type { Event } from "../schema/index.ts";
import { dateIn, type Dated, type Model } from "./model.ts";
import { provenanceOf } from "./provenance.ts";
import { reportsOf } from "./reports.ts";

/**
 * Returns the publication by which an event was first known, of those whose dates can be read: events that report it, and its own and its
 * claims' sources, relays and what they relay among them. It is the one that was out on the earliest day for sure; whether another came
 * before it is not certain where their dates overlap, so that no words call it the first. Of two of one day an event stands before an
 * original, and an original before a relay. Undefined for a publication itself, and where no date of a publication is known.
 */
export function firstPublication(model: Model, event: Event): Dated | undefined {
  const { sources, story } = model;
  if (isPublication(event)) return undefined;
  // Who carries a reply may have written of the event long after.
  const { originals, relayGroups } = provenanceOf({ ...event, replies: [] }, sources);
  const cited = [...originals, ...relayGroups.flatMap(({ relays }) => relays)];
  const dated: Dated[] = [
    ...reportsOf(model, event),
    ...cited.map(({ source: { published: edtf = "" } }) => ({ when: { edtf, parsed: dateIn(story, edtf) } })),
  ].filter(({ when }) => when.parsed !== undefined);
  return dated.sort((a, b) => latestOf(a) - latestOf(b))[0];
}

/** Returns whether an event is itself a publication: it happened when it was reported. */
export function isPublication({ role, relations }: Event): boolean {
  return role === "publication" || relations.some(({ type }) => type === "reports");
}

/** The day on which it was out for sure; one with an end that is open or unknown never was. */
function latestOf({ when }: Dated): number {
  return (when.parsed && boundsOf(when.parsed).latest) ?? Infinity;
}
