function subsetOf(model, keeps) {
  const items = Uint32Array.from(model.events.keys()).filter(keeps);
  if (items.length === model.events.length) return model;
  const picked = pickItems(model, items);
  const used = [...new Set(picked.laneOf)].sort((a, b) => a - b);
  const laneIndex = new Map(used.map((lane, index) => [lane, index]));
  return {
    ...picked,
    laneOf: picked.laneOf.map((lane) => laneIndex.get(lane) ?? 0),
    lanes: used.map((lane) => model.lanes[lane])
  };
}
function pickItems(model, items) {
  return {
    ...model,
    events: Array.from(items, (item) => model.events[item]),
    extents: Array.from(items, (item) => model.extents[item]),
    laneOf: items.map((item) => model.laneOf[item] ?? 0),
    importance: Uint8Array.from(items, (item) => model.importance[item] ?? 2)
  };
}

export { pickItems, subsetOf };
