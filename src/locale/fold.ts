/**
 * Letters that Unicode does not take apart into a letter and its mark, as readers type them; Arabic and Persian forms of one letter; the
 * printed apostrophe.
 */
const plain: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  "’": "'",
  ي: "ی",
  ى: "ی",
  ك: "ک",
  ة: "ه",
  ـ: "",
};

/**
 * Returns a text as readers search it: lower case, without accents, other marks and what is not seen.
 * @example fold("Ижевск, Москва́ — Zürich") // "ижевск, москва — zurich"
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[łøđıßæœ’يىكةـ]/g, (letter) => plain[letter] ?? letter);
}
