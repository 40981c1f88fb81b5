/**
 * Returns which of several controls in a row an arrow key leads to; undefined for any other key.
 * @param isMirrored true where the row runs from right to left
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function moveInRow<Item>(items: readonly Item[], from: Item, key: string, isMirrored: boolean): Item | undefined {
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key !== "ArrowRight" && key !== "ArrowLeft") return undefined;
  const by = (key === "ArrowRight") === isMirrored ? -1 : 1;
  return items.at((items.indexOf(from) + by) % items.length);
}
