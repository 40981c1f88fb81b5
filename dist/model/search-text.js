import { fold } from '../locale/fold.js';

function searchTexts({ story, actors, sources }) {
  const places = new Map(story.places.map((place) => [place.id, place]));
  return ({ title, summary, tags, claims, replies, ...event }) => {
    const people = [...event.actors, ...claims.map(({ by }) => by), ...replies.map(({ actor }) => actor)];
    const cited = [...event.sources, ...[...claims, ...replies].flatMap((citing) => citing.sources)];
    const texts = [
      ...[title, summary, ...tags],
      ...people.map((one) => typeof one === "object" ? one.described : labelOf(actors, one)),
      ...event.places.map((id) => labelOf(places, id)),
      ...cited.flatMap((id) => [sources.get(id)?.publisher ?? id, sources.get(id)?.title])
    ];
    return fold(texts.flatMap((text = "") => typeof text === "string" ? text : Object.values(text)).join("\n"));
  };
}
function labelOf(named, id = "") {
  return named.get(id)?.label ?? id;
}
function matcherOf(query) {
  const words = [...new Set(fold(query).split(/\s+/))];
  return (folded) => words.every((word) => folded.includes(word));
}

export { matcherOf, searchTexts };
