import { expect, test } from "vitest";
import { contrast } from "../../src/schema/contrast.ts";

// Ratios as WebAIM's checker and WCAG's own examples give them.
test.each<[string, string, number]>([
  ["#fff", "#000", 21],
  ["#000", "#fff", 21],
  ["#777", "#fff", 4.48],
  ["#767676", "white", 4.54],
  ["rgb(255, 0, 0)", "#fff", 4],
  ["#abc", "#abc", 1],
])("contrast(%s, %s)", (first, second, ratio) => {
  expect(contrast(first, second)).toBeCloseTo(ratio, 1);
});

test("a colour that it can't read has none", () => {
  expect(contrast("oklch(0.9 0.1 90)", "#fff")).toBeNaN();
});
