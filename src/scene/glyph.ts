/** What an exact day is drawn as: the kind of event chooses. */
export type Glyph = "disc" | "flag" | "diamond" | "bubble";

/** The first point of each outline about (0, 0), and the rest relative to it; 12 px high. */
const outlines: Readonly<Record<Glyph, readonly [x: number, y: number, rest: string]>> = {
  disc: [-5, 0, "a5,5 0 1 0 10,0a5,5 0 1 0 -10,0z"],
  flag: [-5, 7, "v-13.5h11l-2.8,3.8l2.8,3.7h-9.2v6z"],
  diamond: [0, -6.2, "l6.2,6.2l-6.2,6.2l-6.2,-6.2z"],
  bubble: [-4.5, -5, "h9q1.5,0 1.5,1.5v5q0,1.5 -1.5,1.5h-4l-3.5,3.5v-3.5h-1.5q-1.5,0 -1.5,-1.5v-5q0,-1.5 1.5,-1.5z"],
};

/** Returns the path of a glyph with its middle at (x, 0). */
export function glyphPath(glyph: Glyph, x = 0): string {
  const [left, top, rest] = outlines[glyph];
  return `M${left + x},${top}${rest}`;
}

const legalKinds = /^(sanctions?|listing|law|legal|court|ruling|verdict|treaty)$/i;

/**
 * Returns the glyph of an event: a flag for a publication, a bubble for a statement, a diamond for a sanction or legal act, else a disc.
 * @example glyphOf("publication", undefined) // "flag"
 */
export function glyphOf(role: string | undefined, kind: string | undefined): Glyph {
  if (role === "publication") return "flag";
  if (role === "statement") return "bubble";
  return kind !== undefined && legalKinds.test(kind) ? "diamond" : "disc";
}
