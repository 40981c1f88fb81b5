function subsetOf(model, keeps) {
  const items = Uint32Array.from(model.events, (_, item) => item).filter(keeps);
  if (items.length === model.events.length) return model;
  const used = [...new Set(Array.from(items, (item) => model.laneOf[item] ?? 0))].sort((a, b) => a - b);
  const laneIndex = new Map(used.map((lane, index) => [lane, index]));
  return {
    ...model,
    events: Array.from(items, (item) => model.events[item]),
    extents: Array.from(items, (item) => model.extents[item]),
    laneOf: items.map((item) => laneIndex.get(model.laneOf[item] ?? 0) ?? 0),
    importance: Uint8Array.from(items, (item) => model.importance[item] ?? 2),
    lanes: used.map((lane) => model.lanes[lane])
  };
}

export { subsetOf };
