import { civilFromDay } from '../date/civil.js';
import { sortDay } from '../date/bounds.js';
import { fold } from '../locale/fold.js';
import { placedBy } from '../model/model.js';

function stopsOf(teller, drawn) {
  const { model } = teller;
  const places = /* @__PURE__ */ new Map();
  drawn?.layout.clusters.forEach(({ items, x }, index) => {
    const key = drawn.chart.clusters[index]?.key;
    for (const item of items) places.set(item, { key, x });
  });
  for (const { item, geometry } of drawn?.layout.marks ?? []) places.set(item, { key: void 0, x: (geometry.left + geometry.right) / 2 });
  const stops = /* @__PURE__ */ new Map();
  for (const [item, event] of model.events.entries()) {
    const { key = event.id, x = NaN } = places.get(item) ?? {};
    if (stops.has(key)) continue;
    const lane = drawn === void 0 ? 0 : model.laneOf[item] ?? 0;
    stops.set(key, { key, x, lane, year: yearOf(placedBy(model, event)), title: fold(teller.title(event)) });
  }
  return [...stops.values()];
}
function yearOf({ when }) {
  const day = when.parsed === void 0 ? NaN : sortDay(when.parsed);
  return Number.isFinite(day) ? civilFromDay(Math.floor(day)).year : NaN;
}
function stopAfter(stops, key, step) {
  const index = stops.findIndex((stop) => stop.key === key);
  const here = stops[index];
  if (step === "first" || here === void 0) return stops[0]?.key;
  if (step === "last") return stops.at(-1)?.key;
  if (typeof step === "object") return lettered(stops, index, step.letters);
  if (step === "nextYear") return stops.find((stop, place) => place > index && stop.year > here.year)?.key;
  if (step === "previousYear") {
    const before = stops.slice(0, index).filter((stop) => stop.year < here.year);
    return before.find((stop) => stop.year === before.at(-1)?.year)?.key;
  }
  const direction = step === "next" || step === "down" ? 1 : -1;
  const beside = stops[index + direction]?.key;
  if (step === "next" || step === "previous") return beside;
  return nearestInLane(stops, here, direction) ?? (here.lane === 0 && Number.isNaN(here.x) ? beside : void 0);
}
function nearestInLane(stops, here, direction) {
  const ahead = (stop) => (stop.lane - here.lane) * direction;
  const aside = (stop) => Math.abs(stop.x - here.x);
  const beyond = stops.filter((stop) => ahead(stop) > 0 && !Number.isNaN(stop.x));
  return beyond.sort((a, b) => ahead(a) - ahead(b) || aside(a) - aside(b))[0]?.key;
}
function lettered(stops, index, letters) {
  const wanted = fold(letters);
  const start = index + (letters.length === 1 ? 1 : 0);
  return [...stops.slice(start), ...stops.slice(0, start)].find(({ title }) => ` ${title}`.includes(` ${wanted}`))?.key;
}

export { stopAfter, stopsOf };
