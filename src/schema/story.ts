import type { Edtf } from "../date/index.ts";
import type { Prose, Text } from "./text.ts";

/** A parsed story. Lists are never absent, every id is unique, every event of the input is here; see docs/schema.md for each field. */
export interface Story {
  readonly version?: 1;
  /** BCP 47 tag of texts that name no language; "und" when the story says none. */
  readonly language: string;
  readonly title?: Text;
  readonly description?: Prose;
  /** EDTF: up to when the story knows. */
  readonly asOf?: string;
  readonly lanes: readonly Lane[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** The declared sources, then those that are only named somewhere: their id is their publisher. */
  readonly sources: readonly Source[];
  /** In the order of the input, the ones that can't be placed too. */
  readonly events: readonly Event[];
  readonly eras: readonly Era[];
  readonly credits?: Prose;
  /** Every date but those of events, as it was read, by its EDTF text; what cannot be read is not here. */
  readonly dates: Readonly<Record<string, Edtf>>;
}

/** One thing that happened, was published, or was said. */
export interface Event {
  /** Unique in the story; made from title and date when the input has none, so that it survives a new order. */
  readonly id: string;
  /** "" when the input has none. */
  readonly title: Text;
  readonly summary?: Prose;
  /** Id of a lane; it need not be declared. */
  readonly lane?: string;
  readonly kind?: string;
  readonly tags: readonly string[];
  /** Whether it happened, was published or was said then. */
  readonly role?: Role;
  readonly when: When;
  readonly count?: Count;
  readonly status?: Status;
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
  readonly replies: readonly Reply[];
  readonly relations: readonly Relation[];
  readonly variants: readonly Variant[];
  readonly revisions: readonly Revision[];
  readonly corrections: readonly Correction[];
  /** How the editors checked it. */
  readonly verification?: Text;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly media: readonly Media[];
  readonly link?: string;
  /** 3 is labelled first. */
  readonly importance?: 1 | 2 | 3;
  /** Context, not part of the story proper. */
  readonly background?: boolean;
  readonly note?: Text;
}

/** What kind of moment an event is. */
export type Role = "event" | "publication" | "statement";

/** How sure the reporting is. */
export type Status = "confirmed" | "reported" | "alleged" | "disputed" | "retracted" | "planned";

/** What is known about a date. */
export interface When {
  /** EDTF as it was written; "" when missing, JSON when it was not text. */
  readonly edtf: string;
  /** The date; undefined when it can't be read. Such an event is listed, not placed. */
  readonly parsed: Edtf | undefined;
  /** The source's own words for the date. */
  readonly words?: Text;
  /** How precise the date is, and why. */
  readonly note?: Text;
  /** Local time, "07:00" or "07:00:30". */
  readonly time?: string;
  readonly timeApproximate?: boolean;
  /** IANA name or offset: "Europe/Samara", "+04:00". */
  readonly zone?: string;
  /** EDTF: up to when the reporting knows. */
  readonly asOf?: string;
}

/** How many, as the source says it. */
export interface Count {
  readonly min?: number;
  readonly max?: number;
  /** The source's own words for the number. */
  readonly words: Text;
  readonly unit?: Text;
  /** How many of the things counted have a date of their own; `period`: the number is a total for the event's time. */
  readonly dated: "none" | "some" | "all" | "period";
  readonly note?: Text;
  readonly parts: readonly CountPart[];
}

/** A part of what was counted. */
export interface CountPart {
  readonly of: Text;
  readonly min?: number;
  readonly max?: number;
}

/** Who asserts an event, on what basis, in which source. */
export interface Claim {
  /** Id of an actor, or unnamed people. */
  readonly by?: string | Anonymous;
  readonly basis: readonly Basis[];
  readonly documents: readonly Text[];
  readonly sources: readonly string[];
  readonly says?: Text;
  readonly independentlyConfirmed?: boolean;
}

/** What a claim rests on. */
export type Basis = "document" | "official-act" | "witness" | "data" | "imagery";

/** People who are not named. */
export interface Anonymous {
  readonly anonymous: true;
  readonly number?: number;
  readonly described: Text;
  /** Why they are not named. */
  readonly reason?: Text;
}

/** What an actor answers to an event. */
export interface Reply {
  readonly actor: string;
  readonly stance: Stance;
  /** EDTF. */
  readonly when?: string;
  readonly sources: readonly string[];
  readonly says?: Text;
  /** Id of the statement's own event: the pair counts once. */
  readonly event?: string;
}

/** How an actor answers. */
export type Stance =
  | "confirms"
  | "denies"
  | "rejects"
  | "says-unaware"
  | "comments"
  | "expresses-concern"
  | "general-statement"
  | "declines"
  | "no-reply"
  | "not-contacted";

/** A tie to another event. */
export interface Relation {
  readonly type: "reports" | "replies-to" | "part-of" | "follows" | "conflicts-with" | "same-as" | "corrects";
  readonly to: string;
}

/** How another source changed the number or the date. */
export interface Variant {
  readonly source: string;
  readonly words: Text;
}

/** The reported facts changed. */
export interface Revision {
  /** EDTF. */
  readonly when?: string;
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly sources: readonly string[];
}

/** The newsroom changed its own text. */
export interface Correction {
  /** EDTF. */
  readonly date?: string;
  readonly field?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly note?: Text;
  readonly sources: readonly string[];
}

/** A publication. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title?: Text;
  readonly url?: string;
  readonly archived?: string;
  /** EDTF; as it was written when it can't be read. */
  readonly published?: string;
  readonly accessed?: string;
  readonly language?: string;
  readonly kind?: "original" | "relay" | "official" | "official-media" | "report" | "analysis" | "data";
  /** Ids of what it relays; `unlisted` when that is no source of the story. */
  readonly via?: readonly string[] | "unlisted";
  readonly note?: Text;
  /** How much of it was read. */
  readonly seen?: "full" | "excerpt" | "via-relay" | "not-seen";
}

/** A horizontal band of events of one kind. */
export interface Lane {
  readonly id: string;
  readonly label: Text;
  /** A CSS colour: #hex, a name, rgb(), hsl(), oklch() and their kin. */
  readonly color?: string;
  /** Lowest on top. */
  readonly order?: number;
}

/** Someone who acts, claims or replies. */
export interface Actor {
  readonly id: string;
  readonly label: Text;
  readonly kind?: "state" | "company" | "agency" | "person" | "media" | "other";
  readonly url?: string;
}

/** Where something happened. */
export interface Place {
  readonly id: string;
  readonly label: Text;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Degrees east, degrees north. */
  readonly coordinates?: readonly [lon: number, lat: number];
  readonly zone?: string;
}

/** A stretch of time behind the events. */
export interface Era {
  /** EDTF. */
  readonly when: string;
  readonly label: Text;
  readonly color?: string;
}

/** A picture, a sound, a quotation or a document that belongs to an event. */
export interface Media {
  readonly type: "image" | "video" | "audio" | "quote" | "document" | "link";
  readonly url?: string;
  readonly alt?: Text;
  readonly caption?: Prose;
  readonly credit?: Text;
  readonly text?: Text;
  readonly width?: number;
  readonly height?: number;
}
