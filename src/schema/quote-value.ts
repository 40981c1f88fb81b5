const LONGEST_QUOTE = 80;

/**
 * Returns any value as JSON for a message, cut at 80 characters. Never throws, and reads no more of the value than it shows.
 *
 * @example quoteValue({ edtf: ["2024"] }) // '{"edtf":["2024"]}'
 */
export function quoteValue(value: unknown): string {
  let text: string;
  try {
    text = write(value, LONGEST_QUOTE);
  } catch {
    text = typeof value;
  }
  // A cut must not leave half of a surrogate pair.
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function write(value: unknown, room: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, LONGEST_QUOTE));
  if (typeof value === "function" || typeof value === "symbol") return typeof value;
  if (typeof value !== "object" || value === null) return String(value);
  if (room <= 0) return "…";
  if (value instanceof Date) return JSON.stringify(value);
  const isList = Array.isArray(value);
  let text = "";
  for (const key of isList ? value.keys() : Object.keys(value)) {
    if (text.length > room) break;
    const name = isList ? "" : `${JSON.stringify(key)}:`;
    text += (text && ",") + name + write((value as Record<string | number, unknown>)[key], room - text.length - name.length - 1);
  }
  return isList ? `[${text}]` : `{${text}}`;
}
