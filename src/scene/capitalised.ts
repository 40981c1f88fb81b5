/**
 * Returns a text with a capital at its beginning, as its language writes it.
 *
 * @example capitalised("date not known", "en") // "Date not known"
 */
export function capitalised(text: string, language: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
