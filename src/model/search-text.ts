import { fold } from "../locale/fold.ts";
import { parseProse, type Event, type Text } from "../schema/index.ts";
import type { Model } from "./model.ts";

/**
 * Returns what gives the words by which an event is found, folded, in every language that the story has: title, summary, tags, who acts,
 * claims or replies, places, publishers and titles of sources. What many events name is read once.
 * @example searchTexts(model)(event).includes(fold("Izhevsk"))
 */
export function searchTexts({ story, actors, sources }: Model): (event: Event) => string {
  const places = new Map(story.places.map((place) => [place.id, place]));
  const actor = once((id) => textsOf(actors.get(id)?.label ?? id));
  const place = once((id) => textsOf(places.get(id)?.label ?? id));
  const source = once((id) => {
    const { publisher = id, title = "" } = sources.get(id) ?? {};
    return [publisher, ...textsOf(title)];
  });
  return (event) => {
    const { claims, replies } = event;
    const people = [...claims.map(({ by }) => by), ...event.actors, ...replies.map((reply) => reply.actor)];
    const cited = [event, ...claims, ...replies].flatMap((citing) => citing.sources);
    const own = [
      ...textsOf(event.title),
      ...textsOf(event.summary ?? "").flatMap((text) => parseProse(text).flatMap((runs) => runs.map((run) => run.text).join(""))),
      ...event.tags,
      ...people.flatMap((one) => (typeof one === "object" ? textsOf(one.described) : [])),
    ];
    const named = [...people.filter((one) => typeof one === "string").map(actor), ...event.places.map(place)];
    return [fold(own.join(gap)), ...named, ...[...new Set(cited)].map(source)].join(gap);
  };
}

/** No word of a reader's reaches from one text into the next. */
const gap = "\n";

/**
 * Returns whether a text holds all words of a query, in any order.
 * @param text folded
 * @example matcherOf("zurich  Ижевск")("в ижевск из zurich") // true
 */
export function matcherOf(query: string): (text: string) => boolean {
  const words = fold(query).split(/\s+/);
  return (text) => words.every((word) => text.includes(word));
}

function textsOf(text: Text): string[] {
  return typeof text === "string" ? [text] : Object.values(text);
}

/** Folds what a key stands for the first time that it is asked for. */
function once(textsOfKey: (key: string) => readonly string[]): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key) ?? fold(textsOfKey(key).join(gap));
    known.set(key, found);
    return found;
  };
}
