import { groupBy } from '../model/group-by.js';
import { cleanText } from '../schema/clean-text.js';

function actorName(teller, id) {
  const actor = teller.model.actors.get(id);
  return actor ? teller.text(actor.label) : cleanText(id).text;
}
function claimantsOf(teller, claim) {
  const parts = [];
  if (typeof claim.by === "string") parts.push(actorName(teller, claim.by));
  else if (claim.by !== void 0) {
    const { number, described } = claim.by;
    const values = { described: teller.text(described) };
    parts.push(
      number === void 0 ? teller.phrase("claim.anonymousSome", values) : teller.phrase("claim.anonymous", { ...values, count: number })
    );
  }
  const documents = claim.documents.map((document) => teller.text(document));
  return [...parts, ...documents.length > 0 ? documents : claim.basis.map((basis) => teller.phrase(`basis.${basis}`))];
}
function repliesByStance(event) {
  return [...groupBy(event.replies.map((reply) => [reply.stance, reply]))].map(([stance, replies]) => ({ stance, replies }));
}
function replyWords(teller, { stance, replies }) {
  const actors = teller.list(replies.map((reply) => actorName(teller, reply.actor)));
  return teller.phrase("reply.said", { actors, stance: stanceWords(teller, { stance, replies }) });
}
function stanceWords(teller, { stance, replies }) {
  return teller.phrase(`stance.${stance}`, { count: replies.length });
}

export { actorName, claimantsOf, repliesByStance, replyWords, stanceWords };
