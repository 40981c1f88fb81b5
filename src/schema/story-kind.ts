import { choice, either, list, record, reference } from "./kind.ts";

const text = { type: "text" } as const;
const prose = { type: "prose" } as const;
const string = { type: "string" } as const;
const boolean = { type: "boolean" } as const;
const amount = { type: "amount" } as const;
const id = { type: "id" } as const;
const date = { type: "date" } as const;
const url = { type: "url" } as const;
const zone = { type: "zone" } as const;
const color = { type: "colour" } as const;
const language = { type: "language" } as const;
const value = { type: "value" } as const;

const source = reference("Source");
const actor = reference("Actor");
const event = reference("Event");
const sources = list(source);
const texts = list(text);

const whenKind = record(
  "When",
  { edtf: "" },
  { edtf: { type: "when" }, words: text, note: text, time: { type: "time" }, timeApproximate: boolean, zone, asOf: date },
  ["parsed"],
);

const partKind = record("CountPart", { of: undefined }, { of: text, min: amount, max: amount });

const countKind = record(
  "Count",
  // Of things whose dating is not told, none is claimed to be dated.
  { words: "", dated: "none" },
  { min: amount, max: amount, words: text, unit: text, dated: choice(["none", "some", "all", "period"]), note: text, parts: list(partKind) },
);

const anonymousKind = record(
  "Anonymous",
  { anonymous: true, described: undefined },
  { anonymous: choice([true]), number: { type: "positive" }, described: text, reason: text },
);

const claimKind = record(
  "Claim",
  { sources: [] },
  {
    by: either(actor, anonymousKind),
    basis: list(choice(["document", "official-act", "witness", "data", "imagery"])),
    documents: texts,
    sources,
    says: text,
    independentlyConfirmed: boolean,
  },
);

const stances = [
  "confirms",
  "denies",
  "rejects",
  "says-unaware",
  "comments",
  "expresses-concern",
  "general-statement",
  "declines",
  "no-reply",
  "not-contacted",
] as const;

const replyKind = record(
  "Reply",
  { actor: undefined, stance: undefined },
  { actor, stance: choice(stances), when: date, sources, says: text, event },
);

const relationKind = record(
  "Relation",
  { type: undefined, to: undefined },
  { type: choice(["reports", "replies-to", "part-of", "follows", "conflicts-with", "same-as", "corrects"]), to: event },
);

const mediaKind = record(
  "Media",
  { type: "link" },
  {
    type: choice(["image", "video", "audio", "quote", "document", "link"], "media-type"),
    url,
    alt: text,
    caption: prose,
    credit: text,
    text,
    width: amount,
    height: amount,
  },
);

const variantKind = record("Variant", { source: undefined, words: undefined }, { source, words: text });
const revisionKind = record("Revision", { field: undefined }, { when: date, field: string, from: value, to: value, sources });
const correctionKind = record("Correction", {}, { date, field: string, from: value, to: value, note: text, sources });

/** One event. */
export const eventKind = record(
  "Event",
  { title: "", when: { edtf: "", parsed: undefined } },
  {
    id,
    title: text,
    summary: prose,
    lane: reference("Lane"),
    kind: string,
    tags: list(string),
    role: choice(["event", "publication", "statement"]),
    when: whenKind,
    count: countKind,
    status: choice(["confirmed", "reported", "alleged", "disputed", "retracted", "planned"]),
    sources,
    claims: list(claimKind),
    replies: list(replyKind),
    relations: list(relationKind),
    variants: list(variantKind),
    revisions: list(revisionKind),
    corrections: list(correctionKind),
    verification: text,
    actors: list(actor),
    places: list(reference("Place")),
    media: list(mediaKind),
    link: url,
    importance: choice([1, 2, 3]),
    background: boolean,
    note: text,
  },
  ["id"],
);

const laneKind = record("Lane", { id: "", label: "" }, { id, label: text, color, order: { type: "number" } });

const actorKind = record(
  "Actor",
  { id: "", label: "" },
  { id, label: text, kind: choice(["state", "company", "agency", "person", "media", "other"]), url },
);

const placeKind = record(
  "Place",
  { id: "", label: "" },
  { id, label: text, country: { type: "country" }, coordinates: { type: "coordinates" }, zone },
);

const sourceKind = record(
  "Source",
  { id: "", publisher: "" },
  {
    id,
    publisher: string,
    title: text,
    url,
    archived: url,
    published: date,
    accessed: date,
    language,
    kind: choice(["original", "relay", "official", "official-media", "report", "analysis", "data"]),
    via: either(choice(["unlisted"]), sources),
    note: text,
    seen: choice(["full", "excerpt", "via-relay", "not-seen"]),
  },
);

const eraKind = record("Era", { when: undefined, label: "" }, { when: date, label: text, color });

/** The schema, declared once: parsing, the published JSON Schema and (proved by a test) the types come from it. */
export const storyKind = record(
  "Story",
  { events: undefined },
  {
    version: choice([1], "version-unknown"),
    language,
    title: text,
    description: prose,
    asOf: date,
    lanes: list(laneKind),
    actors: list(actorKind),
    places: list(placeKind),
    sources: list(sourceKind),
    events: list(eventKind),
    eras: list(eraKind),
    credits: prose,
  },
);
