const LONGEST_QUOTE = 80;
function quoteValue(value) {
  const text = typeof value === "number" ? String(value) : json(value);
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function json(value) {
  let left = LONGEST_QUOTE;
  try {
    return JSON.stringify(
      value,
      (_, part) => left-- > 0 ? typeof part === "string" ? part.slice(0, LONGEST_QUOTE) : part : void 0
    ) ?? typeof value;
  } catch {
    return typeof value;
  }
}

export { quoteValue };
