import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapText } from "../../src/layout/wrap-text.ts";

const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
/** Every character is 1 px wide, whatever it is. */
const count = (text: string): number => text.length;

describe("wrapText(text, limit, measure)", () => {
  test.each<[name: string, text: string, limit: number, lines: string[]]>([
    ["one line when it fits", "Japan lists Kupol", 17, ["Japan lists Kupol"]],
    ["breaks at spaces", "Japan lists Kupol", 11, ["Japan lists", "Kupol"]],
    ["one word a line", "Japan lists Kupol", 5, ["Japan", "lists", "Kupol"]],
    ["fills each line", "aa bb cc dd ee", 5, ["aa bb", "cc dd", "ee"]],
    ["holds at no-break spaces", "une «\u00a0usine\u00a0» ici", 9, ["une", "«\u00a0usine\u00a0»", "ici"]],
    ["holds at narrow no-break spaces", "vers 10\u202f000 euros", 8, ["vers", "10\u202f000", "euros"]],
    ["keeps a no-break space beside a space", "un\u00a0 deux trois", 7, ["un\u00a0", "deux", "trois"]],
    ["breaks a word that is wider than the limit", "abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["goes on after a broken word", "abcdef gh", 4, ["abcd", "ef", "gh"]],
    ["has no space at the start of a line after a broken word", "abcd efgh ij", 4, ["abcd", "efgh", "ij"]],
    ["has no space at the start of a line when a broken word fills it", "abcdefgh ij", 4, ["abcd", "efgh", "ij"]],
    ["keeps clusters whole", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 14, ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]],
    ["keeps accents on their letters", "e\u0301e\u0301e\u0301", 2, ["e\u0301", "e\u0301", "e\u0301"]],
    ["breaks between East Asian characters", "日本列出库波尔", 3, ["日本列", "出库波", "尔"]],
    ["keeps East Asian dates whole", "2024年10月ごろから、2025年7月23日時点", 12, ["2024年10月ごろか", "ら、2025年7月23日", "時点"]],
    ["keeps Latin words whole among East Asian ones", "中国AEE公司交付", 5, ["中国AEE", "公司交付"]],
    ["puts no East Asian full stop or closing mark first", "交付了。然后「停」了", 3, ["交付", "了。然", "后", "「停」", "了"]],
    ["reads line breaks and tabs as spaces", "one\ntwo\r\nthree\tfour", 50, ["one two three four"]],
    ["drops spaces at both ends", "  one two  ", 50, ["one two"]],
    ["keeps Arabic words whole", "اتهمت الوزارة الشركة", 13, ["اتهمت الوزارة", "الشركة"]],
    ["gives one empty line for no text", "", 50, [""]],
    ["gives one empty line for spaces", "   ", 50, [""]],
    ["breaks at a zero-width space", "alpha\u200bbeta", 6, ["alpha", "beta"]],
    ["shows no zero-width space", "alpha\u200bbeta", 60, ["alphabeta"]],
  ])("%s", (_name, text, limit, lines) => {
    expect(wrapText(text, limit, count).lines).toEqual(lines);
  });

  test("gives the width of the widest line", () => {
    expect(wrapText("Japan lists Kupol", 11, count).width).toBe(11);
    expect(wrapText("Japan lists Kupol", 100, count).width).toBe(17);
    expect(wrapText("", 100, count).width).toBe(0);
  });

  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(..."abcdefghijklmnop-’«»") }),
    fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."日本列出库波尔。、「」") }),
    fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(..."اتهمتالوزارةشرك") }),
    fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom("👩‍👩‍👧", "e\u0301", "🇫🇷", "นี้") }),
    fc.constantFrom("10\u00a0000", "«\u202fusine\u202f»", "x".repeat(60)),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(" ", "  ", "\n", " \t")), { maxLength: 20 })
    .map((pairs) => pairs.flat().join("").trim());
  /** Every grapheme has a width of its own; the sum is the width of the text. */
  const measure = (line: string): number => graphemes(line).reduce((sum, grapheme) => sum + 3 + ((grapheme.codePointAt(0) ?? 0) % 7), 0);

  test("keeps every character but the spaces at the breaks, in order", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 300 }), (whole, limit) => {
        const { lines } = wrapText(whole, limit, measure);
        const joined = lines.join("");
        const solid = (part: string): string => part.replace(/[ \n\t]/g, "");
        expect(solid(joined)).toBe(solid(whole));
      }),
      { seed: 7 },
    );
  });

  test("makes no line wider than the limit, but for a single cluster, and tells the width of the widest", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 300 }), (whole, limit) => {
        const { lines, width } = wrapText(whole, limit, measure);
        for (const line of lines)
          expect(measure(line) <= limit || graphemes(line).length === 1 || /^[「]*.[。、」]*$/u.test(line)).toBe(true);
        expect(width).toBeCloseTo(Math.max(...lines.map(measure)), 6);
      }),
      { seed: 8 },
    );
  });

  test("makes no line wider than the limit where widths have fractions, and tells no width that is too small", () => {
    const fraction = (line: string): number => measure(line) * 0.917;
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 300 }), (whole, limit) => {
        const { lines, width } = wrapText(whole, limit, fraction);
        for (const line of lines)
          expect(fraction(line) <= limit + 1e-9 || graphemes(line).length === 1 || /^[「]*.[。、」]*$/u.test(line)).toBe(true);
        const widest = Math.max(...lines.map(fraction));
        expect(width).toBeGreaterThanOrEqual(widest - 1e-9);
        expect(width).toBeLessThanOrEqual(widest + graphemes(whole).length / 8 + 1e-9);
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  test("begins and ends no line with a space, and makes no empty line", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 300 }), (whole, limit) => {
        const { lines } = wrapText(whole, limit, measure);
        for (const line of lines) expect(line).not.toMatch(/^[ \n\t]|[ \n\t]$/);
        if (whole !== "") expect(lines).not.toContain("");
      }),
      { seed: 9 },
    );
  });

  test("breaks no word that fits on a line", () => {
    const latin = fc.array(
      fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(..."abcdefgh\u00a0") }).map((part) => `x${part}x`),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(latin, fc.integer({ min: 11, max: 60 }), (parts, limit) => {
        const { lines } = wrapText(parts.join(" "), limit, count);
        expect(lines.flatMap((line) => line.split(" "))).toEqual(parts);
      }),
      { seed: 10 },
    );
  });

  test.each([
    ["a", "a".repeat(100_000)],
    ["words", "lorem ipsum ".repeat(8334)],
    ["spaces", `a${" ".repeat(100_000)}b`],
    ["East Asian", "日本".repeat(50_000)],
    ["accents", `a${"\u0301".repeat(100_000)}`],
    ["no-break spaces", "\u00a0".repeat(100_000)],
    ["opening marks", "「".repeat(100_000)],
    ["flags", "🇫🇷".repeat(25_000)],
    ["word joiners", "\u2060".repeat(100_000)],
  ])("measures no more than some times the text: 100,000 characters of %s", (_name, long) => {
    let measured = 0;
    const { lines } = wrapText(long, 40, (part) => {
      measured += part.length;
      return part.length;
    });
    expect(lines.join("").length).toBeGreaterThan(0);
    expect(measured).toBeLessThan(60 * long.length);
  });
});
