import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/date/index.ts";
import { parseStory } from "../../src/schema/index.ts";
import { edit } from "../../scripts/koupol/bilingual.mjs";
import { edited } from "../../scripts/koupol/edited.mjs";
import { koupolStory } from "../../scripts/koupol/story.mjs";

/* The chronology, as far as this test walks it. */
interface Pair {
  en: string;
  fr: string;
}
interface Fact {
  id: string;
  edtf: string;
  dateRole: string;
  precision: string;
  precisionNote: string;
  title_en: string;
  title_fr: string;
  summary_en: string;
  summary_fr: string;
  kind: string;
  status: string;
  actors: string[];
  places: string[];
  sources: string[];
  verification: string;
  unverified: boolean;
  background?: boolean;
  edtfFallback?: string;
  note_en?: string;
  stance?: string;
  articleFacts?: string[];
  reports?: string[];
  repliesTo?: string[];
  partOf?: string[];
  conflictsWith?: string[];
  localTime?: { approx: string; offset: string; source: string };
  revisions?: unknown[];
  relayVariants?: { source: string; says: string }[];
  replies?: { actor: string; stance: string }[];
  attribution?: {
    type: string;
    number?: number;
    of?: string;
    plus?: string;
    documents: boolean;
    kinds?: string[];
    reasonForAnonymity?: string;
  };
  count?: {
    min: number;
    max: number | null;
    exact: boolean;
    verbatim: string;
    unit: string;
    dated?: string;
    readingNote?: string;
    parts?: { of: string; n?: number; min?: number }[];
  };
}
interface ChronologySource {
  publisher: string;
  title: string;
  date: string | null;
  url: string | null;
  kind: string;
  seen: string;
  note?: string;
}
interface Chronology {
  format: string;
  title_en: string;
  title_fr: string;
  compiledFrom: string;
  knowledgeHorizon: string;
  verificationKey: Record<string, string>;
  articleFacts: { id: string; text_en: string; events: string[]; assessment: string }[];
  actors: Record<string, Pair & { type: string }>;
  places: Record<string, Pair & { timeZone: string }>;
  events: Fact[];
  sources: Record<string, ChronologySource>;
}

