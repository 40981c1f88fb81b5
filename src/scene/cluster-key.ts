import type { Model } from "../model/model.ts";

/** Half of a surrogate pair: no id has one. */
const sign = "\udc00";

/** Returns the key of a "+n": it names the first of its events, since where it stands changes with the width. */
export function clusterKey(model: Model, items: readonly number[]): string {
  return sign + (model.events[items[0] ?? -1]?.id ?? "");
}

/** Returns the id of the event that the key of a "+n" names; undefined for the id of an event itself. */
export function namedIn(key: string): string | undefined {
  return key.startsWith(sign) ? key.slice(1) : undefined;
}
