const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\uFFFE\uFFFF]/g;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;
const SURROGATE = /[\uD800-\uDFFF]/;
const LONE = /\p{Surrogate}/gu;
function cleanText(raw) {
  const visible = raw.replace(CONTROL, "");
  const text = visible.replace(DIRECTION, "");
  return { text: wellFormed(text), hasControls: visible !== raw, hasDirectionSigns: text !== visible };
}
function wellFormed(text) {
  return SURROGATE.test(text) ? text.replace(LONE, "\uFFFD") : text;
}

export { cleanText, wellFormed };
