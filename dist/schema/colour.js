const PART = "\\s*(?:none|[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:%|deg|turn|rad|grad)?)\\s*";
const COLOUR = new RegExp(
  `^(?:#(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})|[a-z]{3,20}|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\(${PART}[\\s,]${PART}[\\s,]${PART}(?:[/,]${PART})?\\))$`,
  "i"
);
function isColour(text) {
  return text.length <= 80 && COLOUR.test(text);
}

export { isColour };
