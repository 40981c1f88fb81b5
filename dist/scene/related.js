import { groupBy } from '../model/group-by.js';

function jumpTo(event, text, target) {
  return event?.when.parsed ? { type: "event", text, id: event.id, target: target(event.id) } : { type: "text", text };
}
const reversed = {
  reports: "reportedBy",
  "replies-to": "answeredBy",
  "part-of": "contains",
  follows: "followedBy",
  corrects: "correctedBy"
};
function relatedLines(teller, event, target) {
  const { model, phrase } = teller;
  const answered = new Set(event.replies.map((reply) => reply.event));
  const outgoing = event.relations.map(({ type, to }) => ({ word: type, other: model.byId.get(to) }));
  const incoming = (model.incoming.get(event.id) ?? []).filter(({ type, from }) => !(type === "replies-to" && answered.has(from.id))).map(({ type, from }) => ({ word: reversed[type] ?? type, other: from }));
  const groups = groupBy([...outgoing, ...incoming].flatMap(({ word, other }) => other ? [[word, other]] : []));
  return Array.from(
    groups,
    ([word, others]) => others.flatMap((other, index) => [
      index === 0 ? { type: "text", text: phrase(`relation.${word}`) + phrase("join.colon"), isQuiet: true } : { type: "text", text: phrase("join.semicolon") },
      jumpTo(other, teller.title(other), target)
    ])
  );
}

export { jumpTo, relatedLines };
