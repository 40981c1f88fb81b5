import { sortDay, boundsOf } from '../date/bounds.js';
import { extentOf } from './extent.js';
import { groupBy } from './group-by.js';

function modelOf(story) {
  const readable = story.events.filter((event) => event.when.parsed !== void 0);
  const events = Array.from(readingOrder(readable), (index) => readable[index]);
  const lanes = lanesOf(story, events);
  const laneIndex = new Map(lanes.map((lane, index) => [lane.id, index]));
  return {
    story,
    events,
    extents: events.map((event) => extentOfDated(story, event)),
    laneOf: Uint32Array.from(events, (event) => laneIndex.get(event.lane) ?? 0),
    importance: Uint8Array.from(events, (event) => event.importance ?? (event.background === true ? 1 : 2)),
    lanes,
    unplaced: story.events.filter((event) => event.when.parsed === void 0),
    sources: firstById(story.sources),
    actors: firstById(story.actors),
    byId: firstById(story.events),
    incoming: incomingOf(story)
  };
}
function dateIn({ dates }, edtf) {
  return edtf !== void 0 && Object.hasOwn(dates, edtf) ? dates[edtf] : void 0;
}
function placedBy({ reported }, event) {
  return reported?.get(event)?.publication ?? event;
}
function dateOf({ when }) {
  return when.parsed;
}
function extentOfDated(story, dated) {
  const asOf = dateIn(story, dated.when.asOf);
  const reported = asOf && boundsOf(asOf);
  return extentOf(dateOf(dated), reported?.latest, reported?.earliest);
}
function readingOrder(all) {
  const days = all.map((dated) => sortDay(dateOf(dated)));
  const clock = (index) => clockOf(all[index].when);
  const order = Uint32Array.from(all.keys());
  return order.sort((a, b) => compare(days[a] ?? 0, days[b] ?? 0) || compare(clock(a), clock(b)) || a - b);
}
function clockOf({ parsed, time = "" }) {
  return parsed?.type === "date" && parsed.time !== void 0 ? parsed.text.split("T")[1] ?? "" : time;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function lanesOf(story, events) {
  const used = new Set(events.map((event) => event.lane));
  const declared = firstById(story.lanes);
  const sorted = [...declared.values()].filter((lane) => used.has(lane.id)).sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const named = new Set(story.events.map(({ lane }) => lane).filter((id) => id !== void 0 && !declared.has(id) && used.has(id)));
  const rest = used.has(void 0) ? [void 0] : [];
  return [...sorted.map(({ id }) => id), ...named, ...rest].map((id, place) => ({
    id,
    lane: id === void 0 ? void 0 : declared.get(id),
    place
  }));
}
function firstById(items) {
  const map = /* @__PURE__ */ new Map();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}
function incomingOf(story) {
  return groupBy(story.events.flatMap((from) => from.relations.map(({ type, to }) => [to, { type, from }])));
}

export { dateIn, extentOfDated, modelOf, placedBy, readingOrder };
