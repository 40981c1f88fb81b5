const COMPUTED = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const COMPUTED_WITHIN = /([;\t\r\n])(?='*[=+\-@＝＋－＠])/gu;
function writeCell(text) {
  const within = text.replace(COMPUTED_WITHIN, "$1'");
  const guarded = COMPUTED.test(within) ? `'${within}` : within;
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export { writeCell };
