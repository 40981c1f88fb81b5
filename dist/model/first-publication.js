import { boundsOf } from '../date/bounds.js';
import { parseEdtf } from '../date/parse-edtf.js';
import '../locale/en.js';
import { provenanceOf } from './provenance.js';

function firstPublication({ incoming, sources }, event) {
  if (isPublication(event)) return void 0;
  const { originals, relayGroups } = provenanceOf({ ...event, replies: [] }, sources);
  const cited = [...originals, ...relayGroups.flatMap(({ relays }) => relays)];
  const dated = [
    ...(incoming.get(event.id) ?? []).flatMap(({ type, from }) => type === "reports" ? [from] : []),
    ...cited.map(({ source }) => published(source.published))
  ].filter(({ when }) => when.parsed !== void 0);
  const [first, ...others] = dated;
  return first && others.reduce((best, one) => latestOf(one) < latestOf(best) ? one : best, first);
}
function isPublication({ role, relations }) {
  return role === "publication" || relations.some(({ type }) => type === "reports");
}
function published(edtf = "") {
  const date = parseEdtf(edtf);
  return { when: { edtf, parsed: date.ok ? date.value : void 0 } };
}
function latestOf({ when }) {
  return (when.parsed && boundsOf(when.parsed).latest) ?? Infinity;
}

export { firstPublication, isPublication };
