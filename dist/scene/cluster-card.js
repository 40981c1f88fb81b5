import { namedIn } from './cluster-key.js';
import { jumpTo } from './related.js';

const mostNamed = 200;
function clusterCard(teller, drawn, key, target) {
  const index = drawn.chart.clusters.findIndex((cluster) => cluster.key === key);
  const items = drawn.layout.clusters[index]?.items;
  if (items === void 0) return void 0;
  const named = [...items].sort((a, b) => a - b).slice(0, mostNamed);
  const rest = items.length - named.length;
  return {
    title: teller.phrase("cluster.title", { count: items.length }),
    lines: named.flatMap((item) => {
      const event = teller.model.events[item];
      if (event === void 0) return [];
      const date = { type: "text", text: teller.phrase("join.dash") + teller.date(event, "short"), isQuiet: true };
      return [[jumpTo(event, teller.title(event), target), date]];
    }),
    rest: rest === 0 ? void 0 : teller.phrase("cluster.rest", { count: rest }),
    close: teller.phrase("details.close")
  };
}
const reach = 72;
function placeOf(model, drawn, key) {
  const id = namedIn(key);
  const own = id ?? key;
  if (drawn === void 0) return own;
  const item = model.events.findIndex((event) => event.id === own);
  const mark = drawn.layout.marks.find((candidate) => candidate.item === item);
  if (mark !== void 0 && id === void 0) return own;
  const middle = mark === void 0 ? NaN : (mark.geometry.left + mark.geometry.right) / 2;
  let nearest = reach;
  let place = own;
  for (const [index, { items, lane, x }] of drawn.layout.clusters.entries()) {
    const distance = items.includes(item) ? -1 : lane === model.laneOf[item] ? Math.abs(x - middle) : reach;
    if (distance < nearest) {
      nearest = distance;
      place = drawn.chart.clusters[index]?.key ?? own;
    }
  }
  return place;
}

export { clusterCard, placeOf };
