import { boundsOf, parseEdtf } from "../date/index.ts";
import type { Event, Source } from "../schema/index.ts";
import type { Dated, Model } from "./model.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * Returns what gives the publication by which an event was first known, of those whose dates can be read: events that report it, and its own
 * and its claims' sources, relays and what they relay among them. It is the one that was out on the earliest day for sure; whether another
 * came before it is not certain where their dates overlap, so that no words call it the first. Of two of one day an event stands before an
 * original, and an original before a relay. Undefined for a publication itself, and where no date of a publication is known.
 */
export function firstPublications({ incoming, sources }: Model): (event: Event) => Dated | undefined {
  const read = new Map<Source, readonly Dated[]>();
  const publicationOf = ({ source }: { readonly source: Source }): readonly Dated[] => {
    const known = read.get(source) ?? datesOf(source);
    read.set(source, known);
    return known;
  };
  return (event) => {
    if (isPublication(event)) return undefined;
    // Who carries a reply may have written of the event long after.
    const { originals, relayGroups } = provenanceOf({ ...event, replies: [] }, sources);
    const reports = (incoming.get(event.id) ?? []).flatMap(({ type, from }) => (type === "reports" ? [from] : []));
    return earliest([
      ...reports.filter(({ when }) => when.parsed !== undefined),
      ...originals.flatMap(publicationOf),
      ...relayGroups.flatMap(({ relays }) => relays.flatMap(publicationOf)),
    ]);
  };
}

/** Returns whether an event is itself a publication: it happened when it was reported. */
export function isPublication({ role, relations }: Event): boolean {
  return role === "publication" || relations.some(({ type }) => type === "reports");
}

function datesOf({ published }: Source): readonly Dated[] {
  const date = parseEdtf(published ?? "");
  return date.ok ? [{ when: { edtf: date.value.text, parsed: date.value } }] : [];
}

function earliest(all: readonly Dated[]): Dated | undefined {
  const [first, ...others] = all;
  return first && others.reduce((best, one) => (latestOf(one) < latestOf(best) ? one : best), first);
}

/** The day on which it was out for sure; an end that is open or unknown is never. */
function latestOf({ when }: Dated): number {
  return (when.parsed && boundsOf(when.parsed).latest) ?? Infinity;
}
