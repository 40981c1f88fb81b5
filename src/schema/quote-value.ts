const LONGEST_QUOTE = 80;

/**
 * Returns any value as JSON for a message, cut at 80 characters. Never throws, and takes a bounded part of a value that is large.
 *
 * @example quoteValue({ edtf: ["2024"] }) // '{"edtf":["2024"]}'
 */
export function quoteValue(value: unknown): string {
  const text = typeof value === "number" ? String(value) : json(value);
  // A cut must not leave half of a surrogate pair.
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function json(value: unknown): string {
  let left = LONGEST_QUOTE;
  try {
    return (
      JSON.stringify(value, (_, part: unknown) =>
        left-- > 0 ? (typeof part === "string" ? part.slice(0, LONGEST_QUOTE) : part) : undefined,
      ) ?? typeof value
    );
  } catch {
    return typeof value;
  }
}
