import { boundsOf, sortDay, type Edtf } from "../date/index.ts";
import type { Actor, Event, Lane, Source, Story } from "../schema/index.ts";
import { extentOf, type Extent } from "./extent.ts";
import { groupBy } from "./group-by.ts";

/** A story indexed for drawing. Every array over items is in reading order: by time, then as the story has them. */
export interface Model {
  readonly story: Story;
  readonly events: readonly Event[];
  readonly extents: readonly Extent[];
  /** The lane of each item. */
  readonly laneOf: Uint32Array;
  /** 1–3 for each item; 3 is labelled first. */
  readonly importance: Uint8Array;
  /** Lanes that hold an item, top to bottom; a lane without id holds what names none. */
  readonly lanes: readonly ModelLane[];
  /** Events whose date could not be read. */
  readonly unplaced: readonly Event[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Every event by id; of two with one id, the first. */
  readonly byId: ReadonlyMap<string, Event>;
  /** Relations that point at an event, by its id. */
  readonly incoming: ReadonlyMap<string, readonly Incoming[]>;
  /** What reported them first, where events stand by that; undefined where each stands by its own date. */
  readonly reported?: ReadonlyMap<Event, Report>;
}

/** What an event was first known by, and what may be drawn of its own date. */
export interface Report {
  readonly publication: Dated;
  readonly own: Extent;
}

/** What has a date: an event, or the publication of a source. */
export type Dated = Pick<Event, "when">;

/** A lane to draw. */
export interface ModelLane {
  readonly id: string | undefined;
  readonly lane: Lane | undefined;
  /** Its place among all lanes of the story, which gives it its colour also where others are left out. */
  readonly place: number;
}

/** A relation seen from its far end. */
export interface Incoming {
  readonly type: string;
  readonly from: Event;
}

/** Returns the model of a story. Input is read, never changed. */
export function modelOf(story: Story): Model {
  const readable = story.events.filter((event) => event.when.parsed !== undefined);
  const events = Array.from(readingOrder(readable), (index) => readable[index] as Event);
  const lanes = lanesOf(story, events);
  const laneIndex = new Map(lanes.map((lane, index) => [lane.id, index]));
  return {
    story,
    events,
    extents: events.map((event) => extentOfDated(story, event)),
    laneOf: Uint32Array.from(events, (event) => laneIndex.get(event.lane) ?? 0),
    importance: Uint8Array.from(events, (event) => event.importance ?? (event.background === true ? 1 : 2)),
    lanes,
    unplaced: story.events.filter((event) => event.when.parsed === undefined),
    sources: firstById(story.sources),
    actors: firstById(story.actors),
    byId: firstById(story.events),
    incoming: incomingOf(story),
  };
}

/** Returns a date that the story gives as EDTF; undefined where there is none, or it cannot be read. */
export function dateIn({ dates }: Story, edtf: string | undefined): Edtf | undefined {
  return edtf !== undefined && Object.hasOwn(dates, edtf) ? dates[edtf] : undefined;
}

/** Returns what gives an event its place: what reported it first, where the model goes by that, else itself. */
export function placedBy({ reported }: Model, event: Event): Dated {
  return reported?.get(event)?.publication ?? event;
}

/** Only events whose date was read are drawn. */
function dateOf({ when }: Dated): Edtf {
  return when.parsed as Edtf;
}

/** Returns what may be drawn of a date that was read. */
export function extentOfDated(story: Story, dated: Dated): Extent {
  const asOf = dateIn(story, dated.when.asOf);
  const reported = asOf && boundsOf(asOf);
  return extentOf(dateOf(dated), reported?.latest, reported?.earliest);
}

/** Returns the places of dates that were read in time order; of one day and hour, as they come. */
export function readingOrder(all: readonly Dated[]): Uint32Array {
  const days = all.map((dated) => sortDay(dateOf(dated)));
  const clock = (index: number): string => clockOf((all[index] as Dated).when);
  const order = Uint32Array.from(all.keys());
  // Infinity less Infinity is no number: days are compared, not subtracted.
  return order.sort((a, b) => compare(days[a] ?? 0, days[b] ?? 0) || compare(clock(a), clock(b)) || a - b);
}

/** The time of day as text, which sorts; "" without one, so that a whole day stands before its hours. */
function clockOf({ parsed, time = "" }: Event["when"]): string {
  return parsed?.type === "date" && parsed.time !== undefined ? (parsed.text.split("T")[1] ?? "") : time;
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Declared lanes by `order`, then lanes that events name without a declaration, as the story names them; last what names none. */
function lanesOf(story: Story, events: readonly Event[]): ModelLane[] {
  const used = new Set(events.map((event) => event.lane));
  const declared = firstById(story.lanes);
  const sorted = [...declared.values()].filter((lane) => used.has(lane.id)).sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const named = new Set(story.events.map(({ lane }) => lane).filter((id) => id !== undefined && !declared.has(id) && used.has(id)));
  const rest = used.has(undefined) ? [undefined] : [];
  return [...sorted.map(({ id }) => id), ...named, ...rest].map((id, place) => ({
    id,
    lane: id === undefined ? undefined : declared.get(id),
    place,
  }));
}

function firstById<Named extends { readonly id: string }>(items: readonly Named[]): Map<string, Named> {
  const map = new Map<string, Named>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

function incomingOf(story: Story): Map<string, Incoming[]> {
  return groupBy(story.events.flatMap((from) => from.relations.map(({ type, to }) => [to, { type, from }] as const)));
}
