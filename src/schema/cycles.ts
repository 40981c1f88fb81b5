/** A directed tie between two ids. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/**
 * Returns the ties that close a circle, in the order of the ties: without them there is none. Linear time, no recursion.
 *
 * @example closingTies([{ from: "a", to: "b" }, { from: "b", to: "a" }]) // [{ from: "b", to: "a" }]
 */
export function closingTies<T extends Tie>(ties: readonly T[]): T[] {
  const outgoing = new Map<string, T[]>();
  for (const tie of ties) {
    const list = outgoing.get(tie.from);
    if (list === undefined) outgoing.set(tie.from, [tie]);
    else list.push(tie);
  }
  const closing: T[] = [];
  const state = new Map<string, "open" | "done">();
  for (const root of outgoing.keys()) {
    const path = state.has(root) ? [] : [{ id: root, next: 0 }];
    if (path.length > 0) state.set(root, "open");
    while (path.length > 0) {
      const here = path[path.length - 1] as { id: string; next: number };
      const tie = outgoing.get(here.id)?.[here.next++];
      if (tie === undefined) {
        state.set(here.id, "done");
        path.pop();
      } else if (state.get(tie.to) === "open") closing.push(tie);
      else if (!state.has(tie.to)) {
        state.set(tie.to, "open");
        path.push({ id: tie.to, next: 0 });
      }
    }
  }
  return closing;
}
