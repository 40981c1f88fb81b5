import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/cli/decode-text.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));
const utf16 = (text: string, isBig: boolean): number[] =>
  [...`\uFEFF${text}`].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

describe("decodeText", () => {
  test.each([
    ["UTF-8", bytes("Réunion — 日本"), "Réunion — 日本"],
    ["UTF-8 with its mark", bytes([0xef, 0xbb, 0xbf], "é"), "é"],
    ["UTF-16, little end first", bytes(utf16("Réunion", false)), "Réunion"],
    ["UTF-16, big end first", bytes(utf16("Réunion", true)), "Réunion"],
    ["nothing", bytes(), ""],
  ])("%s, without a word", (_what, file, text) => expect(decodeText(file, "a.csv")).toEqual({ text }));

  test("what is not UTF-8 as Windows-1252, and says so", () => {
    const { text, note } = decodeText(bytes("R", [0xe9], "union ", [0x80, 0x81, 0x92, 0x9f]), "a.csv");
    expect(text).toBe("Réunion €\x81’Ÿ");
    expect(note).toBe("a.csv is not in UTF-8. It was read as Windows-1252: look at its accents, or save it as UTF-8.");
  });

  test.each([
    ["a workbook", bytes("PK", [3, 4], "xl/workbook.xml"), "a.xlsx is a workbook or an archive. Save its sheet as CSV, and open that."],
    ["a picture", bytes([0x89], "PNG", [0, 0, 1]), "a.xlsx holds no text. Save it as CSV or JSON, and open that."],
  ])("%s is no text", (_what, file, words) => expect(() => decodeText(file, "a.xlsx")).toThrow(words));

  test("a text that begins as archives do is one", () =>
    expect(decodeText(bytes("PKK,title\n2024,A"), "a.csv").text).toBe("PKK,title\n2024,A"));
});
