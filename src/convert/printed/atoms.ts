/** A number, a word or a sign of a printed date. */
export interface Atom {
  readonly kind: "number" | "letters" | "sign";
  /** In lower case, without accents. */
  readonly text: string;
  /** Whether it follows the atom before it without a space. */
  readonly isGlued: boolean;
}

const ATOM = /(\s+)|(\d+)|(\p{L}+)|(.)/gsu;

/**
 * Returns what a printed date is made of. Accents, capitals, invisible signs and the full stops of abbreviations say nothing more; the
 * kinds of dashes, spaces, apostrophes and digits are told apart no further than a reader does.
 *
 * @example atomsOf("25 Sept. 2024").map(({ text }) => text) // ["25", "sept", "2024"]
 */
export function atomsOf(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let isGlued = false;
  for (const [whole, space, digits, letters] of plain(text).matchAll(ATOM)) {
    const before = atoms.at(-1);
    const isStop = whole === "." && isGlued && before?.kind === "letters";
    if (space === undefined && !isStop) {
      atoms.push({ kind: digits ? "number" : letters ? "letters" : "sign", text: whole, isGlued });
    }
    isGlued = space === undefined;
  }
  return atoms.at(-1)?.text === "." ? atoms.slice(0, -1) : atoms;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[\u2010\u2011\u2212]/g, "-")
    .replace(/[\u2012-\u2015]/g, "–")
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .toLowerCase()
    .trim();
}
