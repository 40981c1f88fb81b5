/** Replaces the value at a position, counted in depth, by another. */
export function damage(root: unknown, position: number, value: unknown): void {
  const slots: [object, string][] = [];
  const visit = (holder: unknown, depth: number): void => {
    if (typeof holder !== "object" || holder === null || depth > 6) return;
    for (const key of Object.keys(holder)) {
      slots.push([holder, key]);
      visit((holder as Record<string, unknown>)[key], depth + 1);
    }
  };
  visit(root, 0);
  const slot = slots[position % slots.length];
  if (slot !== undefined) Reflect.set(slot[0], slot[1], value);
}
