import { describe, expect, test } from "vitest";
import { cardOf } from "../../src/scene/card.ts";
import { renderToString } from "../../src/static.ts";
import { eventOf, tellerFor } from "./told.ts";

const changedTo = (to: unknown): object => ({
  events: [{ id: "a", title: "T", when: { edtf: "2024" }, revisions: [{ field: "x", from: 1, to }], corrections: [{ field: "x", to }] }],
});

function lineOf(to: unknown): string {
  const teller = tellerFor(changedTo(to));
  const blocks = cardOf(teller, eventOf(teller, "a"), (id) => id).columns.flat();
  const line = blocks.find(({ key }) => key === "revisions")?.lines[0] ?? [];
  return line.map((piece) => piece.text).join("");
}

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = { value };
  return value;
};

const refusing = {
  toJSON: (): never => {
    throw new Error("no");
  },
};

describe("cardOf(teller, event) of a changed value, which may be anything", () => {
  test.each([
    ["a number", 45_000, "45,000"],
    ["a text", "35 injured", "35 injured"],
    ["a list", ["a", 2], '["a",2]'],
    ["an object", { min: 3 }, '{"min":3}'],
    ["a large whole number", 10n ** 20n, "100000000000000000000"],
    ["a symbol", Symbol("x"), "symbol"],
    ["what refuses to be written", refusing, "object"],
    ["signs that turn the direction of writing", "\u202Eevil\u0000", "evil"],
  ])("%s", (_, value, words) => {
    expect(lineOf(value)).toContain(words);
    for (const hidden of ["\u202E", "\u0000"]) expect(lineOf(value)).not.toContain(hidden);
  });

  test("never stops the picture, however deep, endless or long it is", () => {
    const endless: Record<string, unknown> = {};
    endless["self"] = endless;
    for (const value of [nested(100_000), endless, Symbol("x"), 1n, refusing, Array.from({ length: 100_000 }, () => "x")]) {
      const text = renderToString(changedTo(value));
      expect(text).toContain(">T</");
      expect(text.length).toBeLessThan(20_000);
    }
  });
});
