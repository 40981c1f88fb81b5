/**
 * Returns a number with the separators of a language, in Latin digits.
 * @param tag BCP 47 tag; where nothing is known of it, as in English
 * @example formatNumber("es", 1234) // "1234"
 */
export function formatNumber(tag: string, value: number): string {
  // Making the first formatter takes as long as drawing a small chart: what the core says is written without.
  if (Number.isSafeInteger(value) && value >= 0 && (value < 1000 || tag === "en")) return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
  return new Intl.NumberFormat([tag, "en"], { numberingSystem: "latn" }).format(value);
}
