function provenanceOf(event, sources) {
  const cited = citedSources(event, sources);
  const roots = new Map(cited.map((source) => [source, isRelay(source) ? rootsOf(source, sources) : [source]]));
  const originals = [...new Set([...roots.values()].flat())].map((source, index) => ({ number: index + 1, source }));
  const numberOf = new Map(originals.map(({ number: number2, source }) => [source, number2]));
  const groups = /* @__PURE__ */ new Map();
  let number = originals.length;
  for (const source of cited) {
    if (!isRelay(source)) continue;
    const of = (roots.get(source) ?? []).flatMap((root) => numberOf.get(root) ?? []).sort((a, b) => a - b);
    const group = groups.get(of.join()) ?? { relays: [], of };
    group.relays.push({ number: ++number, source });
    groups.set(of.join(), group);
  }
  return { originals, relayGroups: [...groups.values()], relayCount: number - originals.length };
}
function citedSources(event, sources) {
  const ids = [...event.sources, ...event.claims.flatMap((claim) => claim.sources), ...event.replies.flatMap((reply) => reply.sources)];
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}
function isRelay(source) {
  return source.via !== void 0 || source.kind === "relay";
}
function rootsOf(source, sources, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(source)) return [];
  seen.add(source);
  if (!Array.isArray(source.via)) return isRelay(source) ? [] : [source];
  return source.via.flatMap((id) => {
    const relayed = sources.get(id);
    return relayed === void 0 ? [] : rootsOf(relayed, sources, seen);
  });
}

export { provenanceOf };
