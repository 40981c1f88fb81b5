import { edit, known } from "./bilingual.mjs";

/** What each relay says it relays. Where a relay names an article that the chronology does not list, `via` is "unlisted". */
const relaysOf = {
  "reuters-a1": ["ziare", "skai", "insightnews"],
  "reuters-g3": ["anews-g3", "ki-g3", "mixedtimes", "newsreadonline"],
  "reuters-engines": ["up-engines", "uasnews", "maritime", "wion", "particle"],
  "reuters-experts": [
    "abcmedia",
    "unn",
    "up-experts",
    "liga",
    "fakty",
    "babel",
    "armust",
    "obozrevatel",
    "express",
    "jordanib",
    "lemonde-live",
    "breitbart",
    "rv-24tv",
    "rv-tsn",
    "rv-ipress",
    "rv-zaxid",
    "rv-unian",
    "rv-epoch",
    "rv-indians",
    "source article",
  ],
};

const originalOf = new Map(Object.entries(relaysOf).flatMap(([original, relays]) => relays.map((relay) => [relay, original])));

/** The language of a page where the chronology gives it, in the title, the publisher or the note; most others are in English. */
const languages = {
  skai: "el",
  ziare: "ro",
  newsreadonline: "it",
  fakty: "uk",
  obozrevatel: "ru",
  "gnews-japan": "de",
  "rv-epoch": "fr",
  "lemonde-live": "fr",
  "source article": "fr",
};

/** Titles that describe a page instead of quoting it: they are translated, a headline is not. */
const described = new Set(["reuters-a1", "ziare", "source article"]);

/** Returns the sources of the story. */
export function sourcesOf(chronology, translate) {
  return Object.entries(chronology.sources).map(([id, source]) => {
    const isRelay = source.kind === "relay" || source.kind === "source article";
    const isDescribed = described.has(id) || source.title.startsWith("relay of ");
    return known({
      id,
      publisher: edit(source.publisher),
      title: isDescribed ? translate(source.title) : source.title,
      url: source.url,
      published: source.date,
      language: languages[id],
      kind: isRelay ? "relay" : source.kind,
      via: isRelay ? viaOf(id) : undefined,
      note: source.note && translate(source.note),
      seen: source.seen,
    });
  });
}

function viaOf(id) {
  return originalOf.has(id) ? [originalOf.get(id)] : "unlisted";
}
