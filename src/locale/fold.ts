/**
 * Letters that Unicode does not take apart into a letter and its mark, other forms of one letter, also that at the end of a Greek word, the
 * printed apostrophe; and as typed.
 */
const printed = "łøđς’يىكة";
const typed = "lodσ'ییکه";

/**
 * Returns a text as readers search it: lower case, without accents, other marks and what is not seen.
 * @example fold("Ижевск, Москва́ — Zürich") // "ижевск, москва — zurich"
 */
export function fold(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      // By way of capitals "ß" becomes "ss", and "ı" "i".
      .toUpperCase()
      .toLowerCase()
      .replace(/[łøđς’يىكة]/g, (letter) => typed.charAt(printed.indexOf(letter)))
  );
}
