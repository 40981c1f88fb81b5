import { expect, test } from "vitest";
import { fitPicture } from "../../../src/part/export/fit-picture.ts";
import { element } from "../../../src/render/text/markup.ts";

test("fitPicture(width, height, lay) lays out once at each size that is too small for all", () => {
  let times = 0;
  const lay = (): { markup: ReturnType<typeof element>; height: number } => {
    times++;
    return { markup: element("svg", {}), height: 500 };
  };
  expect(fitPicture(1200, 50, lay).zoom).toBeCloseTo(0.1, 1);
  expect(times).toBeLessThan(45);
});

/** A picture that needs so much height at any width, and so much more for all its labels. */
const needs =
  (marks: number, labels: number) =>
  (_width: number, _height: number, share = 1): { markup: ReturnType<typeof element>; height: number; share: number } => ({
    markup: element("svg", {}),
    height: marks + share * labels,
    share,
  });

test.each([
  ["all labels in large type where there is room", 100, 200, [1.9, 2], [1, 1]],
  ["all labels down to the type of the page", 100, 450, [1.1, 1.3], [1, 1]],
  ["fewer labels in type that is read", 300, 1000, [0.75, 1.1], [0.2, 0.85]],
  ["a few labels in small type", 700, 3000, [0.55, 0.75], [0.01, 0.2]],
  ["no labels rather than tiny type", 840, 100_000, [0.55, 0.75], [0, 0]],
  ["tiny type where nothing else fits", 3000, 100_000, [0.1, 0.25], [0, 1]],
] as const)("fitPicture(width, height, lay) keeps %s", (_, marks, labels, zooms, labelled) => {
  const { zoom, ...picture } = fitPicture(1200, 630, needs(marks, labels));
  const { share } = picture as unknown as { share: number };
  expect(zoom).toBeGreaterThanOrEqual(zooms[0]);
  expect(zoom).toBeLessThanOrEqual(zooms[1]);
  expect(share).toBeGreaterThanOrEqual(labelled[0]);
  expect(share).toBeLessThanOrEqual(labelled[1]);
  expect(picture.height).toBeLessThanOrEqual(Math.ceil(630 / zoom));
});
