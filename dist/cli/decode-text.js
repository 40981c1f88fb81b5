const SIGNS = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decodeText(bytes, name) {
  if (bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3)
    throw new Error(`${name} is a workbook or an archive. Save its sheet as CSV, and open that.`);
  const marked = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : void 0;
  if (marked !== void 0) return { text: new TextDecoder(marked).decode(bytes) };
  if (bytes.includes(0)) throw new Error(`${name} holds no text. Save it as CSV or JSON, and open that.`);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const note = `${name} is not in UTF-8. It was read as Windows-1252: look at its accents, or save it as UTF-8.`;
    const text = new TextDecoder("windows-1252").decode(bytes);
    return { text: text.replace(/[\x80-\x9f]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 128)), note };
  }
}

export { decodeText };
