import { groupBy } from "../model/group-by.ts";
import type { Event } from "../schema/index.ts";
import type { CardPiece } from "./scene.ts";
import type { Teller } from "./teller.ts";

/** Returns the way to an event; plain words for one that has no place in the picture, since its date could not be read. */
export function jumpTo(event: Event | undefined, text: string, target: (id: string) => string): CardPiece {
  return event?.when.parsed ? { type: "event", text, id: event.id, target: target(event.id) } : { type: "text", text };
}

/** How a relation reads from its far end. */
const reversed: Readonly<Record<string, string>> = {
  reports: "reportedBy",
  "replies-to": "answeredBy",
  "part-of": "contains",
  follows: "followedBy",
  corrects: "correctedBy",
};

/** Returns the events that an event is tied to, a line a relation; a statement that the replies name already is not named again. */
export function relatedLines(teller: Teller, event: Event, target: (id: string) => string): CardPiece[][] {
  const { model, phrase } = teller;
  const answered = new Set(event.replies.map((reply) => reply.event));
  const outgoing = event.relations.map(({ type, to }) => ({ word: type as string, other: model.byId.get(to) }));
  const incoming = (model.incoming.get(event.id) ?? [])
    .filter(({ type, from }) => !(type === "replies-to" && answered.has(from.id)))
    .map(({ type, from }) => ({ word: reversed[type] ?? type, other: from }));
  const groups = groupBy([...outgoing, ...incoming].flatMap(({ word, other }) => (other ? [[word, other] as const] : [])));
  return Array.from(groups, ([word, others]) =>
    others.flatMap((other, index): CardPiece[] => [
      index === 0
        ? { type: "text", text: phrase(`relation.${word}`) + phrase("join.colon"), isQuiet: true }
        : { type: "text", text: phrase("join.semicolon") },
      jumpTo(other, teller.title(other), target),
    ]),
  );
}