/* The story, as the schema has it. */
interface Drawn {
  id: string;
  title: Pair;
  summary: Pair;
  lane: string;
  kind: string;
  role: string;
  when: { edtf: string; note?: Pair; words?: Pair; time?: string; timeApproximate?: boolean; zone?: string; asOf?: string };
  count?: {
    min?: number;
    max?: number;
    words: Pair;
    unit: Pair;
    dated: string;
    note?: Pair;
    parts?: { of: Pair; min?: number; max?: number }[];
  };
  status: string;
  tags?: string[];
  sources: string[];
  claims?: {
    by?: string | { number?: number; described: Pair; reason?: Pair };
    basis?: string[];
    documents?: Pair[];
    says?: Pair;
    sources: string[];
  }[];
  replies?: { actor: string; stance: string; event?: string; says?: Pair; when?: string }[];
  relations?: { type: string; to: string }[];
  variants?: { source: string; words: Pair }[];
  revisions?: unknown[];
  verification: Pair;
  actors: string[];
  places?: string[];
  background?: boolean;
  note?: Pair;
}
interface KoupolStory {
  title: Pair;
  credits: Pair;
  asOf: string;
  lanes: { id: string; label: Pair }[];
  actors: { id: string; label: Pair; kind: string }[];
  places: { id: string; label: Pair; zone: string; country: string }[];
  sources: {
    id: string;
    publisher: string;
    title: string | Pair;
    url?: string;
    published?: string;
    kind: string;
    via?: string[] | "unlisted";
    seen: string;
    note?: Pair;
  }[];
  events: Drawn[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const chronology = read("scripts/koupol/koupol-chronology.json") as Chronology;
const story = read("examples/koupol.json") as KoupolStory;

const drawnAs = (id: string): Drawn => {
  const found = story.events.find((event) => event.id === id);
  if (found === undefined) throw new Error(`No event ${id}.`);
  return found;
};
const lower = (text: string): string => text.toLowerCase();
/** The chronology writes plain spaces where French sets no-break ones. */
const plain = (text: string): string => text.replace(/\u00a0/g, " ");
/** Two variants of the chronology comment on the source's words: the story quotes the words and says the rest in a note. */
const quoted: Record<string, string[]> = {
  "at least seven Garpiya-3 (wrong)": ["at least seven Garpiya-3"],
  "more than half a dozen / more than fifteen in one article": ["more than half a dozen", "more than fifteen"],
};
/** Every text of a value that readers may meet. */
function texts(value: unknown): Pair[] {
  if (typeof value !== "object" || value === null) return [];
  return "en" in value && "fr" in value ? [value as Pair] : Object.values(value).flatMap(texts);
}
const isBoth = ({ en, fr }: Pair): boolean => en !== "" && fr !== "";

test("examples/koupol.json is what scripts/koupol/convert.mjs makes of the chronology", () => {
  expect(koupolStory(chronology, read("scripts/koupol/french.json"))).toEqual(story);
});

test("parseStory(koupol) has nothing to say and loses no event", () => {
  const { story: parsed, diagnostics } = parseStory(story);
  expect(diagnostics).toEqual([]);
  expect(parsed.events.map(({ id }) => id)).toEqual(chronology.events.map(({ id }) => id));
});

test("the chronology has only the fields that this test knows", () => {
  const top = [
    "format",
    "title_en",
    "title_fr",
    "compiledFrom",
    "knowledgeHorizon",
    "verificationKey",
    "articleFacts",
    "actors",
    "places",
    "events",
    "sources",
  ];
  expect(Object.keys(chronology)).toEqual(top);
  const known = new Set([
    ...[
      "id",
      "edtf",
      "dateRole",
      "precision",
      "precisionNote",
      "title_en",
      "title_fr",
      "summary_en",
      "summary_fr",
      "kind",
      "status",
      "actors",
      "places",
    ],
    ...[
      "sources",
      "verification",
      "unverified",
      "background",
      "edtfFallback",
      "note_en",
      "stance",
      "articleFacts",
      "reports",
      "repliesTo",
      "partOf",
    ],
    ...["conflictsWith", "localTime", "revisions", "relayVariants", "replies", "attribution", "count"],
  ]);
  expect(chronology.events.flatMap((fact) => Object.keys(fact)).filter((key) => !known.has(key))).toEqual([]);
});

describe.each(chronology.events)("$id", (fact) => {
  const event = drawnAs(fact.id);
  const claims = event.claims ?? [];

  test("title, summary, kind, role, status, actors, places, sources, background", () => {
    expect(event.title.en).toBe(fact.title_en);
    expect(plain(event.title.fr)).toBe(fact.title_fr);
    expect(event.summary.en).toBe(edit(fact.summary_en));
    if (edit(fact.summary_en) === fact.summary_en) expect(plain(event.summary.fr)).toBe(fact.summary_fr);
    expect([event.kind, event.role, event.status]).toEqual([fact.kind, fact.dateRole, fact.status]);
    expect([event.actors, event.places ?? [], event.sources]).toEqual([fact.actors, fact.places, fact.sources]);
    expect(event.background ?? false).toBe(fact.background ?? false);
    expect(story.lanes.map(({ id }) => id)).toContain(event.lane);
  });

  test("date, its precision note, local time", () => {
    expect(event.when.edtf).toBe(fact.edtf);
    expect(parseEdtf(fact.edtf).ok).toBe(true);
    expect(event.when.note?.en ?? "").toBe(edit(fact.precisionNote));
    const { localTime } = fact;
    expect(event.when.time).toBe(localTime?.approx.slice(11));
    expect(event.when.zone).toBe(localTime?.offset);
    if (localTime === undefined) return;
    expect(event.when.timeApproximate).toBe(true);
    expect(fact.edtf).toBe(localTime.approx.slice(0, 10));
    const publisher = chronology.sources[localTime.source]?.publisher;
    expect(event.note?.en).toContain(publisher);
  });

  test("an end that is only the day of the report says so", () => {
    const end = /\/(\d{4}-\d\d-\d\d)$/.exec(fact.edtf)?.[1];
    const reports = chronology.events.filter((other) => other.reports?.includes(fact.id)).map(({ edtf }) => edtf);
    expect(event.when.asOf).toBe(reports.includes(end ?? "") ? end : undefined);
  });

  test("verification in words, unverified said so", () => {
    const key = edit(chronology.verificationKey[fact.verification]?.replace("independent relays", "relays") ?? "");
    expect(lower(event.verification.en)).toContain(fact.unverified ? `${key}: not verified` : key);
    expect(event.verification.en.includes("not verified")).toBe(fact.unverified);
  });

  test("count with the source's words, never more exact than they are", () => {
    const { count } = fact;
    if (count === undefined) return expect(event.count).toBeUndefined();
    expect(event.count).toMatchObject({ min: count.min, words: { en: count.verbatim }, unit: { en: count.unit } });
    expect(event.count?.max ?? null).toBe(count.max);
    expect(count.exact).toBe(false);
    expect(event.count?.note?.en).toBe(count.readingNote && edit(count.readingNote));
    expect(event.count?.dated).toBe(count.dated === "interval" || count.dated === undefined ? "period" : "none");
    // A bound that follows from words is said in the words: nobody counted 1,501.
    const parts = (count.parts ?? []).map(({ of, n, min }) =>
      min === 1501 ? [undefined, `more than 1,500 ${of.replace("2025-04", "April 2025")}`] : [n ?? min, of],
    );
    expect((event.count?.parts ?? []).map(({ min, of }) => [min, of.en])).toEqual(parts);
    return undefined;
  });

  test("who says so: officials without a name, documents", () => {
    const { attribution } = fact;
    if (attribution === undefined) return;
    const { number, of, plus, kinds = [], reasonForAnonymity } = attribution;
    const officials = claims.flatMap(({ by }) => (typeof by === "object" ? [by] : []));
    if (of !== undefined) expect(officials.some((by) => by.number === number && by.described.en.includes(of))).toBe(true);
    if (plus !== undefined) expect(officials.some((by) => by.number === 2 && plus === `two ${by.described.en}`)).toBe(true);
    if (reasonForAnonymity !== undefined) expect(officials.map(({ reason }) => reason?.en)).toContain(edit(reasonForAnonymity));
    const documents = claims.filter(({ basis = [] }) => basis.includes("document"));
    expect(documents.length > 0).toBe(attribution.documents);
    expect(documents.flatMap((claim) => claim.documents ?? []).map(({ en }) => en)).toEqual(expect.arrayContaining(kinds));
  });

  test("replies and what they answer", () => {
    for (const { actor, stance } of fact.replies ?? []) expect(event.replies).toContainEqual(expect.objectContaining({ actor, stance }));
    for (const answered of fact.repliesTo ?? []) {
      expect(event.relations).toContainEqual({ type: "replies-to", to: answered });
      const replies = (drawnAs(answered).replies ?? []).filter((reply) => reply.event === fact.id);
      expect(replies.map(({ actor }) => actor)).toEqual(fact.actors);
      if (fact.stance !== undefined) expect(new Set(replies.map(({ stance }) => stance))).toEqual(new Set([fact.stance]));
    }
  });

  test("relations, variants, revisions, note, statements of the source article", () => {
    const to = (type: string) => (event.relations ?? []).filter((relation) => relation.type === type).map((relation) => relation.to);
    expect([to("reports"), to("part-of"), to("conflicts-with")]).toEqual([fact.reports ?? [], fact.partOf ?? [], fact.conflictsWith ?? []]);
    const variants = (event.variants ?? []).map(({ source, words }) => `${source}: ${words.en}`);
    const told = (fact.relayVariants ?? []).flatMap(({ source, says }) => (quoted[says] ?? [says]).map((words) => `${source}: ${words}`));
    expect(variants).toEqual(expect.arrayContaining(told));
    expect(event.revisions).toEqual(fact.revisions);
    if (fact.note_en !== undefined) expect(event.note?.en).toBe(fact.note_en);
    expect(event.tags).toEqual(fact.articleFacts);
  });
});

describe.each(Object.entries(chronology.sources))("source %s", (id, fact) => {
  const source = story.sources.find((candidate) => candidate.id === id);

  test("publisher, title, day, address, kind, how it was seen, note", () => {
    expect(source).toMatchObject({
      publisher: edit(fact.publisher),
      seen: fact.seen,
      kind: fact.kind === "source article" ? "relay" : fact.kind,
    });
    expect([source?.published ?? null, source?.url ?? null]).toEqual([fact.date, fact.url]);
    expect(typeof source?.title === "string" ? source.title : source?.title.en).toBe(edit(fact.title));
    expect(source?.note?.en).toBe(fact.note && edit(fact.note));
  });

  test("a relay says what it relays, nothing else does", () => {
    expect(source?.via !== undefined).toBe(source?.kind === "relay");
    const originals = Array.isArray(source?.via) ? source.via : [];
    for (const original of originals) expect(chronology.sources[original]?.kind).toBe("original");
  });
});

test("actors and places, with names in both languages", () => {
  expect(story.actors.map(({ id, label }) => [id, label.en, plain(label.fr)])).toEqual(
    Object.entries(chronology.actors).map(([id, { en, fr }]) => [id, en, fr]),
  );
  expect(story.places.map(({ id, label, zone }) => [id, label.en, label.fr, zone])).toEqual(
    Object.entries(chronology.places).map(([id, { en, fr, timeZone }]) => [id, en, fr, timeZone]),
  );
});

test("statements of the source article: the events are tagged with them, its note says where it differs; one that no relay bears out is nowhere", () => {
  const note = story.sources.find(({ id }) => id === "source article")?.note?.en ?? "";
  for (const said of ["massive", "extensive", "closer ties", "new models", "no relay read supports"]) expect(note).toContain(said);
  for (const { id, events } of chronology.articleFacts) {
    for (const event of events) expect(drawnAs(event).tags).toContain(id);
  }
  expect(JSON.stringify(story)).not.toContain("efficiency");
});

test("what the compilation could not know stands in the credits", () => {
  expect(lower(story.credits.en)).toContain(lower(edit(chronology.compiledFrom)));
  expect(lower(story.credits.en)).toContain(lower(edit(chronology.knowledgeHorizon)));
  expect(story.asOf).toBe("2025-10");
  expect(story.credits.en).toContain(`${story.sources.length} sources`);
});

test("edited.mjs changes nothing that is not there", () => {
  const texts = JSON.stringify(chronology).replaceAll("independent relays", "relays");
  expect(Object.keys(edited).filter((text) => !texts.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
});

test("no reader's text holds a code or a working note of the chronology", () => {
  const inner =
    /\b[SF]\d+\b|articleFacts|\bbrief\b|always show|relays? seen|material seen|not seen|civil date|an interval|kept apart|source article|"/;
  expect(texts(story).filter(({ en }) => inner.test(en))).toEqual([]);
  expect(texts(story).filter(({ fr }) => /\bS\d\b|commande ;|toujours affichés|dates civiles|intervalle/.test(fr))).toEqual([]);
});

test("french.json has no translation that nothing needs", () => {
  const used = JSON.stringify(story).toLowerCase();
  const all = Object.keys(read("scripts/koupol/french.json") as object);
  expect(all.filter((text) => !used.includes(JSON.stringify(text).slice(1, -1).toLowerCase()))).toEqual([]);
});

test("every text is there in English and French, with no-break spaces and curly apostrophes in French", () => {
  const pairs = texts(story);
  expect(pairs.length).toBeGreaterThan(200);
  expect(pairs.filter((pair) => !isBoth(pair))).toEqual([]);
  expect(pairs.map(({ fr }) => fr).filter((fr) => / [:;!?»]|« |'|"|\d \d{3}/.test(fr))).toEqual([]);
});
