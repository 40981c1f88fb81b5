/**
 * Returns a question for a word that is probably mistyped, with the nearest known one; "" for any other value. Near is a word that begins as
 * a known one and differs from it in one place: two letters that changed places, or one that is missing, added or another; by two where
 * the words begin alike for longer.
 *
 * @example didYouMean("titel", ["title", "when"]) // "Did you mean \"title\"? "
 */
export function didYouMean(word: unknown, known: readonly unknown[]): string {
  if (typeof word !== "string") return "";
  const near = [0, 1, 2].flatMap((slips) => known.filter((one) => isNear(word.toLowerCase(), String(one).toLowerCase(), slips)));
  return near.length === 0 ? "" : `Did you mean ${JSON.stringify(near[0])}? `;
}

function isNear(a: string, b: string, slips: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rests = (text: string): string[] => [0, 1, 2].slice(0, slips + 1).map((skipped) => text.slice(same + skipped));
  const swapped = a.slice(same + 1, same + 2) + a.slice(same, same + 1) + a.slice(same + 2);
  // "who" is no slip for "when": the less is right, the less may be wrong.
  return same >= slips ** 2 && (rests(a).some((rest) => rests(b).includes(rest)) || (slips === 1 && swapped === b.slice(same)));
}
