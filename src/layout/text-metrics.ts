/** The text roles that a timeline draws; each has a size of its own. */
export type TextRole = "title" | "note" | "axis" | "lane" | "badge";

/** Measures text without the layout knowing how: a canvas in the browser, a table of widths elsewhere. */
export interface TextMetrics {
  /** The size of one em of the surrounding text, in px. */
  readonly em: number;
  /** Returns the advance width of `text` in px when set in `role`. */
  readonly width: (text: string, role: TextRole) => number;
}

/** Size in em, line height in em of that size, and how much wider than regular weight a role is set. */
export const textStyles: Readonly<Record<TextRole, { readonly size: number; readonly line: number; readonly weight: number }>> = {
  title: { size: 0.84375, line: 1.26, weight: 400 },
  note: { size: 0.75, line: 1.3, weight: 400 },
  axis: { size: 0.75, line: 1.3, weight: 400 },
  lane: { size: 0.75, line: 1.3, weight: 700 },
  badge: { size: 0.6875, line: 1.2, weight: 700 },
};

/** Returns the font size of a role in px, to a quarter of a pixel. */
export function fontSize(role: TextRole, em: number): number {
  return Math.round(textStyles[role].size * em * 4) / 4;
}

/** Returns the height of one line of a role in whole px. */
export function lineHeight(role: TextRole, em: number): number {
  return Math.round(fontSize(role, em) * textStyles[role].line);
}

/** Returns what there is of each role. */
export function byRole<Value>(of: (role: TextRole) => Value): Readonly<Record<TextRole, Value>> {
  return Object.fromEntries((Object.keys(textStyles) as TextRole[]).map((role) => [role, of(role)])) as Record<TextRole, Value>;
}
