import type { Severity } from "./diagnostic.ts";
import type { Event, Source, Story } from "./story.ts";

/** What a rule of the linter says. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer below the event, or into the story when there is no event. */
  readonly path: string;
  readonly value?: unknown;
  readonly why: string;
  readonly hint: string;
}

/** A story with what several rules look up. */
export interface Desk {
  readonly story: Story;
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: ReadonlyMap<string, Event>;
  /** Events that point at an event, by its id, with the kind of tie. */
  readonly pointing: ReadonlyMap<string, readonly Pointing[]>;
}

/** A relation seen from its far end. */
export interface Pointing {
  readonly type: string;
  readonly from: Event;
}

/** A rule about one event. */
export type EventRule = (event: Event, desk: Desk) => Finding | readonly Finding[] | undefined;

/** A rule about the whole story. */
export type StoryRule = (desk: Desk) => readonly Finding[];

/** Returns the ids of all sources that an event names, once each. */
export function citedBy(event: Event): string[] {
  return [
    ...new Set([...event.sources, ...event.claims.flatMap((claim) => claim.sources), ...event.replies.flatMap((reply) => reply.sources)]),
  ];
}
