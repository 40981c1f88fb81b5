function jumpTo(event, text, target) {
  return event.when.parsed === void 0 ? { type: "text", text } : { type: "event", text, id: event.id, target: target(event.id) };
}
const reversed = {
  reports: "reportedBy",
  "replies-to": "answeredBy",
  "part-of": "contains",
  follows: "followedBy",
  corrects: "correctedBy"
};
function relatedBlock(teller, event, target) {
  const answered = new Set(event.replies.map((reply) => reply.event));
  const outgoing = event.relations.map((relation) => ({ word: relation.type, other: teller.model.byId.get(relation.to) }));
  const incoming = (teller.model.incoming.get(event.id) ?? []).filter(({ type, from }) => !(type === "replies-to" && answered.has(from.id))).map(({ type, from }) => ({ word: reversed[type] ?? type, other: from }));
  const groups = /* @__PURE__ */ new Map();
  for (const { word, other } of [...outgoing, ...incoming]) {
    if (other === void 0) continue;
    const jump = jumpTo(other, teller.title(other), target);
    const pieces = groups.get(word);
    if (pieces === void 0)
      groups.set(word, [{ type: "text", text: teller.phrase(`relation.${word}`) + teller.phrase("join.colon"), isQuiet: true }, jump]);
    else pieces.push({ type: "text", text: teller.phrase("join.semicolon") }, jump);
  }
  if (groups.size === 0) return void 0;
  return { key: "related", heading: teller.phrase("details.related"), lines: [...groups.values()] };
}

export { jumpTo, relatedBlock };
