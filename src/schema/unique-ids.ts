/** Gives out ids that are used once. */
export interface UniqueIds {
  readonly used: Set<string>;
  readonly counts: Map<string, number>;
}

/** Returns ids of which none is used. */
export function newIds(): UniqueIds {
  return { used: new Set(), counts: new Map() };
}

/**
 * Takes an id; returns it as it is the first time, with "-2", "-3" … after that.
 *
 * @example takeId(ids, "e0") // "e0", then "e0-2"
 */
export function takeId({ used, counts }: UniqueIds, id: string): string {
  let free = id;
  while (used.has(free)) {
    const count = (counts.get(id) ?? 1) + 1;
    counts.set(id, count);
    free = `${id}-${count}`;
  }
  used.add(free);
  return free;
}
