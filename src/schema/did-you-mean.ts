/**
 * Returns a question for a word that is probably mistyped, with the nearest known one; "" for any other value. Near is a word that begins as
 * a known one and differs from it in one place: two letters that changed places, or one that is missing, added or another; by two where
 * the words begin alike for longer. So is a whole part of one: "unaware" for "says-unaware".
 *
 * @example didYouMean("titel", ["title", "when"]) // "Did you mean \"title\"? "
 */
export function didYouMean(word: unknown, known: readonly unknown[]): string {
  if (typeof word !== "string") return "";
  const near = [0, 1, 2].flatMap((slips) => known.filter((one) => isNear(word.toLowerCase(), String(one).toLowerCase(), slips)));
  const words = word
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length > 3);
  near.push(
    ...known.filter((one) =>
      String(one)
        .split("-")
        .some((part) => words.includes(part)),
    ),
  );
  return near.length === 0 ? "" : `Did you mean ${JSON.stringify(near[0])}? `;
}

function isNear(a: string, b: string, slips: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rests = (text: string): string[] => [0, 1, 2].slice(0, slips + 1).map((skipped) => text.slice(same + skipped));
  // "who" is no slip for "when": the more letters differ, the longer the words must be alike before.
  if (same < slips ** 2) return false;
  return rests(a).some((rest) => rests(b).includes(rest)) || a.slice(same).replace(/(.)(.)/, "$2$1") === b.slice(same);
}
