/**
 * Returns values by their keys, in the order in which they come.
 * @example groupBy([["a", 1], ["b", 2], ["a", 3]]) // a: 1 and 3, b: 2
 */
export function groupBy<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
