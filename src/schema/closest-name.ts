/**
 * Returns the name that is most like a misspelt one: at most a third of its letters differ; undefined when none is. Upper and lower case
 * are the same.
 *
 * @example closestName("sumary", ["summary", "sources"]) // "summary"
 */
export function closestName(word: string, names: readonly string[]): string | undefined {
  if (word.length > 30) return undefined;
  let best: string | undefined;
  let least = Math.floor(word.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
