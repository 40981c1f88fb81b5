/**
 * Returns an id made from content: the same content gives the same id, on every machine and in every order. 53 bits (cyrb53).
 *
 * @example deriveId("Visit", "2024") // "e-1k2m9x…"
 */
export function deriveId(...parts: readonly string[]): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  const text = parts.join("\0");
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return `e-${((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36)}`;
}
