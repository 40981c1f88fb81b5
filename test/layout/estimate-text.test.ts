import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { fontSize, lineHeight, type TextRole } from "../../src/layout/text-metrics.ts";

const { width } = estimateText();
const roles: readonly TextRole[] = ["title", "note", "axis", "lane", "badge"];

describe("estimateText(em).width(text, role)", () => {
  test("is 0 for no text, and the sum of its parts", () => {
    for (const role of roles) {
      expect(width("", role)).toBe(0);
      expect(width("Kupol 2024", role)).toBeCloseTo(width("Kupol", role) + width(" 2024", role), 9);
    }
  });

  test("grows with the size of the surrounding text", () => {
    expect(estimateText(32).width("Kupol", "title")).toBeCloseTo(2 * width("Kupol", "title"), 9);
  });

  test("is wider in bold", () => {
    expect(width("Kupol", "lane")).toBeGreaterThan(width("Kupol", "axis"));
  });

  test.each<[name: string, text: string, least: number, most: number]>([
    [
      "every printable ASCII character",
      " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~",
      0.5,
      0.63,
    ],
    ["narrow letters", "ijlt", 0.25, 0.35],
    ["wide letters", "MWmw", 0.85, 0.95],
    ["accented letters", "éèàçôü", 0.55, 0.7],
    ["Cyrillic", "Купол", 0.55, 0.7],
    ["Chinese", "日本列出", 0.95, 1.1],
    ["Hangul", "한국어", 0.95, 1.1],
    ["Chinese beyond the basic plane", "𠮷𡈽", 0.95, 1.1],
    ["dashes as long as an em", "—…№", 0.95, 1.1],
    ["emoji", "🚢", 0.95, 1.4],
    ["dashes of two and three em", "\u2e3a\u2e3b", 3, 4],
    ["the basmala as one sign", "\ufdfd", 10, 14],
    ["cuneiform", "\u{1242b}", 4, 14],
  ])("%s: em a character", (_name, text, least, most) => {
    const each = width(text, "axis") / 12 / Array.from(text).length;
    expect(each).toBeGreaterThanOrEqual(least);
    expect(each).toBeLessThanOrEqual(most);
  });

  test("gives no width to accents that stand on a letter, to joiners and to control characters", () => {
    expect(width("e\u0301", "title")).toBe(width("e", "title"));
    expect(width("a\u200d\u200b\u2060\ufe0fb", "title")).toBeCloseTo(width("ab", "title"), 9);
  });

  test("is a number for every UTF-16 code unit", () => {
    for (let code = 0; code < 0x10000; code++) {
      const one = width(String.fromCharCode(code), "title");
      const most = /[\u2e3a\u2e3b\ufdfa\ufdfb\ufdfd]/.test(String.fromCharCode(code)) ? 200 : 20;
      if (!(one >= 0 && one < most)) expect([code.toString(16), one]).toEqual([code.toString(16), `between 0 and ${most}`]);
    }
    expect(width("\u0000", "title")).toBeGreaterThanOrEqual(0);
  });
});

describe("fontSize(role, em) and lineHeight(role, em)", () => {
  test.each<[role: TextRole, size: number, height: number]>([
    ["title", 13.5, 17],
    ["note", 12, 16],
    ["axis", 12, 16],
    ["lane", 12, 16],
    ["badge", 11, 13],
  ])("%s is %f px on lines of %d px", (role, size, height) => {
    expect(fontSize(role, 16)).toBe(size);
    expect(lineHeight(role, 16)).toBe(height);
  });

  test("lines hold their letters at every size", () => {
    for (let em = 6; em <= 40; em++) for (const role of roles) expect(lineHeight(role, em)).toBeGreaterThanOrEqual(fontSize(role, em));
  });
});
