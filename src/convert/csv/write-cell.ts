/** What a spreadsheet would compute instead of showing it, behind any apostrophes that guard it already; some drop signs that are not seen. */
const COMPUTED = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * Returns a cell as it stands in a file: in quotes where it needs them, and with an apostrophe before what a spreadsheet would take for a
 * formula. Our reader takes one such apostrophe off again.
 *
 * @example writeCell("-0044") // "'-0044"
 */
export function writeCell(text: string): string {
  const guarded = COMPUTED.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
