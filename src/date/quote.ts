const LONGEST_QUOTE = 80;

/**
 * A value as JSON text for a message, cut at 80 characters; never throws.
 *
 * @example quote("Q2 2024") // "\"Q2 2024\""
 */
export function quote(value: unknown): string {
  const text = asJson(value);
  // A cut must not leave half of a surrogate pair.
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function asJson(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, LONGEST_QUOTE));
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
