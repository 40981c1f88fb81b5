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
