import { compareDates } from '../date/order.js';
import en from '../locale/en.js';
import { wordingOf } from '../locale/wording.js';
import { pickText } from '../schema/text.js';
import { addressFault } from '../schema/web-address.js';
import { wordsOfDate, wordsOfWhen } from './date-words.js';
import { exactDates } from './exact-date.js';
import { proseWords } from './prose-words.js';

function storyToJsonLd(story, { locale = en, url } = {}) {
  const address = url !== void 0 && addressFault(url) === void 0 ? url : void 0;
  const base = address?.replace(/#.*$/s, "") ?? "";
  const desk = {
    story,
    wording: wordingOf(locale),
    places: new Map(story.places.map((place) => [place.id, place])),
    say: (text) => pickText(text, [locale.tag], story.language),
    idOf: (kind, id) => `${base}#${kind}-${encodeURIComponent(id)}`
  };
  return safe(JSON.stringify(document(desk, address)));
}
function safe(json) {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function document(desk, url) {
  const { story, say } = desk;
  const { title, description, language, sources } = story;
  const events = inOrder(story.events);
  const corrections = events.flatMap((event) => event.corrections.map((correction) => correctionNode(correction, event, desk)));
  return filled({
    "@context": "https://schema.org",
    // A list alone has no citations and no corrections.
    "@type": ["CreativeWork", "ItemList"],
    "@id": url,
    url,
    name: title === void 0 ? void 0 : say(title),
    description: description === void 0 ? void 0 : proseWords(say(description)),
    inLanguage: language === "und" ? void 0 : language,
    numberOfItems: events.length,
    itemListElement: events.map((event, index) => ({ "@type": "ListItem", position: index + 1, item: eventNode(event, desk) })),
    citation: sources.map((source) => sourceNode(source, desk)),
    correction: corrections
  });
}
function inOrder(events) {
  return [...events].sort(({ when: { parsed: a } }, { when: { parsed: b } }) => {
    if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
    return compareDates(a, b);
  });
}
function eventNode(event, desk) {
  const { say, idOf, places } = desk;
  const { startDate, endDate } = exactDates(event.when);
  const cited = [.../* @__PURE__ */ new Set([...event.sources, ...event.claims.flatMap(({ sources }) => sources)])];
  return filled({
    "@type": event.role === "publication" ? "PublicationEvent" : "Event",
    "@id": idOf("event", event.id),
    name: say(event.title),
    startDate,
    endDate,
    description: descriptionOf(event, desk),
    url: absolute(event.link),
    keywords: event.tags.length > 0 ? event.tags.join(", ") : void 0,
    location: event.places.map((id) => placeNode(places.get(id) ?? { label: id }, desk)),
    image: event.media.flatMap(({ type, url }) => type === "image" ? absolute(url) ?? [] : []),
    subjectOf: cited.map((id) => ({ "@id": idOf("source", id) }))
  });
}
function descriptionOf(event, { wording, story, say }) {
  const { phrase } = wording;
  const { when, status, summary, title } = event;
  const date = wordsOfWhen(when, wording, story.language);
  const parts = [
    exactDates(when).isWhole ? "" : phrase("sentence.date", { title: say(title), date }),
    status === void 0 || status === "confirmed" ? "" : phrase("sentence.status", { status: phrase(`status.${status}`) }),
    when.note === void 0 ? "" : say(when.note),
    summary === void 0 ? "" : proseWords(say(summary))
  ].filter((part) => part !== "");
  return parts.length === 0 ? void 0 : parts.reduce((first, second) => phrase("sentence.join", { first, second }));
}
function placeNode({ label, coordinates, country }, { say }) {
  const [longitude, latitude] = coordinates ?? [];
  const geo = coordinates === void 0 ? void 0 : { "@type": "GeoCoordinates", latitude, longitude };
  return filled({ "@type": "Place", name: say(label), geo, address: country && { "@type": "PostalAddress", addressCountry: country } });
}
function sourceNode(source, { say, idOf }) {
  const { id, publisher, title, url, archived, published, language, via } = source;
  const address = absolute(url);
  return filled({
    "@type": "CreativeWork",
    "@id": idOf("source", id),
    name: title === void 0 ? publisher : say(title),
    publisher: { "@type": "Organization", name: publisher },
    url: address,
    archivedAt: absolute(archived),
    datePublished: published !== void 0 && /^\d{4}-\d\d(?:-\d\d)?$/.test(published) ? published : void 0,
    inLanguage: language,
    isBasedOn: Array.isArray(via) ? via.map((one) => ({ "@id": idOf("source", one) })) : void 0
  });
}
function correctionNode({ date, field, from, to, note, sources }, event, { wording, say, idOf }) {
  const { phrase, locale } = wording;
  const worded = (value) => typeof value === "string" ? value : JSON.stringify(value) ?? phrase("details.none");
  const isChange = from !== void 0 || to !== void 0;
  const change = isChange ? phrase("details.change", { field: field ?? "", from: worded(from), to: worded(to) }) : field ?? "";
  const isExact = date !== void 0 && /^\d{4}-\d\d(?:-\d\d)?$/.test(date);
  const when = date !== void 0 && !isExact ? wordsOfDate(date, locale) : "";
  const text = [when, change, note === void 0 ? "" : say(note)].filter((part) => part !== "");
  return filled({
    "@type": "CorrectionComment",
    about: { "@id": idOf("event", event.id) },
    text: text.length === 0 ? void 0 : wording.notes(text),
    datePublished: isExact ? date : void 0,
    citation: sources.map((id) => ({ "@id": idOf("source", id) }))
  });
}
function absolute(address) {
  return address !== void 0 && addressFault(address) === void 0 ? address : void 0;
}
function filled(fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== void 0 && !(Array.isArray(value) && value.length === 0))
  );
}

export { storyToJsonLd };
