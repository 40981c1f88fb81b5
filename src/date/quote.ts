/**
 * A value as JSON text for a message, never longer than its limit by more than its quotes and escapes. Never throws, and takes a bounded
 * part of a value that is large, endless or made of parts that it shares.
 *
 * @param longest how many characters are kept, by default 80.
 * @example quote("Q2 2024") // "\"Q2 2024\""
 */
export function quote(value: unknown, longest = 80): string {
  if (typeof value === "string") return JSON.stringify(cut(value, longest));
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  let left = longest;
  const bounded = (_: string, part: unknown): unknown => {
    if (left-- <= 0) return undefined;
    return typeof part === "string" || Array.isArray(part) ? part.slice(0, longest) : part;
  };
  try {
    return cut(JSON.stringify(value, bounded) ?? typeof value, longest);
  } catch {
    return typeof value;
  }
}

function cut(text: string, longest: number): string {
  // A cut must not leave half of a surrogate pair.
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
