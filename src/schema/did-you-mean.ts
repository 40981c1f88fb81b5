/**
 * Returns a question for a word that is probably mistyped, "" for any other value. Close is a word that differs from a known one in one
 * place, by at most two letters and by less than half.
 *
 * @example didYouMean("titel", ["title", "when"]) // "Did you mean \"title\"? "
 */
export function didYouMean(word: unknown, known: readonly unknown[]): string {
  if (typeof word !== "string") return "";
  const meant = known.find((one) => isNear(word.toLowerCase(), String(one)));
  return meant === undefined ? "" : `Did you mean ${JSON.stringify(meant)}? `;
}

function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let same = start;
  while (same < shorter && a.at(start - same - 1) === b.at(start - same - 1)) same++;
  return longer - same <= 2 && same * 2 > longer;
}
