import axe from "axe-core";
import { select } from "d3";
import { afterEach, describe, expect, test } from "vitest";
import koupol from "../../examples/koupol.json";
import { timeline } from "../../src/index.ts";
import { fr } from "../../src/locale/fr.ts";
import { en } from "../../src/locale/en.ts";
import "../../src/style/d3-dateline.css";
import { countOverlaps, type Box } from "../../src/layout/quality.ts";

const host = document.createElement("div");

afterEach(() => {
  host.remove();
  document.documentElement.removeAttribute("style");
});

function draw(width: number, locale: typeof en, scheme = "light"): void {
  document.documentElement.setAttribute("style", `color-scheme: ${scheme}; background: ${scheme === "dark" ? "#14171c" : "#fff"}`);
  document.documentElement.lang = locale.tag;
  document.title = "Koupol";
  host.setAttribute("style", `width: ${width}px; font: 16px sans-serif`);
  document.body.append(host);
  select(host).datum(koupol).call(timeline().locale(locale));
}

const around = (boxes: Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/**
 * The box on the screen. Firefox adds the outline and more to those of shapes, and the space at the end of a line to those of
 * text, so here a shape has the box of its geometry, and a text that of its letters.
 */
function boxOf(node: Element): Box {
  if (!(node instanceof SVGGraphicsElement)) return node.getBoundingClientRect();
  const { left, top, right, bottom } = node instanceof SVGTextContentElement ? around(letterBoxes(node)) : DOMRect.fromRect(node.getBBox());
  const matrix = node.getScreenCTM() ?? undefined;
  const start = new DOMPoint(left, top).matrixTransform(matrix);
  const end = new DOMPoint(right, bottom).matrixTransform(matrix);
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

function letterBoxes(node: SVGTextContentElement): Box[] {
  return Array.from(node.textContent.trimEnd(), (_, index) => DOMRect.fromRect(node.getExtentOfChar(index)));
}

/** The boxes of what is really painted, on the screen, by event for the chart's texts. */
function painted(selector: string): Box[] {
  return [...host.querySelectorAll(selector)].map((node) => {
    const { left, top, right, bottom } = boxOf(node);
    // A line of text is as high as its font's ascent and descent: letters stand inside.
    const spare = node.localName === "text" ? (bottom - top) * 0.18 : 0;
    return { left, top: top + spare, right, bottom: bottom - spare };
  });
}

const widths = [320, 390, 640, 960, 1440];
const languages = { en, fr };

describe.each(widths)("the Koupol story at %i px", (width) => {
  test.each(Object.entries(languages))("%s: no label overlaps a label or a mark, none is cut, nothing scrolls sideways", (_, locale) => {
    draw(width, locale);
    const texts = painted(".dateline-event text, .dateline-notes text, .dateline-name, .dateline-when");
    expect(texts.length).toBeGreaterThanOrEqual(60);
    const marks = painted(".dateline-event path:not(.dateline-cap)");
    const labels = painted(".dateline-event .dateline-label, .dateline-notes text, .dateline-name, .dateline-when");
    expect(countOverlaps(labels, labels)).toBe(0);
    expect(countOverlaps(labels, marks)).toBe(0);
    const frame = host.getBoundingClientRect();
    const cut = painted("text, .dateline-text > *, h2, p, li").filter(
      (box) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5,
    );
    expect(cut).toEqual([]);
    expect(host.scrollWidth).toBeLessThanOrEqual(host.clientWidth);
  });

  test("every one of the 30 events is there, none in a +n", () => {
    draw(width, en);
    expect(
      [...host.querySelectorAll(".dateline-event, .dateline-item")].filter((node) => node.querySelector(".dateline-label, .dateline-name")),
    ).toHaveLength(30);
    expect(host.querySelectorAll(".dateline-more, .dateline-unplaced")).toHaveLength(0);
  });

  test.each(["light", "dark"])("axe finds nothing, %s", async (scheme) => {
    draw(width, en, scheme);
    const chart = timeline().locale(en);
    chart.select(select(host), "visits");
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`),
    ).toEqual([]);
  });
});

test("the overlap count sees a planted overlap", () => {
  draw(960, en);
  const overlaps = (): number => {
    const labels = painted(".dateline-event .dateline-label");
    return countOverlaps(labels, labels);
  };
  expect(overlaps()).toBe(0);
  const first = host.querySelector(".dateline-event");
  first?.parentElement?.append(first.cloneNode(true));
  expect(overlaps()).toBeGreaterThan(0);
});
