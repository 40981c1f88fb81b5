import { Story, Event, Lane, Source, Actor } from '../schema/story.js';
import { Extent } from './extent.js';

/** A story indexed for drawing. Every array over items is in reading order: by time, then as the story has them. */
interface Model {
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
interface Report {
    readonly publication: Dated;
    readonly own: Extent;
}
/** What has a date: an event, or the publication of a source. */
type Dated = Pick<Event, "when">;
/** A lane to draw. */
interface ModelLane {
    readonly id: string | undefined;
    readonly lane: Lane | undefined;
    /** Its place among all lanes of the story, which gives it its colour also where others are left out. */
    readonly place: number;
}
/** A relation seen from its far end. */
interface Incoming {
    readonly type: string;
    readonly from: Event;
}

export type { Dated, Incoming, Model, ModelLane, Report };
