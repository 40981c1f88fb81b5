import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import { pageText } from "../../src/render/text/page-text.ts";
import { convert, embedCode } from "../../src/convert/index.ts";
import { en } from "../../src/locale/en.ts";
import { find } from "../../src/part/find/find.ts";
import { forms } from "../../src/part/forms/forms.ts";
import { zoom } from "../../src/part/zoom/zoom.ts";
import { renderJsonLd, renderToString } from "../../src/static.ts";
import { formatOf, hostileFile } from "../convert/hostile-files.ts";
import { drawnFormats } from "./drawn-formats.ts";
import { attacks, type Attack } from "./attacks.ts";
import { driverScript } from "./in-page/bundle.ts";
import { pageServer, strictPolicy, type PageServer } from "./page-server.ts";
import { watchedPage } from "./watched-page.ts";

declare const harness: {
  readonly lookAround: () => string[];
  readonly driveAll: (format: string, attacks: readonly Attack[], size: number, isWalked: boolean) => { svgs: string[] };
};

let browser: Browser;
let servers: readonly (readonly [name: string, server: PageServer])[];
let code: string;

beforeAll(async () => {
  const driven = browsers[process.env["PAGES_IN"] === "firefox" ? "firefox" : "chromium"];
  browser = await driven.driver.launch(launchOptions(driven));
  servers = [
    ["without a policy", await pageServer()],
    ["under a strict policy", await pageServer(strictPolicy)],
  ];
  code = await driverScript();
  for (const [, { made }] of servers) made.set("/drive.js", { type: "text/javascript", body: code });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  for (const [, server] of servers) server.close();
});

const batches = (size: number): Attack[][] =>
  Array.from({ length: Math.ceil(attacks.length / size) }, (_, index) => attacks.slice(index * size, (index + 1) * size));

const htmlOf = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Taken away</title>
<link rel="stylesheet" href="/dist/d3-dateline.css"><script src="/drive.js" defer></script></head>
<body><p id="foreign" class="other">A paragraph of <a href="/other">the page</a>.</p>${body}</body></html>`;

interface Body {
  readonly type: string;
  readonly body: string;
}

/** Opens a file that was made, by each server, and looks at it; returns what is wrong. */
async function opened(files: readonly Body[], look: (page: Page) => Promise<readonly string[]>, which = servers): Promise<string[]> {
  const found: string[] = [];
  // One after the other: the driver of Firefox opens one page at a time.
  for (const [name, server] of which) {
    server.made.set("/empty", { type: "text/html", body: "<!doctype html>" });
    const { page, context, faults } = await watchedPage(browser, `${server.origin}/empty`);
    const all: string[] = [];
    server.asked.length = 0;
    for (const [index, file] of files.entries()) {
      server.made.set("/made", file);
      await page.goto(`${server.origin}/made`);
      all.push(...(await look(page)), ...faults.splice(0).map((fault) => `file ${index}: ${fault}`));
    }
    await page.waitForTimeout(300);
    await context.close();
    const foreign = server.asked.filter((path) => !["/made", "/dist/d3-dateline.css", "/drive.js"].includes(path));
    found.push(...[...all, ...faults, ...foreign.map((path) => `asked for ${path}`)].map((fault) => `${name}: ${fault}`));
  }
  return found;
}

describe("what is taken away from hostile files stays text in a page of its own:", () => {
  test.each(drawnFormats)(
    "the figure without a script and the JSON-LD beside it, through %s",
    async (format) => {
      const size = format === "story" || format.endsWith("raw") ? 1 : 8;
      const stories = batches(size).map(
        (batch) => convert(hostileFile(format, ...batch.map(({ payload }) => payload)), formatOf(format)).story,
      );
      const body = stories.map((story) => renderToString(story) + renderJsonLd(story)).join("\n");
      const look = async (page: Page): Promise<readonly string[]> => {
        const told = await page.evaluate(() => [...document.scripts].map(({ type, textContent }) => [type, textContent] as const));
        const data = told.filter(([type]) => type === "application/ld+json");
        expect([data.length, told.length - data.length]).toEqual([stories.length, 1]);
        for (const [, text] of data) expect(JSON.parse(text ?? "")).toHaveProperty("@context");
        return page.evaluate(() => harness.lookAround());
      };
      // What code would do is seen without a policy; one format is enough to see what a policy forbids.
      const which = format === "story" ? servers : servers.slice(0, 1);
      expect(await opened([{ type: "text/html", body: htmlOf(body) }], look, which)).toEqual([]);
    },
    60_000,
  );

  test("the SVG picture", async () => {
    const [[, server] = []] = servers;
    server?.made.set("/page", { type: "text/html", body: htmlOf("") });
    const { page, context } = await watchedPage(browser, `${server?.origin}/page`);
    const svgs = await page.evaluate((all) => harness.driveAll("timelinejs", all, 8, false).svgs, attacks);
    await context.close();
    expect(svgs.length).toBeGreaterThan(20);
    const look = (one: Page): Promise<string[]> =>
      one.evaluate(() => {
        const nodes = [...document.querySelectorAll("*")];
        const odd = nodes.filter(
          ({ localName }) => !/^(?:svg|g|a|path|rect|circle|line|text|tspan|title|defs|linearGradient|stop|pattern)$/.test(localName),
        );
        const listening = nodes.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => /^on|^style$|href$/.test(name));
        return [...odd.map(({ localName }) => `<${localName}>`), ...listening.map(({ name, value }) => `${name}=${value}`)];
      });
    expect(
      await opened(
        svgs.map((body) => ({ type: "image/svg+xml", body })),
        look,
      ),
    ).toEqual([]);
  }, 60_000);

  test("the page that the command line makes, to be worked with", async () => {
    const asset = (name: string): Promise<string> => readFile(new URL(`../../dist/${name}`, import.meta.url), "utf8");
    const files = batches(12).map(async (batch) => {
      const payloads = batch.map(({ payload }) => payload);
      const story = { ...JSON.parse(hostileFile("story", ...payloads)), title: payloads.join(" | ") } as unknown;
      const figure = renderToString(story, { parts: [forms, zoom, find] });
      const content = { title: payloads.join(" | "), locale: en, figure, jsonLd: renderJsonLd(story), story };
      return { type: "text/html", body: await pageText(content, asset) };
    });
    const look = async (page: Page): Promise<readonly string[]> => {
      await page.locator(".dateline-event").first().press("Enter");
      await page.waitForSelector(".dateline-card");
      const odd = await page.evaluate(() => [
        document.scripts.length,
        document.querySelectorAll("#timeline > *").length,
        document.styleSheets.length,
      ]);
      return String(odd) === "5,1,1" ? [] : [`scripts, figures, style sheets: ${String(odd)}`];
    };
    expect(await opened(await Promise.all(files), look, servers.slice(0, 1))).toEqual([]);
  }, 60_000);

  test("the code of a frame", async () => {
    const frames = attacks.map(({ payload }) => embedCode({ url: "/frame", title: payload, links: payload, host: "/drive.js" }));
    for (const [, { made }] of servers) made.set("/frame", { type: "text/html", body: "" });
    const body = htmlOf(frames.join("").replaceAll(' src="/frame"', "").replaceAll('<script async src="/drive.js"></script>', ""));
    const look = (page: Page): Promise<string[]> =>
      page.evaluate(() =>
        [...document.body.children].flatMap(({ localName }) => (["p", "iframe"].includes(localName) ? [] : [`<${localName}>`])),
      );
    expect(await opened([{ type: "text/html", body }], look, servers.slice(0, 1))).toEqual([]);
  }, 60_000);
});
