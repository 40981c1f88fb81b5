import { both, known, translator } from "./bilingual.mjs";
import { eventsOf } from "./events.mjs";
import { sourcesOf } from "./sources.mjs";

const lanes = {
  ground: "On the ground",
  reported: "Published",
  sanctions: "Sanctions",
  replies: "Reactions and replies",
  strikes: "Strikes on the plant",
};

const actorKinds = { company: "company", person: "person", media: "media", government: "state", group: "other", organisation: "other" };

const countries = {
  izhevsk: "RU",
  chebarkul: "RU",
  china: "CN",
  beijing: "CN",
  washington: "US",
  brussels: "BE",
  tokyo: "JP",
  moscow: "RU",
  kyiv: "UA",
};

/**
 * Returns the Koupol story in the schema of this library. Left out on purpose: the chronology's working title (the story has its own),
 * `precision` and `count.exact` (they follow from the EDTF text and from a count without `max`), `edtfFallback` (for parsers without
 * quarters in intervals), actor types finer than the schema's, the words of the article's statements
 * (the events tagged with their numbers say them in full), how each was assessed (the article's note says where it differs), the one
 * statement that no relay bears out. `edited.mjs` has the words that readers get in place of the chronology’s.
 */
export function koupolStory(chronology, french) {
  const translate = translator(french);
  return {
    version: 1,
    language: "en",
    title: translate("How Chinese help to a Russian drone maker was revealed, sanctioned and answered"),
    description: translate(
      "Reported events around the Russian arms maker IEMZ Kupol. The shape of each mark says what is known about its date.",
    ),
    asOf: "2025-10",
    lanes: Object.entries(lanes).map(([id, label]) => ({ id, label: translate(label) })),
    actors: Object.entries(chronology.actors).map(([id, { en, fr, type }]) => ({ id, label: both(en, fr), kind: actorKinds[type] })),
    places: Object.entries(chronology.places).map(([id, { en, fr, timeZone }]) =>
      known({ id, label: both(en, fr), country: countries[id], zone: timeZone }),
    ),
    sources: sourcesOf(chronology, translate),
    events: eventsOf(chronology, translate),
    credits: creditsOf(chronology, translate),
  };
}

function creditsOf({ compiledFrom, knowledgeHorizon }, translate) {
  const sources = translate(
    "Sources: Reuters and official acts as carried by other outlets; 59 sources, listed with each event. Visits and deliveries: documents and two unnamed European officials.",
  );
  const limits = [translate(compiledFrom), translate(knowledgeHorizon)];
  return Object.fromEntries(
    ["en", "fr"].map((tag) => [tag, `${sources[tag]}\n\n${limits.map((limit) => sentence(limit[tag])).join(" ")}`]),
  );
}

function sentence(words) {
  return `${words[0].toUpperCase()}${words.slice(1)}.`;
}
