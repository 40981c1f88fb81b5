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

async function drawn(width: number, media: Media, script = "", language = "en"): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  let mistakes = "";
  page.on("pageerror", (error) => (mistakes = error.message));
  await page.emulateMedia(media);
  await page.setContent(
    `<!doctype html><html lang="en"><title>Media</title><style>html{color-scheme:light dark;background:Canvas}body{margin:16px;font:16px sans-serif}${file("dist/d3-dateline.css")}</style><main><h1>Page</h1><div id="chart"></div></main></html>`,
  );
  await page.addScriptTag({ content: file("dist/d3-dateline.min.js") });
  if (language !== "en") await page.addScriptTag({ content: file(`dist/locale/${language}.min.js`) });
  await page.evaluate((tag) => (document.documentElement.lang = tag), language);
  await page.addScriptTag({
    content: `{ const { forms, find, clocks, zoom, overview, exporting, links } = dateline;
      const chart = dateline.timeline().locale(dateline["${language}"] ?? null).parts([forms, find, clocks, zoom, overview, exporting, links]);
      const holder = dateline.select("#chart");
      holder.datum(${JSON.stringify(story)}).call(chart);
      window.view = (change) => chart.view(holder, change);
      window.press = (key) => [...document.querySelectorAll(".dateline-control")].find((one) => one.textContent === key).click();
      ${script} }`,
  });
  expect(mistakes).toBe("");
  return page;
}

test("a PDF holds a link to every source of the story, on several pages, none of which is blank", async () => {
  const page = await drawn(960, {});
  const pdf = (await page.pdf({ format: "A4", tagged: true })).toString("latin1");
  const cited = new Set([...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address));
  expect(story.sources.filter(({ url }) => url !== undefined && !cited.has(url)).map(({ id }) => id)).toEqual([]);
  expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(8);
  await page.close();
});

