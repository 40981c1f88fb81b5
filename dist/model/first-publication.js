import { boundsOf } from '../date/bounds.js';
import { dateIn } from './model.js';
import { provenanceOf } from './provenance.js';
import { reportsOf } from './reports.js';

function firstPublication(model, event) {
  const { sources, story } = model;
  if (isPublication(event)) return void 0;
  const { originals, relayGroups } = provenanceOf({ ...event, replies: [] }, sources);
  const cited = [...originals, ...relayGroups.flatMap(({ relays }) => relays)];
  const dated = [
    ...reportsOf(model, event),
    ...cited.map(({ source: { published: edtf = "" } }) => ({ when: { edtf, parsed: dateIn(story, edtf) } }))
  ].filter(({ when }) => when.parsed !== void 0);
  return dated.sort((a, b) => latestOf(a) - latestOf(b))[0];
}
function isPublication({ role, relations }) {
  return role === "publication" || relations.some(({ type }) => type === "reports");
}
function latestOf({ when }) {
  return (when.parsed && boundsOf(when.parsed).latest) ?? Infinity;
}

export { firstPublication, isPublication };
