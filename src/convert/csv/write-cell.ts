/** What a spreadsheet would compute instead of showing it, behind any apostrophes that guard it already; some drop signs that are not seen. */
const COMPUTED = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The same behind a sign that another setting of the spreadsheet takes for the end of a cell: quotes in the middle of one protect nothing. */
const COMPUTED_WITHIN = /([;\t\r\n])(?='*[=+\-@＝＋－＠])/gu;

/**
 * Returns a cell as it stands in a file: in quotes where it needs them, and with an apostrophe before what a spreadsheet would take for a
 * formula, at its beginning or behind what may end a cell. Our reader takes one such apostrophe off again.
 *
 * @example writeCell("-0044") // "'-0044"
 */
export function writeCell(text: string): string {
  const within = text.replace(COMPUTED_WITHIN, "$1'");
  const guarded = COMPUTED.test(within) ? `'${within}` : within;
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
