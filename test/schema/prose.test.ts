import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseProse, type Paragraph } from "../../src/schema/index.ts";

/** Runs in short: text, *em*, **strong**, [words](href), with | between. */
function short(paragraphs: readonly Paragraph[]): string[] {
  const marks = { text: "", em: "*", strong: "**" };
  return paragraphs.map((runs) =>
    runs.map((run) => (run.type === "link" ? `[${run.text}](${run.href})` : marks[run.type] + run.text + marks[run.type])).join("|"),
  );
}

const table: readonly [text: string, paragraphs: string[]][] = [
  ["", []],
  ["  \n\n ", []],
  ["Plain.", ["Plain."]],
  ["A *b* c", ["A |*b*| c"]],
  ["A **b c** d", ["A |**b c**| d"]],
  ["*a*", ["*a*"]],
  ["[Reuters](https://www.reuters.com/x)", ["[Reuters](https://www.reuters.com/x)"]],
  ["see [X](https://fr.wikipedia.org/wiki/A_(b)).", ["see |[X](https://fr.wikipedia.org/wiki/A_(b))|."]],
  ["[mail](mailto:a@example.org)", ["[mail](mailto:a@example.org)"]],
  ["[x](javascript:alert(1))", ["[x](javascript:alert(1))"]],
  ["[x](/page)", ["[x](/page)"]],
  ["[x](www.example.org)", ["[x](www.example.org)"]],
  ["One.\n\nTwo.", ["One.", "Two."]],
  ["One.\r\n \r\nTwo.", ["One.", "Two."]],
  ["One\nline", ["One\nline"]],
  ["5*3*2 = 30", ["5*3*2 = 30"]],
  ["5 * 3 * 2", ["5 * 3 * 2"]],
  ["Price* and cost*", ["Price* and cost*"]],
  ["a \\*b\\* c", ["a *b* c"]],
  ["C:\\temp\\file", ["C:\\temp\\file"]],
  ["<b>x</b> & <script>X(1)</script>", ["<b>x</b> & <script>X(1)</script>"]],
  ["**open", ["**open"]],
  ["* item", ["* item"]],
  ["他*很*好", ["他|*很*|好"]],
  ["**", ["**"]],
  ["[empty]()", ["[empty]()"]],
];

describe("parseProse", () => {
  test.each(table)("%j", (text, paragraphs) => expect(short(parseProse(text))).toEqual(paragraphs));

  test("a link that is not followed is text, not a link", () => {
    expect(
      parseProse("[x](javascript:alert(1))")
        .flat()
        .map(({ type }) => type),
    ).toEqual(["text"]);
    expect(
      parseProse("[x](/page)")
        .flat()
        .map(({ type }) => type),
    ).toEqual(["text"]);
  });

  test("loses no letter, and makes no empty run", () => {
    const signs = fc.constantFrom("*", "**", "[", "](", ")", "https://a.org", "\n\n", " ", "word", "\\", "<b>");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const runs = parseProse(text).flat();
        const letters = (words: string): string => words.replace(/[^a-z]/g, "");
        expect(letters(runs.map((run) => (run.type === "link" ? run.text + run.href : run.text)).join(""))).toBe(letters(text));
        for (const run of runs) expect(run.text).not.toBe("");
      }),
      { seed: 20_250_925, numRuns: 2000 },
    );
  });

  test("takes linear time on any sign", () => {
    for (const sign of ["*", "**a ", "*a ", "[", "[a](", "[a](b", "(", "\n ", " \n", "\\", "[a](b(", "a*", "* ", "*  \n"]) {
      const begun = performance.now();
      parseProse(sign.repeat(100_000));
      expect(performance.now() - begun, sign).toBeLessThan(2000);
    }
  });
});
