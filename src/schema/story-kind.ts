import {
  amount,
  boolean,
  choice,
  colour,
  date,
  either,
  id,
  list,
  prose,
  record,
  reference,
  required,
  string,
  text,
  url,
  value,
  zone,
} from "./kind.ts";

const sources = list(reference("source"));

/** A date and what is known about it. */
export const whenKind = record("When", {
  edtf: required({ type: "when" }, ""),
  words: text,
  note: text,
  time: { type: "time" },
  timeApproximate: boolean,
  zone,
  asOf: date,
});

const countKind = record("Count", {
  min: amount,
  max: amount,
  words: required(text, ""),
  unit: text,
  dated: required(choice(["none", "some", "all", "period"]), "none"),
  note: text,
  parts: list(record("CountPart", { of: required(text), min: amount, max: amount })),
});

const anonymousKind = record("Anonymous", {
  anonymous: required(choice([true]), true),
  number: { type: "number", least: 1, whole: true },
  described: required(text),
  reason: text,
});

const claimKind = record("Claim", {
  by: either(reference("actor"), anonymousKind),
  basis: list(choice(["document", "official-act", "witness", "data", "imagery"])),
  documents: list(text),
  sources: required(sources),
  says: text,
  independentlyConfirmed: boolean,
});

const replyKind = record("Reply", {
  actor: required(reference("actor")),
  stance: required(
    choice([
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
    ]),
  ),
  when: date,
  sources,
  says: text,
  event: reference("event"),
});

const relationKind = record("Relation", {
  type: required(choice(["reports", "replies-to", "part-of", "follows", "conflicts-with", "same-as", "corrects"])),
  to: required(reference("event")),
});

const mediaKind = record("Media", {
  type: required(choice(["image", "video", "audio", "quote", "document", "link"], "media-type", "link"), "link"),
  url,
  alt: text,
  caption: prose,
  credit: text,
  text,
  width: amount,
  height: amount,
});

/** One event. */
export const eventKind = record("Event", {
  id,
  title: required(text, ""),
  summary: prose,
  lane: reference("lane"),
  kind: string,
  tags: list(string),
  role: choice(["event", "publication", "statement"]),
  when: required(whenKind, { edtf: "" }),
  count: countKind,
  status: choice(["confirmed", "reported", "alleged", "disputed", "retracted", "planned"]),
  sources,
  claims: list(claimKind),
  replies: list(replyKind),
  relations: list(relationKind),
  variants: list(record("Variant", { source: required(reference("source")), words: required(text) })),
  revisions: list(record("Revision", { when: date, field: required(string), from: value, to: value, sources })),
  corrections: list(record("Correction", { date, field: string, from: value, to: value, note: text, sources })),
  verification: text,
  actors: list(reference("actor")),
  places: list(reference("place")),
  media: list(mediaKind),
  link: url,
  importance: choice([1, 2, 3]),
  background: boolean,
  note: text,
});

const sourceKind = record("Source", {
  id: required(id, ""),
  publisher: required(string, ""),
  title: text,
  url,
  archived: url,
  published: date,
  accessed: date,
  language: { type: "language" },
  kind: choice(["original", "relay", "official", "official-media", "report", "analysis", "data"]),
  via: either(choice(["unlisted"]), list(reference("source"))),
  note: text,
  seen: choice(["full", "excerpt", "via-relay", "not-seen"]),
});

const laneKind = record("Lane", { id: required(id, ""), label: required(text, ""), color: colour, order: { type: "number", least: -Infinity, whole: false } });

const actorKind = record("Actor", {
  id: required(id, ""),
  label: required(text, ""),
  kind: choice(["state", "company", "agency", "person", "media", "other"]),
  url,
});

const placeKind = record("Place", {
  id: required(id, ""),
  label: required(text, ""),
  country: { type: "country" },
  coordinates: { type: "coordinates" },
  zone,
});

/**
 * The schema, declared once: parsing, the published JSON Schema and (proved by a test) the types come from it. Declarations stand before
 * what points at them, so that an id is known when it is met.
 */
export const storyKind = record("Story", {
  version: choice([1], "version-unknown"),
  language: { type: "language" },
  title: text,
  description: prose,
  asOf: date,
  lanes: list(laneKind),
  actors: list(actorKind),
  places: list(placeKind),
  sources: list(sourceKind),
  eras: list(record("Era", { when: required(date), label: required(text, ""), color: colour })),
  credits: prose,
  events: required(list(eventKind)),
});
