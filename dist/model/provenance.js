import { groupBy } from './group-by.js';

function provenanceOf(event, sources) {
  const cited = citedSources(event, sources);
  if (!cited.some(isRelay)) return { originals: numbered(cited), relayGroups: [], relayCount: 0 };
  const roots = new Map(cited.map((source) => [source, isRelay(source) ? rootsOf(source, sources) : [source]]));
  const originals = numbered([...new Set([...roots.values()].flat())]);
  const numberOf = new Map(originals.map(({ number: number2, source }) => [source, number2]));
  const ofSource = (source) => (roots.get(source) ?? []).flatMap((root) => numberOf.get(root) ?? []).sort((a, b) => a - b);
  const groups = groupBy(cited.filter(isRelay).map((source) => [ofSource(source).join(), source]));
  let number = originals.length;
  const relayGroups = Array.from(groups.values(), (relays) => ({
    relays: relays.map((source) => ({ number: ++number, source })),
    of: ofSource(relays[0])
  }));
  return { originals, relayGroups, relayCount: number - originals.length };
}
function numbered(sources) {
  return sources.map((source, index) => ({ number: index + 1, source }));
}
function citedSources(event, sources) {
  const ids = [...event.sources, ...event.claims.flatMap((claim) => claim.sources), ...event.replies.flatMap((reply) => reply.sources)];
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}
function isRelay(source) {
  return source.via !== void 0 || source.kind === "relay";
}
function rootsOf(source, sources) {
  const roots = [];
  const reached = /* @__PURE__ */ new Set([source]);
  for (const one of reached) {
    if (!Array.isArray(one.via)) {
      if (!isRelay(one)) roots.push(one);
      continue;
    }
    for (const id of one.via) {
      const relayed = sources.get(id);
      if (relayed !== void 0) reached.add(relayed);
    }
  }
  return roots;
}

export { provenanceOf };
