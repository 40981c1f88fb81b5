import { reportsOf } from '../model/reports.js';

function threadsOf(teller, chart, key) {
  const event = teller.model.byId.get(key);
  if (event === void 0) return [];
  const placeOf = (id) => chart.marks.find((mark) => mark.key === id);
  const pairs = [
    ...reportsOf(teller.model, event).map((publication) => ({ other: publication, publication })),
    ...event.relations.flatMap(({ type, to }) => type === "reports" ? [{ other: teller.model.byId.get(to), publication: event }] : [])
  ];
  const from = placeOf(key);
  return pairs.flatMap(({ other, publication }) => {
    const to = other === void 0 ? void 0 : placeOf(other.id);
    if (from === void 0 || to === void 0) return [];
    const sign = chart.isMirrored ? -1 : 1;
    const x = nearest(from, to, sign);
    const farX = nearest(to, from, sign);
    const words = teller.phrase("thread.reported", { date: teller.date(publication, "short") });
    return [{ path: `M${x},${from.y}L${farX},${to.y}`, x: (x + farX) / 2, y: (from.y + to.y) / 2 - 4, words }];
  });
}
function nearest(mark, other, sign) {
  return mark.x + sign * Math.min(mark.length, Math.max(0, (other.x - mark.x) * sign));
}

export { threadsOf };
