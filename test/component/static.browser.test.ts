import { afterEach, beforeEach, describe, expect, test } from "vitest";
import koupol from "../../examples/koupol.json";
import { renderToString } from "../../src/static.ts";
import "../../src/style/d3-dateline.css";

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
});

afterEach(() => {
  host.remove();
  location.hash = "";
});

/** Puts a static picture into the page, as a server would have sent it. */
function put(layout: "both" | "horizontal" | "vertical", width: number): void {
  host.setAttribute("style", `width: ${width}px; font: 16px sans-serif`);
  host.innerHTML = renderToString(koupol, { layout, width: 960 });
}

const isSeen = (node: Element | null | undefined): boolean => node?.checkVisibility() === true;
const seenItems = (): Element[] => [...host.querySelectorAll(".dateline-item")].filter(isSeen);
const chart = (): Element | null => host.querySelector("svg.dateline-chart");

describe("a page without script", () => {
  test.each(["both", "horizontal"] as const)(
    "%s: in a wide container the details of an event are seen once its mark is followed",
    (layout) => {
      put(layout, 960);
      expect(isSeen(chart())).toBe(true);
      expect(seenItems()).toEqual([]);
      for (const mark of host.querySelectorAll(".dateline-event")) {
        location.hash = mark.getAttribute("href") as string;
        expect(seenItems()).toHaveLength(1);
        expect(isSeen(seenItems()[0]?.querySelector(".dateline-card"))).toBe(true);
      }
    },
  );

  test.each([
    ["both", 390, false, 30],
    ["horizontal", 390, true, 30],
    ["vertical", 390, false, 30],
    ["vertical", 960, false, 30],
  ] as const)("%s at %i px: lanes %s, %i items", (layout, width, hasLanes, count) => {
    put(layout, width);
    expect(isSeen(chart())).toBe(hasLanes);
    expect(seenItems()).toHaveLength(count);
  });

  test.each([600, 610, 700, 799, 800, 860, 960, 1400])(
    "both: in a container of %i px nothing leaves it, and type is no smaller than four fifths",
    (width) => {
      put("both", width);
      expect(host.scrollWidth).toBeLessThanOrEqual(width);
      const lanes = chart();
      expect(isSeen(lanes)).toBe(width >= 800);
      expect(seenItems()).toHaveLength(width >= 800 ? 0 : 30);
      const shrunk = (lanes?.getBoundingClientRect().width ?? 0) / 960;
      if (width >= 800) expect(shrunk).toBeGreaterThanOrEqual(0.8);
      expect(shrunk).toBeLessThanOrEqual(1);
    },
  );

  test("horizontal: lanes too wide for their container move in a box of their own", () => {
    put("horizontal", 500);
    expect(host.scrollWidth).toBeLessThanOrEqual(500);
    expect(chart()?.getBoundingClientRect().width).toBe(960);
  });

  test("vertical: each item opens on its details", () => {
    put("vertical", 390);
    for (const details of host.querySelectorAll("details")) {
      expect(isSeen(details.querySelector(".dateline-card"))).toBe(false);
      details.querySelector("summary")?.click();
      expect(isSeen(details.querySelector(".dateline-card"))).toBe(true);
    }
  });
});
