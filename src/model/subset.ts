import type { Model } from "./model.ts";

/**
 * Returns a model with some of its events, in the same lanes and colours. What is left out is still found by its id.
 * @param keeps tells for each item, a place in `model.events`, whether it stays
 * @example subsetOf(model, (item) => model.events[item]?.status !== "planned")
 */
export function subsetOf(model: Model, keeps: (item: number) => boolean): Model {
  const items = Uint32Array.from(model.events, (_, item) => item).filter(keeps);
  if (items.length === model.events.length) return model;
  const used = [...new Set(Array.from(items, (item) => model.laneOf[item] ?? 0))].sort((a, b) => a - b);
  const laneIndex = new Map(used.map((lane, index) => [lane, index]));
  return {
    ...model,
    events: Array.from(items, (item) => model.events[item] as Model["events"][number]),
    extents: Array.from(items, (item) => model.extents[item] as Model["extents"][number]),
    laneOf: items.map((item) => laneIndex.get(model.laneOf[item] ?? 0) ?? 0),
    importance: Uint8Array.from(items, (item) => model.importance[item] ?? 2),
    lanes: used.map((lane) => model.lanes[lane] as Model["lanes"][number]),
  };
}
