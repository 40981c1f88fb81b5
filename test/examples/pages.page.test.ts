import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import type * as Dateline from "../../src/script-tag.ts";
import { renderToString } from "../../src/static.ts";
import { allParts } from "../component/all-parts.ts";
import { servedPages } from "./served-pages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const site = servedPages(root);

/** What a page does that nobody should see: messages, errors, requests that fail, violations of its policy. */
async function opened(
  address: string,
  width: number,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await site.browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      reportError(`violates ${event.violatedDirective}: ${event.blockedURI}`),
    );
  });
  await page.goto(address);
  return { page, faults };
}

const fromDisk = (name: string): string => pathToFileURL(`${root}examples/${name}`).href;
const served = (name: string): string => `${site.origin}/examples/${name}`;
const titles = (
  JSON.parse(readFileSync(`${root}examples/koupol.json`, "utf8")) as { events: { title: { en: string; fr: string } }[] }
).events.map(({ title }) => title);

const pages = [
  { name: "script-tag.html from disk", address: () => fromDisk("script-tag.html"), language: "en" },
  { name: "script-tag.html served", address: () => served("script-tag.html"), language: "en" },
  { name: "element.html from disk", address: () => fromDisk("element.html"), language: "en" },
  { name: "element.html served", address: () => served("element.html"), language: "en" },
  { name: "es-module.html served", address: () => served("es-module.html"), language: "fr" },
  { name: "strict-csp.html served", address: () => served("strict-csp.html"), language: "en" },
] as const;

describe.each(pages)("$name", ({ address, language }) => {
  test("draws every event at 1100 px, says nothing, violates nothing, scrolls down only", async () => {
    const { page, faults } = await opened(address(), 1100);
    await page.waitForSelector(".d3-dateline .dateline-chart");
    const marks = await page.locator(".dateline-event").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("aria-label") ?? ""));
    for (const title of titles) expect(marks.some((mark) => mark.startsWith(title[language]))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 30_000);

  test("is a list at 360 px, and an item opens", async () => {
    const { page, faults } = await opened(address(), 360);
    await page.waitForSelector(".d3-dateline .dateline-list");
    await page.locator(".dateline-item summary").first().click();
    await page.waitForSelector(".dateline-item .dateline-card");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 30_000);
});

describe.each([
  ["from disk", fromDisk],
  ["served", served],
])("static.html %s, with JavaScript off", (_, addressOf) => {
  test.each([
    [1100, ".dateline-wide", ".dateline-narrow"],
    [360, ".dateline-narrow", ".dateline-wide"],
  ])(
    "at %d px shows %s alone",
    async (width, shown, hidden) => {
      const { page, faults } = await opened(addressOf("static.html"), width, { javaScriptEnabled: false });
      expect(await page.locator(shown).isVisible()).toBe(true);
      expect(await page.locator(hidden).isVisible()).toBe(false);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    30_000,
  );
});

// Firefox with scripts switched off by its driver still says in its media features that they run.
test.each(process.env["PAGES_IN"] === "firefox" ? [true] : [true, false])(
  "the controls of a picture that a server sent are there where scripts run: %s",
  async (javaScriptEnabled) => {
    const { page } = await opened(served("static.html"), 1100, { javaScriptEnabled });
    const css = readFileSync(`${root}dist/d3-dateline.css`, "utf8");
    const story: unknown = JSON.parse(readFileSync(`${root}examples/koupol.json`, "utf8"));
    await page.setContent(`<style>${css}</style>${renderToString(story, { parts: allParts })}`);
    const shown = await Promise.all(
      [".dateline-chart", ".dateline-controls", ".dateline-overview"].map((one) => page.locator(one).isVisible()),
    );
    expect(shown).toEqual([true, javaScriptEnabled, javaScriptEnabled]);
    await page.context().close();
  },
  30_000,
);

test.each([390, 1080])(
  "frame.html at %d px: the article stands still while the frame loads, and keeps what the reader opens in its address",
  async (width) => {
    const { page, faults } = await opened(served("frame.html"), width);
    const frame = page.frameLocator("iframe");
    await frame.locator(".dateline-event, .dateline-item summary").first().waitFor();
    const height = await page.locator("iframe").evaluate((node) => node.getBoundingClientRect().height);
    await expect
      .poll(() => frame.locator("html").evaluate((node) => Math.ceil(node.getBoundingClientRect().height)))
      .toBe(Math.round(height));
    // What was written down is near what the frame has at last: the letters of machines differ by some hundredths. Firefox's bar takes room from the frame.
    const declared = await page.locator("iframe").evaluate((node) => {
      const heights = (node.getAttribute("data-heights") ?? "").split(" ").map((pair) => pair.split(":").map(Number));
      return heights.reduce((found, [least = 0, one = 0]) => (least <= node.clientWidth ? one : found), 0);
    });
    if (process.env["PAGES_IN"] !== "firefox") expect(Math.abs(height / declared - 1)).toBeLessThan(0.1);
    await (width < 600 ? frame.locator(".dateline-item summary") : frame.locator(".dateline-event")).first().click();
    await expect.poll(() => page.url()).toMatch(/#.*koupol/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.context().close();
  },
  30_000,
);

test("index.html names every page that is there", async () => {
  const { page, faults } = await opened(served(""), 800);
  const links = await page.locator("a").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href") ?? ""));
  expect(links).toEqual([
    "script-tag.html",
    "element.html",
    "playground.html",
    "static.html",
    "es-module.html",
    "frame.html",
    "strict-csp.html",
  ]);
  for (const link of links) expect(existsSync(`${root}examples/${link}`)).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
}, 30_000);

test("editor.min.js, added to a page with the script tag's bundle, explains what its chart only names", async () => {
  const { page } = await opened(fromDisk("script-tag.html"), 900);
  const messages = (): Promise<string[]> =>
    page.evaluate(() => {
      const { dateline } = globalThis as unknown as { dateline: typeof Dateline };
      const host = document.body.appendChild(document.createElement("div"));
      const chart = dateline.timeline();
      dateline
        .select(host)
        .datum({ events: [{ title: "A", when: { edtf: "Q2 2024" } }] })
        .call(chart);
      return chart.diagnostics().map(({ message }) => message);
    });
  expect(await messages()).toEqual(['/events/0/when/edtf: date-invalid (found "Q2 2024"). Load editor.min.js to have it explained.']);
  await page.addScriptTag({ path: `${root}dist/editor.min.js` });
  expect(await messages()).toEqual([expect.stringMatching(/Cannot read the date "Q2 2024".*Write "2024-34"\.$/)]);
});