test("on A4 nothing is wider than the page, the lanes stand on one, and what belongs together is not parted", async () => {
  // The width and height of A4 within margins of 1 cm, in px.
  const page = await drawn(718, {});
  await page.setViewportSize({ width: 718, height: 1047 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const paper = await page.evaluate(() => {
    const all = [...document.querySelectorAll(".d3-dateline *")].filter((node) => node.getClientRects().length > 0);
    const chart = document.querySelector(".dateline-chart");
    return {
      cut: all.filter((node) => node.getBoundingClientRect().right > innerWidth + 1 || node.getBoundingClientRect().left < -1).length,
      chart: chart ? chart.getBoundingClientRect().height : Infinity,
      parted: [...document.querySelectorAll(".dateline-item summary, .dateline-block")].filter(
        (node) => getComputedStyle(node).breakInside !== "avoid",
      ).length,
      clipped: all
        .filter(
          (node) =>
            node instanceof HTMLElement &&
            !node.matches(".dateline-aloud") &&
            node.scrollWidth > node.clientWidth + 1 &&
            getComputedStyle(node).overflowX === "hidden",
        )
        .map((node) => node.outerHTML.slice(0, 90)),
    };
  });
  expect(paper).toEqual({ cut: 0, chart: expect.any(Number), parted: 0, clipped: [] });
  expect(paper.chart).toBeLessThan(1047);
  await page.close();
});

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
        // The legend stays, also where its entries are switches.
        controls: shown(".dateline-controls, button").filter((node) => node.closest(".dateline-legend") === null).length,
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

/**
 * What axe finds wrong, and what of contrast it could not tell. It never can inside an SVG, which it takes for an image: those texts are
 * measured here, each by its own ink on the box that it stands in, else on the page.
 */
async function faults(page: Page): Promise<{ faults: string[]; measured: number }> {
  await page.addScriptTag({ content: file("node_modules/axe-core/axe.min.js") });
  return page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly element: Element; readonly any: readonly { readonly data: unknown }[] }[];
    }
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Found[]; incomplete: Found[] }> } };
    const { violations, incomplete } = await axe.run({ elementRef: true });
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
    const luminance = (colours: readonly string[]): number => {
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const page = getComputedStyle(document.documentElement).backgroundColor;
    const contrast = (node: Element): number => {
      const box = node.closest("text")?.parentElement?.querySelector(":scope > rect");
      const below = [page, ...(box ? [getComputedStyle(box).fill] : [])];
      const paper = luminance(below);
      const ink = luminance([...below, getComputedStyle(node).fill]);
      return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    };
    const doubts = incomplete.filter(({ id }) => id === "color-contrast").flatMap(({ nodes }) => nodes);
    const inSvg = doubts.filter(({ element }) => element instanceof SVGTextContentElement);
    const open = doubts.filter((node) => !inSvg.includes(node)).map(({ html }) => `contrast is open: ${html.slice(0, 160)}`);
    const weak = inSvg
      .filter(({ element }) => !(contrast(element) >= 4.5))
      .map(({ element, html }) => `contrast ${contrast(element).toFixed(2)}: ${html.slice(0, 160)}`);
    const wrong = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any.map(({ data }) => JSON.stringify(data)).join()}`),
    );
    return { faults: [...wrong, ...open, ...weak], measured: inSvg.length };
  });
}

const media: readonly (readonly [string, Media])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["more contrast", { contrast: "more" }],
];

describe.each(media)("axe with every part, in %s", (_, wanted) => {
  test.each([
    ["en", 320, ""],
    ["en", 320, `view({ selected: "visits" }); press("Find and filter");`],
    ["en", 320, `view({ form: "table" }); press("Take away");`],
    ["en", 320, `view({ form: "horizontal", window: "2024" });`],
    ["en", 960, ""],
    ["en", 960, `view({ selected: "visits" }); press("Find and filter");`],
    ["en", 960, `view({ form: "table" }); press("Period shown");`],
    ["en", 960, `view({ form: "vertical", selected: "eu-october-2024" });`],
    ["en", 960, `view({ window: "2024-03/2025-02", clock: "reported" });`],
    ["ar", 320, `view({ selected: "visits" });`],
    ["ar", 960, `view({ window: "2024-03/2025-02", selected: "visits", clock: "reported" });`],
  ])("%s at %i px finds nothing %s", async (language, width, script) => {
    const page = await drawn(width, wanted, script, language);
    const found = await faults(page);
    expect(found.faults).toEqual([]);
    if (width === 960 && !script.includes("form")) expect(found.measured).toBeGreaterThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test("a text in the lanes that is too pale is found", async () => {
  const page = await drawn(960, { colorScheme: "light" });
  await page.evaluate(() => document.querySelector<SVGElement>(".dateline-label")?.style.setProperty("fill", "#999", "important"));
  expect((await faults(page)).faults).toEqual([expect.stringMatching(/^contrast 2\.8.*dateline-label/)]);
  await page.close();
});

test("reduced motion: nothing runs while a reader zooms, filters, and switches", async () => {
  const page = await drawn(960, { reducedMotion: "reduce" });
  const running = await page.evaluate(async () => {
    const { view, press } = window as unknown as { view: (change: object) => void; press: (label: string) => void };
    const acts: (() => void)[] = [
      () => view({ window: "2024-01/2025-01" }),
      () => view({ window: "2024-02/2025-02" }),
      () => press("Find and filter"),
      () => view({ filter: { text: "drone" } }),
      () => view({ clock: "reported" }),
      () => view({ filter: undefined, selected: "visits" }),
      () => press("List"),
      () => press("Table"),
      () => press("Lanes"),
      () => press("Show everything"),
    ];
    const seen: number[] = [];
    for (const act of acts) {
      act();
      await new Promise(requestAnimationFrame);
      seen.push(document.getAnimations().length);
      await new Promise((resolve) => setTimeout(resolve, 60));
      seen.push(document.getAnimations().length);
    }
    return seen;
  });
  expect(running).toHaveLength(20);
  expect(running.filter((count) => count > 0)).toEqual([]);
  await page.close();
});
