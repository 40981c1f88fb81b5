import { groupBy } from "../model/group-by.ts";
import { cleanText } from "../schema/clean-text.ts";
import type { Claim, Event, Reply } from "../schema/index.ts";
import type { Teller } from "./teller.ts";

/** Returns the name of an actor, or its id when the story does not declare it. */
export function actorName(teller: Teller, id: string): string {
  const actor = teller.model.actors.get(id);
  return actor ? teller.text(actor.label) : cleanText(id).text;
}

/** Returns who makes a claim: a named actor, or unnamed sources as the report describes them, and what they rest on. */
export function claimantsOf(teller: Teller, claim: Claim): string[] {
  const parts: string[] = [];
  if (typeof claim.by === "string") parts.push(actorName(teller, claim.by));
  else if (claim.by !== undefined) {
    const { number, described } = claim.by;
    const values = { described: teller.text(described) };
    parts.push(
      number === undefined ? teller.phrase("claim.anonymousSome", values) : teller.phrase("claim.anonymous", { ...values, count: number }),
    );
  }
  const documents = claim.documents.map((document) => teller.text(document));
  return [...parts, ...(documents.length > 0 ? documents : claim.basis.map((basis) => teller.phrase(`basis.${basis}`)))];
}

/** The actors that answer with one stance, in the order of the replies. */
export interface ReplyGroup {
  readonly stance: Reply["stance"];
  readonly replies: readonly Reply[];
}

/** Returns an event's replies by stance: "no reply" of three stands on one line, at equal rank with what others answered. */
export function repliesByStance(event: Event): ReplyGroup[] {
  return [...groupBy(event.replies.map((reply) => [reply.stance, reply] as const))].map(([stance, replies]) => ({ stance, replies }));
}

/** Returns who answers with one stance, and the stance: a stance alone would seem to be the event's own. */
export function replyWords(teller: Teller, { stance, replies }: ReplyGroup): string {
  const actors = teller.list(replies.map((reply) => actorName(teller, reply.actor)));
  return teller.phrase("reply.said", { actors, stance: stanceWords(teller, { stance, replies }) });
}

/** Returns a stance in words, of one who answers or of several. */
export function stanceWords(teller: Teller, { stance, replies }: ReplyGroup): string {
  return teller.phrase(`stance.${stance}`, { count: replies.length });
}
