const outlines = {
  disc: [-5, 0, "a5,5 0 1 0 10,0a5,5 0 1 0 -10,0z"],
  flag: [-5, 7, "v-13.5h11l-2.8,3.8l2.8,3.7h-9.2v6z"],
  diamond: [0, -6.2, "l6.2,6.2l-6.2,6.2l-6.2,-6.2z"],
  bubble: [-4.5, -5, "h9q1.5,0 1.5,1.5v5q0,1.5 -1.5,1.5h-4l-3.5,3.5v-3.5h-1.5q-1.5,0 -1.5,-1.5v-5q0,-1.5 1.5,-1.5z"]
};
function glyphPath(glyph, x = 0) {
  const [left, top, rest] = outlines[glyph];
  return `M${left + x},${top}${rest}`;
}
const legalKinds = /^(sanctions?|listing|law|legal|court|ruling|verdict|treaty)$/i;
function glyphOf(role, kind) {
  if (role === "publication") return "flag";
  if (role === "statement") return "bubble";
  return kind !== void 0 && legalKinds.test(kind) ? "diamond" : "disc";
}

export { glyphOf, glyphPath };
