/**
 * Returns a question for a word that is probably mistyped, "" for any other value. Close is a word that begins as a known one and differs
 * from it in one place, by at most two letters.
 *
 * @example didYouMean("titel", ["title", "when"]) // "Did you mean \"title\"? "
 */
export function didYouMean(word: unknown, known: readonly unknown[]): string {
  if (typeof word !== "string") return "";
  const meant = known.find((one) => isNear(word.toLowerCase(), String(one)));
  return meant === undefined ? "" : `Did you mean ${JSON.stringify(meant)}? `;
}

function isNear(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rests = (text: string): string[] => [0, 1, 2].map((skipped) => text.slice(same + skipped));
  return same > 0 && rests(a).some((rest) => rests(b).includes(rest));
}
