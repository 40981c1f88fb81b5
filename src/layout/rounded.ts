/** Returns a length in px to a tenth: finer nobody sees, and markup stays short. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
