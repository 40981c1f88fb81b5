import { groupBy } from "./group-by.ts";
import type { Event, Source } from "../schema/index.ts";

/** One source of an event with its number in the event's list. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/** Relays of the same originals, folded into one entry. */
export interface RelayGroup {
  readonly relays: readonly NumberedSource[];
  /** Numbers of what they relay; empty when the original is not listed. */
  readonly of: readonly number[];
}

/** Where an event was published: originals first, relays folded under them. Independent sources = distinct originals. */
export interface Provenance {
  readonly originals: readonly NumberedSource[];
  readonly relayGroups: readonly RelayGroup[];
  readonly relayCount: number;
}

/**
 * Returns an event's sources with relays folded onto their originals. An original counts once however many relays carry it, also
 * when the event names only the relays.
 */
export function provenanceOf(event: Event, sources: ReadonlyMap<string, Source>): Provenance {
  const cited = citedSources(event, sources);
  // Most events name nothing but originals.
  if (!cited.some(isRelay)) return { originals: numbered(cited), relayGroups: [], relayCount: 0 };
  const roots = new Map(cited.map((source) => [source, isRelay(source) ? rootsOf(source, sources) : [source]]));
  const originals = numbered([...new Set([...roots.values()].flat())]);
  const numberOf = new Map(originals.map(({ number, source }) => [source, number]));
  const ofSource = (source: Source): number[] =>
    (roots.get(source) ?? []).flatMap((root) => numberOf.get(root) ?? []).sort((a, b) => a - b);
  const groups = groupBy(cited.filter(isRelay).map((source) => [ofSource(source).join(), source] as const));
  // Numbers follow the groups, so that those of one group stand in a row.
  let number = originals.length;
  const relayGroups = Array.from(groups.values(), (relays) => ({
    relays: relays.map((source) => ({ number: ++number, source })),
    of: ofSource(relays[0] as Source),
  }));
  return { originals, relayGroups, relayCount: number - originals.length };
}

function numbered(sources: readonly Source[]): NumberedSource[] {
  return sources.map((source, index) => ({ number: index + 1, source }));
}

/** The event's own sources, then those that its claims and replies add. */
function citedSources(event: Event, sources: ReadonlyMap<string, Source>): Source[] {
  const ids = [...event.sources, ...event.claims.flatMap((claim) => claim.sources), ...event.replies.flatMap((reply) => reply.sources)];
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

function isRelay(source: Source): boolean {
  return source.via !== undefined || source.kind === "relay";
}

function rootsOf(source: Source, sources: ReadonlyMap<string, Source>): Source[] {
  const roots: Source[] = [];
  // A set hands out what is added on the way, each once: neither a circle nor a long chain of relays matters.
  const reached = new Set([source]);
  for (const one of reached) {
    if (!Array.isArray(one.via)) {
      if (!isRelay(one)) roots.push(one);
      continue;
    }
    for (const id of one.via as readonly string[]) {
      const relayed = sources.get(id);
      if (relayed !== undefined) reached.add(relayed);
    }
  }
  return roots;
}
