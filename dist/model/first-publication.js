import { boundsOf } from '../date/bounds.js';
import '../locale/en.js';
import { dateIn } from './model.js';
import { provenanceOf } from './provenance.js';

function firstPublication({ incoming, sources, story }, event) {
  if (isPublication(event)) return void 0;
  const { originals, relayGroups } = provenanceOf({ ...event, replies: [] }, sources);
  const cited = [...originals, ...relayGroups.flatMap(({ relays }) => relays)];
  const dated = [
    ...(incoming.get(event.id) ?? []).flatMap(({ type, from }) => type === "reports" ? [from] : []),
    ...cited.map(({ source: { published: edtf = "" } }) => ({ when: { edtf, parsed: dateIn(story, edtf) } }))
  ].filter(({ when }) => when.parsed !== void 0);
  const [first, ...others] = dated;
  return first && others.reduce((best, one) => latestOf(one) < latestOf(best) ? one : best, first);
}
function isPublication({ role, relations }) {
  return role === "publication" || relations.some(({ type }) => type === "reports");
}
function latestOf({ when }) {
  return (when.parsed && boundsOf(when.parsed).latest) ?? Infinity;
}

export { firstPublication, isPublication };
