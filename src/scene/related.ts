import type { Event } from "../schema/index.ts";
import type { CardBlock, CardPiece } from "./scene.ts";
import type { Teller } from "./teller.ts";

/** Returns the way to an event; plain words for one that has no place in the picture, since its date could not be read. */
export function jumpTo(event: Event, text: string, target: (id: string) => string): CardPiece {
  return event.when.parsed === undefined ? { type: "text", text } : { type: "event", text, id: event.id, target: target(event.id) };
}

/** How a relation reads from its far end. */
const reversed: Readonly<Record<string, string>> = {
  reports: "reportedBy",
  "replies-to": "answeredBy",
  "part-of": "contains",
  follows: "followedBy",
  corrects: "correctedBy",
};

/** Returns the events that an event is tied to; a statement that the replies name already is not named again. */
export function relatedBlock(teller: Teller, event: Event, target: (id: string) => string): CardBlock | undefined {
  const answered = new Set(event.replies.map((reply) => reply.event));
  const outgoing = event.relations.map((relation) => ({ word: relation.type, other: teller.model.byId.get(relation.to) }));
  const incoming = (teller.model.incoming.get(event.id) ?? [])
    .filter(({ type, from }) => !(type === "replies-to" && answered.has(from.id)))
    .map(({ type, from }) => ({ word: reversed[type] ?? type, other: from as Event | undefined }));
  const groups = new Map<string, CardPiece[]>();
  for (const { word, other } of [...outgoing, ...incoming]) {
    if (other === undefined) continue;
    const jump = jumpTo(other, teller.title(other), target);
    const pieces = groups.get(word);
    if (pieces === undefined)
      groups.set(word, [{ type: "text", text: teller.phrase(`relation.${word}`) + teller.phrase("join.colon"), isQuiet: true }, jump]);
    else pieces.push({ type: "text", text: teller.phrase("join.semicolon") }, jump);
  }
  if (groups.size === 0) return undefined;
  return { key: "related", heading: teller.phrase("details.related"), lines: [...groups.values()] };
}
