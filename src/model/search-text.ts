import { fold } from "../locale/fold.ts";
import type { Event, Text } from "../schema/index.ts";
import type { Model } from "./model.ts";

/**
 * Returns what gives the words by which an event is found, folded, in every language that the story has: title, summary, tags, who acts,
 * claims or replies, places, publishers and titles of sources.
 * @example searchTexts(model)(event).includes(fold("Izhevsk"))
 */
export function searchTexts({ story, actors, sources }: Model): (event: Event) => string {
  const places = new Map(story.places.map((place) => [place.id, place]));
  return ({ title, summary, tags, claims, replies, ...event }) => {
    const people = [...event.actors, ...claims.map(({ by }) => by), ...replies.map(({ actor }) => actor)];
    const cited = [...event.sources, ...[...claims, ...replies].flatMap((citing) => citing.sources)];
    const texts: (Text | undefined)[] = [
      ...[title, summary, ...tags],
      ...people.map((one) => (typeof one === "object" ? one.described : labelOf(actors, one))),
      ...event.places.map((id) => labelOf(places, id)),
      ...cited.flatMap((id) => [sources.get(id)?.publisher ?? id, sources.get(id)?.title]),
    ];
    // No word of a reader's reaches over the end of a line.
    return fold(texts.flatMap((text = "") => (typeof text === "string" ? text : Object.values(text))).join("\n"));
  };
}

/** What is not declared is called by its id. */
function labelOf(named: ReadonlyMap<string, { readonly label: Text }>, id = ""): Text {
  return named.get(id)?.label ?? id;
}

/**
 * Returns whether a text holds all words of a query, in any order.
 * @example matcherOf("zurich  Ижевск")(fold("в Ижевск из Zürich")) // true
 */
export function matcherOf(query: string): (folded: string) => boolean {
  // Each word is looked for once: a link may hold a hundred thousand.
  const words = [...new Set(fold(query).split(/\s+/))];
  return (folded) => words.every((word) => folded.includes(word));
}
