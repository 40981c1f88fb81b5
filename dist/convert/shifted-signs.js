const RAISED = new Map(
  Object.entries({ 0: "\u2070", 1: "\xB9", 2: "\xB2", 3: "\xB3", 4: "\u2074", 5: "\u2075", 6: "\u2076", 7: "\u2077", 8: "\u2078", 9: "\u2079", "+": "\u207A", "-": "\u207B", "\u2212": "\u207B", n: "\u207F" })
);
const LOWERED = new Map(
  Object.entries({ 0: "\u2080", 1: "\u2081", 2: "\u2082", 3: "\u2083", 4: "\u2084", 5: "\u2085", 6: "\u2086", 7: "\u2087", 8: "\u2088", 9: "\u2089", "+": "\u208A", "-": "\u208B", "\u2212": "\u208B" })
);
function shiftedSigns(text, shift) {
  const signs = shift === "sup" ? RAISED : LOWERED;
  const all = Array.from(text, (sign) => signs.get(sign));
  return all.includes(void 0) ? text : all.join("");
}

export { shiftedSigns };
