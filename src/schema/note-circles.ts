import { closingTies, type Tie } from "./cycles.ts";
import { under, type Place } from "./place.ts";
import { report, type Reader } from "./reader.ts";
import type { Event, Source } from "./story.ts";

interface PlacedTie extends Tie {
  readonly place: Place | undefined;
  readonly event: number | undefined;
}

/** Relations that hold both ways, or between any number, can't go in a circle. */
const MUTUAL = ["conflicts-with", "same-as"];

/** Notes sources that relay each other, and events that correct, follow, hold … each other. */
export function noteCircles(sources: readonly Source[], events: readonly Event[], reader: Reader): void {
  const ties = new Map<string, PlacedTie[]>();
  const add = (type: string, tie: PlacedTie): void => {
    const list = ties.get(type) ?? [];
    list.push(tie);
    ties.set(type, list);
  };
  for (const source of sources) {
    if (typeof source.via !== "object") continue;
    const place = under(reader.places.get(source), "via");
    for (const to of source.via) add("via", { from: source.id, to, place, event: undefined });
  }
  for (const [index, { id, relations }] of events.entries()) {
    for (const relation of relations) {
      if (MUTUAL.includes(relation.type) && relation.to !== id) continue;
      add(relation.type, { from: id, to: relation.to, place: under(reader.places.get(relation), "to"), event: index });
    }
  }
  for (const [type, list] of ties) for (const tie of closingTies(list)) noteCircle(type, tie, reader);
}

function noteCircle(type: string, { from, to, place, event }: PlacedTie, reader: Reader): void {
  reader.event = event;
  const why = from === to ? `"${from}" points at itself (${type})` : `this closes a circle: "${to}" leads back here (${type})`;
  report(reader, place, { code: "ref-cycle", why, hint: "Remove one of the ties." }, to);
  reader.event = undefined;
}
