import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import koupol from "../../examples/koupol.json" with { type: "json" };
import en from "../../src/locale/en.ts";
import { find } from "../../src/part/find/find.ts";
import { forms } from "../../src/part/forms/forms.ts";
import { zoom } from "../../src/part/zoom/zoom.ts";
import { pageText } from "../../src/render/text/page-text.ts";
import { renderToString } from "../../src/static.ts";
import { graphicsFiles } from "./graphics-files.ts";

const host = "http://paper.example";
const graphics = "http://graphics.example";
let browser: Browser;
let files: Awaited<ReturnType<typeof graphicsFiles>>;
let file: string;
let page: Page;
let asked: string[];

beforeAll(async () => {
  const driven = browsers[process.env["PAGES_IN"] === "firefox" ? "firefox" : "chromium"];
  files = await graphicsFiles();
  const figure = renderToString(koupol, { parts: [forms, zoom, find] });
  const asset = (name: string): string => files(`/${name}`)?.body ?? "";
  file = await pageText({ title: "Koupol", locale: en, figure, jsonLd: "", story: koupol }, asset);
  browser = await driven.driver.launch(launchOptions(driven));
}, 60_000);
afterAll(() => browser?.close());
afterEach(() => page.context().close());

/** A page whose graphics are one file each, and the script that gives frames their height. */
async function open(address: string, width: number, frame = ""): Promise<void> {
  page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
  asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const html = `<!doctype html><body><iframe class="dateline-embed" width="100%" height="300" frameborder="0" src="${graphics}/story.html" ${frame}></iframe><script src="${graphics}/embed-host.min.js"></script>`;
  await page.route(`${host}/**`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route(`${graphics}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/story.html") return route.fulfill({ contentType: "text/html; charset=utf-8", body: file });
    return route.fulfill({ contentType: "text/javascript", body: files(pathname)?.body ?? "" });
  });
  await page.goto(address);
}

test.each([
  [390, "List", ""],
  [700, "Lanes", ""],
  [960, "Lanes", 'sandbox="allow-scripts"'],
])(
  "one file in a frame of %d px is as high as what it shows, and no wider: %s %s",
  async (width, form, frame) => {
    await open(`${host}/`, width, frame);
    const inner = page.frames().find((one) => one.url().startsWith(graphics));
    const high = (): Promise<number> => page.$eval("iframe", (one) => one.clientHeight);
    await expect.poll(high).toBeGreaterThan(1000);
    const innerHigh = async (): Promise<number> => (await inner?.evaluate(() => document.documentElement.scrollHeight)) ?? 0;
    await expect.poll(async () => (await innerHigh()) - (await high())).toBe(0);
    expect(await inner?.evaluate(() => [document.body.scrollWidth - innerWidth, getComputedStyle(document.body).margin])).toEqual([
      0,
      "0px",
    ]);
    expect(await inner?.locator('.dateline-control[aria-pressed="true"]').first().textContent()).toBe(form);
    expect(await inner?.locator("svg.dateline-chart").isVisible()).toBe(form === "Lanes");
    expect([...asked].sort()).toEqual([`${graphics}/embed-host.min.js`, `${graphics}/story.html`, `${host}/`]);
  },
  60_000,
);

test("by itself it keeps its margins, and its links their window", async () => {
  await open(`${graphics}/story.html`, 960);
  await page.locator(".dateline-control").first().waitFor();
  const [margin, targets] = await page.evaluate(() => {
    window.addEventListener("click", (click) => click.preventDefault());
    const link = document.body.appendChild(document.createElement("a"));
    link.href = "https://source.example/";
    link.click();
    return [getComputedStyle(document.body).marginTop, link.getAttribute("target")];
  });
  expect([margin, targets]).toEqual(["16px", null]);
}, 60_000);
