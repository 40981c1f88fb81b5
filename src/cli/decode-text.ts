/** A file as text. */
export interface DecodedText {
  readonly text: string;
  /** What had to be guessed, a sentence; undefined where nothing was. */
  readonly note?: string;
}

/** What Windows-1252 has in the place of the controls 0x80 to 0x9F; its five gaps are controls. Some engines decode it as ISO 8859-1. */
const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Returns what a file says, in whatever encoding spreadsheets save it: UTF-8, UTF-16 with its mark, else Windows-1252, with a note.
 * @param name what the file is called, in what is told
 * @throws Error with words for a person where the file holds no text, as a workbook does
 * @example decodeText(new Uint8Array([0x52, 0xe9]), "a.csv").text // "Ré"
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03)
    throw new Error(`${name} is a workbook or an archive. Save its sheet as CSV, and open that.`);
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes) };
  if (bytes.includes(0)) throw new Error(`${name} holds no text. Save it as CSV or JSON, and open that.`);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const note = `${name} is not in UTF-8. It was read as Windows-1252: look at its accents, or save it as UTF-8.`;
    const text = new TextDecoder("windows-1252").decode(bytes);
    return { text: text.replace(/[\x80-\x9f]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80)), note };
  }
}
