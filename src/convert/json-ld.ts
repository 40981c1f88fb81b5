import { compareDates } from "../date/index.ts";
import { en } from "../locale/en.ts";
import type { Locale } from "../locale/locale.ts";
import { wordingOf, type Wording } from "../locale/wording.ts";
import type { Correction, Event, Place, Source, Story } from "../schema/story.ts";
import { pickText, type Text } from "../schema/text.ts";
import { addressFault } from "../schema/web-address.ts";
import { wordsOfDate, wordsOfWhen } from "./date-words.ts";
import { exactDates } from "./exact-date.ts";
import { proseWords } from "./prose-words.ts";

/** How a story is described. */
export interface JsonLdOptions {
  /** Language of dates and phrases, and of texts that have several (default English). */
  readonly locale?: Locale | undefined;
  /** The address of the page, which the ids of events and sources begin with. */
  readonly url?: string | undefined;
}

interface Desk {
  readonly story: Story;
  readonly wording: Wording;
  readonly places: ReadonlyMap<string, Place>;
  readonly say: (text: Text) => string;
  /** Returns the id of an event or a source on the page. */
  readonly idOf: (kind: "event" | "source", id: string) => string;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Returns a story as schema.org JSON-LD: a list of events with their sources, what those relay, and the corrections. Only days and months that
 * are known stand as dates; every other date is said in words, in the description. The text is safe inside a script element: it holds no `<`.
 *
 * @param story as `parseStory` returns it
 * @example `<script type="application/ld+json">${storyToJsonLd(parseStory(input).story, { url: "https://example.org/a" })}</script>`
 */
export function storyToJsonLd(story: Story, { locale = en, url }: JsonLdOptions = {}): string {
  const address = url !== undefined && addressFault(url) === undefined ? url : undefined;
  const base = address?.replace(/#.*$/s, "") ?? "";
  const desk: Desk = {
    story,
    wording: wordingOf(locale),
    places: new Map(story.places.map((place) => [place.id, place])),
    say: (text) => pickText(text, [locale.tag], story.language),
    idOf: (kind, id) => `${base}#${kind}-${encodeURIComponent(id)}`,
  };
  return safe(JSON.stringify(document(desk, address)));
}

/** Nothing in it can end a script element, begin a comment or break a line of a script. */
function safe(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function document(desk: Desk, url: string | undefined): Node {
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
    name: title === undefined ? undefined : say(title),
    description: description === undefined ? undefined : proseWords(say(description)),
    inLanguage: language === "und" ? undefined : language,
    numberOfItems: events.length,
    itemListElement: events.map((event, index) => ({ "@type": "ListItem", position: index + 1, item: eventNode(event, desk) })),
    citation: sources.map((source) => sourceNode(source, desk)),
    correction: corrections,
  });
}

function inOrder(events: readonly Event[]): readonly Event[] {
  return [...events].sort(({ when: { parsed: a } }, { when: { parsed: b } }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return compareDates(a, b);
  });
}

function eventNode(event: Event, desk: Desk): Node {
  const { say, idOf, places } = desk;
  const { startDate, endDate } = exactDates(event.when);
  const cited = [...new Set([...event.sources, ...event.claims.flatMap(({ sources }) => sources)])];
  return filled({
    "@type": event.role === "publication" ? "PublicationEvent" : "Event",
    "@id": idOf("event", event.id),
    name: say(event.title),
    startDate,
    endDate,
    description: descriptionOf(event, desk),
    url: absolute(event.link),
    keywords: event.tags.length > 0 ? event.tags.join(", ") : undefined,
    location: event.places.map((id) => placeNode(places.get(id) ?? { id, label: id }, desk)),
    image: event.media.flatMap(({ type, url }) => (type === "image" ? (absolute(url) ?? []) : [])),
    subjectOf: cited.map((id) => ({ "@id": idOf("source", id) })),
  });
}

/** The date when it is not all said by startDate and endDate, what is doubted, and what happened. */
function descriptionOf(event: Event, { wording, story, say }: Desk): string | undefined {
  const { phrase } = wording;
  const { when, status, summary, title } = event;
  const date = wordsOfWhen(when, wording, story.language);
  const parts = [
    exactDates(when).isWhole ? "" : phrase("sentence.date", { title: say(title), date }),
    status === undefined || status === "confirmed" ? "" : phrase("sentence.status", { status: phrase(`status.${status}`) }),
    when.note === undefined ? "" : say(when.note),
    summary === undefined ? "" : proseWords(say(summary)),
  ].filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.reduce((first, second) => phrase("sentence.join", { first, second }));
}

function placeNode({ label, coordinates, country }: Place, { say }: Desk): Node {
  const [longitude, latitude] = coordinates ?? [];
  const geo = coordinates === undefined ? undefined : { "@type": "GeoCoordinates", latitude, longitude };
  return filled({ "@type": "Place", name: say(label), geo, address: country && { "@type": "PostalAddress", addressCountry: country } });
}

function sourceNode(source: Source, { say, idOf }: Desk): Node {
  const { id, publisher, title, url, archived, published, language, via } = source;
  const address = absolute(url);
  return filled({
    "@type": "CreativeWork",
    "@id": idOf("source", id),
    name: title === undefined ? publisher : say(title),
    publisher: { "@type": "Organization", name: publisher },
    url: address,
    archivedAt: absolute(archived),
    datePublished: published !== undefined && /^\d{4}-\d\d(?:-\d\d)?$/.test(published) ? published : undefined,
    inLanguage: language,
    isBasedOn: Array.isArray(via) ? via.map((one: string) => ({ "@id": idOf("source", one) })) : undefined,
  });
}

function correctionNode({ date, field, from, to, note, sources }: Correction, event: Event, { wording, say, idOf }: Desk): Node {
  const { phrase, locale } = wording;
  const worded = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? phrase("details.none")));
  const isChange = from !== undefined || to !== undefined;
  const change = isChange ? phrase("details.change", { field: field ?? "", from: worded(from), to: worded(to) }) : (field ?? "");
  const isExact = date !== undefined && /^\d{4}-\d\d(?:-\d\d)?$/.test(date);
  const when = date !== undefined && !isExact ? wordsOfDate(date, locale) : "";
  const text = [when, change, note === undefined ? "" : say(note)].filter((part) => part !== "");
  return filled({
    "@type": "CorrectionComment",
    about: { "@id": idOf("event", event.id) },
    text: text.length === 0 ? undefined : wording.notes(text),
    datePublished: isExact ? date : undefined,
    citation: sources.map((id) => ({ "@id": idOf("source", id) })),
  });
}

function absolute(address: string | undefined): string | undefined {
  return address !== undefined && addressFault(address) === undefined ? address : undefined;
}

/** What is known: nothing stands for an absent or empty value. */
function filled(fields: Node): Node {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
