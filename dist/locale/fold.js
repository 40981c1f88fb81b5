const printed = "\u0142\xF8\u0111\u03C2\u2019\u064A\u0649\u0643\u0629";
const typed = "lod\u03C3'\u06CC\u06CC\u06A9\u0647";
function fold(text) {
  return text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").toUpperCase().toLowerCase().replace(/[łøđς’يىكة]/g, (letter) => typed.charAt(printed.indexOf(letter)));
}

export { fold };
