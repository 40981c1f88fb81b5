const RAISED = new Map(
  Object.entries({ 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹", "+": "⁺", "-": "⁻", "−": "⁻", n: "ⁿ" }),
);
const LOWERED = new Map(
  Object.entries({ 0: "₀", 1: "₁", 2: "₂", 3: "₃", 4: "₄", 5: "₅", 6: "₆", 7: "₇", 8: "₈", 9: "₉", "+": "₊", "-": "₋", "−": "₋" }),
);

/**
 * Returns raised or lowered words in signs that are so by themselves, where each has one: 10 with a raised 6 must not become 106.
 *
 * @example shiftedSigns("6", "sup") // "⁶"
 */
export function shiftedSigns(text: string, shift: "sup" | "sub"): string {
  const signs = shift === "sup" ? RAISED : LOWERED;
  const all = Array.from(text, (sign) => signs.get(sign));
  return all.includes(undefined) ? text : all.join("");
}
