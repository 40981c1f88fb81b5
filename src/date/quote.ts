/**
 * A value as JSON text for a message, never longer than its limit by more than its quotes and escapes; never throws.
 *
 * @param longest how many characters are kept, by default 80.
 * @example quote("Q2 2024") // "\"Q2 2024\""
 */
export function quote(value: unknown, longest = 80): string {
  if (typeof value === "string") return JSON.stringify(cut(value, longest));
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  try {
    return cut(JSON.stringify(value) ?? typeof value, longest);
  } catch {
    return typeof value;
  }
}

function cut(text: string, longest: number): string {
  // A cut must not leave half of a surrogate pair.
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
