/**
 * Returns an id made from content: the same content gives the same id, on every machine and in every order. 60 bits (after cyrb53).
 *
 * @example deriveId("Visit", "2024") // "e-" and up to 12 letters and digits
 */
export function deriveId(title: string, date: string): string {
  const text = `${title}\n${date}`;
  let low = 0xdeadbeef | 0;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  low ^= Math.imul(high ^ (high >>> 15), 0x85ebca6b);
  high ^= Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  // Numbers of at most 30 bits are worded several times faster than longer ones.
  return `e-${(low >>> 2).toString(36)}${(high >>> 2).toString(36)}`;
}
