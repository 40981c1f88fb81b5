const PART = "\\s*(?:none|[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:%|deg|turn|rad|grad)?)\\s*";
/** Nothing but letters, digits and numbers: no url(), no var(), no second declaration. */
const COLOUR = new RegExp(
  `^(?:#(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})|[a-z]{3,20}|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\(${PART}[\\s,]${PART}[\\s,]${PART}(?:[/,]${PART})?\\))$`,
  "i",
);

/**
 * Returns whether a text has the form of a CSS colour and nothing else (CSS Color 4): #hex, a word, or a colour function of numbers. The
 * linter knows which words are colours.
 *
 * @example isColour("url(https://a.example)") // false
 */
export function isColour(text: string): boolean {
  return text.length <= 80 && COLOUR.test(text);
}
