const CONTROL = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;
const LONE = /\p{Surrogate}/gu;
function cleanText(raw) {
  const visible = raw.replace(CONTROL, "");
  const text = visible.replace(DIRECTION, "");
  return { text: wellFormed(text), hasControls: visible !== raw, hasDirectionSigns: text !== visible };
}
function wellFormed(text) {
  return text.replace(LONE, "\uFFFD");
}

export { cleanText, wellFormed };
