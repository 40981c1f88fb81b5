import { record } from './kind.js';

const actor = { to: "Actor" };
const event = { to: "Event" };
const source = { to: "Source" };
const sources = [source];
const whenKind = record(
  "When",
  { edtf: "" },
  { edtf: "when", words: "text", note: "text", time: "time", timeApproximate: "boolean", zone: "zone", asOf: "asOf" },
  "parsed"
);
const partKind = record("CountPart", { of: void 0 }, { of: "text", min: "amount", max: "amount" });
const countKind = record(
  "Count",
  // Of things whose dating is not told, none is claimed to be dated.
  { words: "", dated: "none" },
  {
    min: "amount",
    max: "amount",
    words: "text",
    unit: "text",
    dated: { of: ["none", "some", "all", "period"] },
    note: "text",
    parts: [partKind]
  }
);
const anonymousKind = record(
  "Anonymous",
  { anonymous: true, described: void 0 },
  { anonymous: { of: [true] }, number: "positive", described: "text", reason: "text" }
);
const claimKind = record(
  "Claim",
  { sources: [] },
  {
    by: { text: actor, other: anonymousKind },
    basis: [{ of: ["document", "official-act", "witness", "data", "imagery"] }],
    documents: ["text"],
    sources,
    says: "text",
    independentlyConfirmed: "boolean"
  }
);
const replyKind = record(
  "Reply",
  { actor: void 0, stance: void 0 },
  {
    actor,
    stance: {
      of: [
        "confirms",
        "denies",
        "rejects",
        "says-unaware",
        "comments",
        "expresses-concern",
        "general-statement",
        "declines",
        "no-reply",
        "not-contacted"
      ]
    },
    when: "date",
    sources,
    says: "text",
    event
  }
);
const relationKind = record(
  "Relation",
  { type: void 0, to: void 0 },
  { type: { of: ["reports", "replies-to", "part-of", "follows", "conflicts-with", "same-as", "corrects"] }, to: event }
);
const mediaKind = record(
  "Media",
  { type: "link" },
  {
    type: { of: ["image", "video", "audio", "quote", "document", "link"], code: "media-type" },
    url: "url",
    alt: "text",
    caption: "prose",
    credit: "text",
    text: "text",
    width: "amount",
    height: "amount"
  }
);
const variantKind = record("Variant", { source: void 0, words: void 0 }, { source, words: "text" });
const revisionKind = record("Revision", { field: void 0 }, { when: "date", field: "string", from: "value", to: "value", sources });
const correctionKind = record("Correction", {}, { date: "date", field: "string", from: "value", to: "value", note: "text", sources });
const eventKind = record(
  "Event",
  { title: "", when: { edtf: "", parsed: void 0 } },
  {
    id: "id",
    title: "text",
    summary: "prose",
    lane: { to: "Lane" },
    kind: "string",
    tags: ["string"],
    role: { of: ["event", "publication", "statement"] },
    when: whenKind,
    count: countKind,
    status: { of: ["confirmed", "reported", "alleged", "disputed", "retracted", "planned"] },
    sources,
    claims: [claimKind],
    replies: [replyKind],
    relations: [relationKind],
    variants: [variantKind],
    revisions: [revisionKind],
    corrections: [correctionKind],
    verification: "text",
    actors: [actor],
    places: [{ to: "Place" }],
    media: [mediaKind],
    link: "url",
    importance: { of: [1, 2, 3] },
    background: "boolean",
    note: "text"
  },
  "id"
);
const laneKind = record("Lane", { id: "", label: "" }, { id: "id", label: "text", color: "colour", order: "number" });
const actorKind = record(
  "Actor",
  { id: "", label: "" },
  { id: "id", label: "text", kind: { of: ["state", "company", "agency", "person", "media", "other"] }, url: "url" }
);
const placeKind = record(
  "Place",
  { id: "", label: "" },
  { id: "id", label: "text", country: "country", coordinates: "coordinates", zone: "zone" }
);
const sourceKind = record(
  "Source",
  { id: "", publisher: "" },
  {
    id: "id",
    publisher: "string",
    title: "text",
    url: "url",
    archived: "url",
    published: "date",
    accessed: "date",
    language: "language",
    kind: { of: ["original", "relay", "official", "official-media", "report", "analysis", "data"] },
    via: { text: { of: ["unlisted"] }, other: sources },
    note: "text",
    seen: { of: ["full", "excerpt", "via-relay", "not-seen"] }
  }
);
const eraKind = record("Era", { when: void 0, label: "" }, { when: "date", label: "text", color: "colour" });
const storyKind = record(
  "Story",
  { events: void 0 },
  {
    version: { of: [1], code: "version-unknown" },
    language: "language",
    title: "text",
    description: "prose",
    asOf: "asOf",
    lanes: [laneKind],
    actors: [actorKind],
    places: [placeKind],
    sources: [sourceKind],
    events: [eventKind],
    eras: [eraKind],
    credits: "prose"
  }
);

export { storyKind };
