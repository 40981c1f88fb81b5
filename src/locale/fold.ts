/**
 * Letters that Unicode does not take apart into a letter and its mark, other forms of one letter, also that at the end of a Greek word, and
 * printed signs, each with what is typed for it; nothing for the stroke that lengthens an Arabic word.
 */
const typed = Object.fromEntries(
  'ł=l ø=o đ=d œ=oe æ=ae ς=σ ’=\' ‘=\' ʼ=\' ׳=\' “=" ”=" „=" «=" »=" ״=" ي=ی ى=ی ك=ک ة=ه ـ='.split(" ").map((pair) => pair.split("=")),
) as Readonly<Record<string, string>>;

/**
 * Returns a text as readers search it: lower case, without accents, other marks and what is not seen, and with the signs of a keyboard.
 * @example fold("Ижевск, Москва́ — Zürich") // "ижевск, москва - zurich"
 */
export function fold(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      // By way of small letters "ẞ" becomes "ß", by way of capitals that "ss", and "ı" "i".
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/\p{Pd}/gu, "-")
      .replace(/[łøđœæς’‘ʼ׳“”„«»״يىكةـ]/g, (sign) => typed[sign] ?? sign)
  );
}
