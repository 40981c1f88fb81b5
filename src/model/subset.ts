import type { Model } from "./model.ts";

/**
 * Returns a model with some of its events, in the same lanes and colours. What is left out is still found by its id.
 * @param keeps tells for each item, a place in `model.events`, whether it stays
 * @example subsetOf(model, (item) => model.events[item]?.status !== "planned")
 */
export function subsetOf(model: Model, keeps: (item: number) => boolean): Model {
  const items = Uint32Array.from(model.events.keys()).filter(keeps);
  if (items.length === model.events.length) return model;
  const picked = pickItems(model, items);
  const used = [...new Set(picked.laneOf)].sort((a, b) => a - b);
  const laneIndex = new Map(used.map((lane, index) => [lane, index]));
  return {
    ...picked,
    laneOf: picked.laneOf.map((lane) => laneIndex.get(lane) ?? 0),
    lanes: used.map((lane) => model.lanes[lane] as Model["lanes"][number]),
  };
}

/** Returns a model with these items in this order, in the lanes that it had. */
export function pickItems(model: Model, items: Uint32Array): Model {
  return {
    ...model,
    events: Array.from(items, (item) => model.events[item] as Model["events"][number]),
    extents: Array.from(items, (item) => model.extents[item] as Model["extents"][number]),
    laneOf: items.map((item) => model.laneOf[item] ?? 0),
    importance: Uint8Array.from(items, (item) => model.importance[item] ?? 2),
  };
}
