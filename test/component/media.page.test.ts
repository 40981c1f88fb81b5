import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = (name: string): string => readFileSync(`${root}${name}`, "utf8");
const story = JSON.parse(file("examples/koupol.json")) as {
  events: { title: { en: string } }[];
  sources: { id: string; url?: string }[];
};
let browser: Browser;

beforeAll(async () => {
  // Only Chromium plays every medium to a page.
  browser = await browsers.chromium.driver.launch(launchOptions(browsers.chromium));
}, 60_000);

afterAll(() => browser?.close());

interface Media {
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly contrast?: "more" | "no-preference";
  readonly media?: "print" | "screen";
  readonly reducedMotion?: "reduce";
}

async function drawn(width: number, media: Media, script = ""): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.emulateMedia(media);
  await page.setContent(
    `<!doctype html><html lang="en"><title>Media</title><style>html{color-scheme:light dark;background:Canvas}body{margin:16px;font:16px sans-serif}${file("dist/d3-dateline.css")}</style><main><h1>Page</h1><div id="chart"></div></main></html>`,
  );
  await page.addScriptTag({ content: file("dist/d3-dateline.min.js") });
  await page.addScriptTag({
    content: `dateline.select("#chart").datum(${JSON.stringify(story)}).call(dateline.timeline().parts([dateline.forms]));${script}`,
  });
  return page;
}

describe.each([320, 390, 960])("on paper, from a page %i px wide", (width) => {
  test("stand all 30 events with their dates, their details and the addresses of their sources, and no controls", async () => {
    const page = await drawn(width, {}, `addEventListener("afterprint", () => { window.after = true });`);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const paper = await page.evaluate(() => {
      const isShown = (node: Element): boolean => node.getClientRects().length > 0 && node.getBoundingClientRect().height > 0;
      const shown = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isShown);
      return {
        titles: shown(".dateline-item .dateline-name").map((node) => node.textContent),
        dates: shown(".dateline-item summary .dateline-when").length,
        cards: shown(".dateline-item .dateline-card").length,
        links: shown(".dateline-card a[href^=http]").map((node) => [node.getAttribute("href"), getComputedStyle(node, "::after").content]),
        controls: shown(".dateline-controls, button").length,
        wide: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(paper.titles).toHaveLength(30);
    expect(new Set(paper.titles)).toEqual(new Set(story.events.map(({ title }) => title.en)));
    expect([paper.dates, paper.cards, paper.controls]).toEqual([30, 30, 0]);
    expect(paper.wide).toBeLessThanOrEqual(0);
    for (const [address, content] of paper.links) expect(content).toContain(address);
    const cited = new Set(paper.links.map(([address]) => address));
    expect(cited.size).toBeGreaterThan(40);
    for (const address of cited) expect(story.sources.some((source) => JSON.stringify(source).includes(String(address)))).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator("details[open]").count()).toBe(0);
    expect(await page.evaluate(() => "after" in window)).toBe(true);
    await page.close();
  });
});

/** What axe finds wrong, and what of contrast it could not tell; it never can inside an SVG, which it takes for an image. */
async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: file("node_modules/axe-core/axe.min.js") });
  return page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly any: readonly { readonly data: unknown }[] }[];
    }
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Found[]; incomplete: Found[] }> } };
    const { violations, incomplete } = await axe.run();
    const doubts = incomplete
      .filter(({ id }) => id === "color-contrast")
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !/^<t(ext|span)/.test(html)) }));
    return [...violations, ...doubts].flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any.map(({ data }) => JSON.stringify(data)).join()}`),
    );
  });
}

const media: readonly (readonly [string, Media])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["more contrast", { contrast: "more" }],
];

describe.each(media)("axe in %s", (_, wanted) => {
  test.each([
    [320, ""],
    [960, ""],
    [960, `document.querySelectorAll(".dateline-event")[5].dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));`],
    [960, `document.querySelectorAll(".dateline-control")[2].click();`],
    [320, `document.querySelectorAll(".dateline-control")[2].click();`],
  ])("at %i px finds nothing %s", async (width, script) => {
    const page = await drawn(width, wanted, script);
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

/** The least contrast of any text in the chart with the page behind it, measured on the computed colours. */
function leastContrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
    const luminance = (colour: string): number => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
    const texts = [...document.querySelectorAll(".dateline-chart text:not(.dateline-badge-text)")];
    return Math.min(
      ...texts.map((text) => {
        const ink = luminance(getComputedStyle(text).fill);
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      }),
    );
  });
}

test.each(media)("every text in the chart has a contrast of 4.5 at least in %s", async (_, wanted) => {
  const page = await drawn(960, wanted);
  expect(await leastContrast(page)).toBeGreaterThanOrEqual(4.5);
  await page.close();
});

test("reduced motion: nothing runs", async () => {
  const page = await drawn(960, { reducedMotion: "reduce" });
  await page.locator(".dateline-control").nth(1).click();
  await page.locator(".dateline-item summary").first().click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.close();
});
