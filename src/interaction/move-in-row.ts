/**
 * Returns which of several controls in a row an arrow key leads to; undefined for any other key.
 * @param isMirrored true where the row runs from right to left
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function moveInRow<Item>(items: readonly Item[], from: Item, key: string, isMirrored: boolean): Item | undefined {
  const index = items.indexOf(from);
  const last = items.length - 1;
  const to: Readonly<Record<string, number>> = {
    [isMirrored ? "ArrowLeft" : "ArrowRight"]: index === last ? 0 : index + 1,
    [isMirrored ? "ArrowRight" : "ArrowLeft"]: index <= 0 ? last : index - 1,
    Home: 0,
    End: last,
  };
  return items[to[key] ?? -1];
}
