import { known } from "./bilingual.mjs";
import { claimsOf } from "./claims.mjs";
import { repliesOf } from "./replies.mjs";

/** How far the reporting of an open-ended event reaches: the day of the report. */
const asOf = { visits: "2025-09-25", "engines-rerouted": "2025-07-23" };

/** The source's own words for a date, as the precision notes quote them. */
const dateWords = {
  "deliveries-aee": "last year",
  "g3-report-to-mod": "earlier this year",
  "tests-chebarkul": "last quarter of 2024",
};

/** The facts that the story turns on. */
const lead = new Set(["visits", "deliveries-aee", "tests-chebarkul", "ofac-2024", "pub-experts", "mfa-2025"]);

/** What a count's dates are known by: a total of a period, or nothing; the chronology bounds deliveries by a year without dating one. */
const datedBy = { interval: "period", year: "none", none: "none" };
const totals = new Set(["a1-production", "contract-2025"]);

/** Where the chronology comments on a variant instead of quoting it: the words alone, one variant for each. */
const quoted = {
  "at least seven Garpiya-3 (wrong)": ["at least seven Garpiya-3"],
  "more than half a dozen / more than fifteen in one article": ["more than half a dozen", "more than fifteen"],
};

/** What the comments said, and where the time of a strike comes from. */
const notes = {
  visits: "UNIAN gives both “more than half a dozen” and “more than fifteen”, in one article.",
  "seven-samples": "That all seven were Garpiya-3 is an error of one relay.",
  "strike-nov-2024": "The hour is given by UAWire.",
};

/** Parts whose bound is not said in the source's words: the words alone, since "≥ 1,501" says more than they do. */
const partWords = { "delivered by 2025-04": "more than 1,500 delivered by April 2025" };

/** Returns the events of the story. */
export function eventsOf(chronology, translate) {
  return chronology.events.map((event) =>
    known({
      id: event.id,
      title: translate(event.title_en, event.title_fr),
      summary: translate(event.summary_en, event.summary_fr),
      lane: laneOf(event),
      kind: event.kind,
      tags: event.articleFacts,
      role: event.dateRole,
      when: whenOf(event, translate),
      count: countOf(event, translate),
      status: event.status,
      sources: event.sources,
      claims: claimsOf(event, translate),
      replies: repliesOf(event, chronology, translate),
      relations: relationsOf(event),
      variants: variantsOf(event, translate),
      revisions: event.revisions,
      verification: verificationOf(event, chronology, translate),
      actors: event.actors,
      places: event.places,
      importance: lead.has(event.id) ? 3 : undefined,
      background: event.background,
      note: noteOf(event, translate),
    }),
  );
}

function laneOf({ kind, dateRole }) {
  if (kind === "attack") return "strikes";
  if (kind === "sanction") return "sanctions";
  if (dateRole === "publication") return "reported";
  return dateRole === "statement" ? "replies" : "ground";
}

function whenOf(event, translate) {
  const { localTime } = event;
  return known({
    edtf: event.edtf,
    words: dateWords[event.id] && translate(dateWords[event.id]),
    note: event.precisionNote && translate(event.precisionNote),
    time: localTime?.approx.slice(11),
    timeApproximate: localTime && true,
    zone: localTime?.offset,
    asOf: asOf[event.id],
  });
}

function countOf({ id, count }, translate) {
  if (!count) return undefined;
  return known({
    min: count.min,
    max: count.max,
    words: translate(count.verbatim),
    unit: translate(count.unit),
    dated: totals.has(id) ? "period" : datedBy[count.dated],
    note: count.readingNote && translate(count.readingNote),
    parts: count.parts?.map((part) => {
      const said = partWords[part.of];
      return said ? { of: translate(said) } : known({ of: translate(part.of), min: part.min ?? part.n, max: part.max ?? part.n });
    }),
  });
}

function relationsOf({ reports = [], repliesTo = [], partOf = [], conflictsWith = [] }) {
  const to = (type) => (id) => ({ type, to: id });
  return [
    ...reports.map(to("reports")),
    ...repliesTo.map(to("replies-to")),
    ...partOf.map(to("part-of")),
    ...conflictsWith.map(to("conflicts-with")),
  ];
}

function variantsOf({ relayVariants = [] }, translate) {
  const told = relayVariants.flatMap(({ source, says }) => (quoted[says] ?? [says]).map((words) => ({ source, words })));
  return told.map(({ source, words }) => ({ source, words: translate(words) }));
}

function noteOf({ id, note_en }, translate) {
  const note = note_en ?? notes[id];
  return note && translate(note);
}

function verificationOf({ verification, unverified }, { verificationKey }, translate) {
  // Relays of one report carry one original: they are not independent of each other.
  const text = translate(verificationKey[verification].replace("independent relays", "relays"));
  if (!unverified) return capitalised(text);
  const not = translate("not verified");
  return capitalised({ en: `${text.en}: ${not.en}`, fr: `${text.fr}\u00a0: ${not.fr}` });
}

function capitalised(text) {
  return Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, words[0].toUpperCase() + words.slice(1)]));
}
