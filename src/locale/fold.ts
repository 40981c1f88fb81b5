/**
 * Returns a text as readers search it: lower case, without accents and other marks.
 * @example fold("Ижевск, Москва́ — Zürich") // "ижевск, москва — zurich"
 */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
