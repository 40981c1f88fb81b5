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
  const lines = /* @__PURE__ */ new Map();
  for (const { word, other } of [...outgoing, ...incoming]) {
    if (other === void 0) continue;
    const line = lines.get(word);
    const joint = line === void 0 ? { type: "text", text: phrase(`relation.${word}`) + phrase("join.colon"), isQuiet: true } : { type: "text", text: phrase("join.semicolon") };
    lines.set(word, [...line ?? [], joint, jumpTo(other, teller.title(other), target)]);
  }
  return [...lines.values()];
}

export { jumpTo, relatedLines };
