import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import type * as Dateline from "../../src/script-tag.ts";
import { renderToString } from "../../src/static.ts";
import { allParts } from "../component/all-parts.ts";
import { pageServer, strictPolicy, type PageServer } from "./page-server.ts";
import { watchedPage, type Watch } from "./watched-page.ts";

declare const dateline: typeof Dateline;

const story = readFileSync(new URL("../../examples/koupol.json", import.meta.url), "utf8");
const isFirefox = process.env["PAGES_IN"] === "firefox";
let browser: Browser;
let server: PageServer;

const parts = "forms find clocks zoom overview export links";
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>
<link rel="stylesheet" href="/dist/d3-dateline.css">
<script src="/dist/d3-dateline.min.js"></script><script src="/dist/locale/fr.min.js"></script><script src="/dist/locale/ar.min.js"></script>
<script src="/page.js" defer></script></head><body>
<d3-dateline id="loaded" src="/examples/koupol.json" locale="fr" parts="${parts}"><p class="before">Loading</p></d3-dateline>
<d3-dateline id="arabic" locale="ar" theme="dark" parts="${parts}"><script type="application/json">${story.replaceAll("<", "\\u003c")}</script></d3-dateline>
<d3-dateline id="late" src="/late.json"><p>What the page says before</p></d3-dateline>
<div id="chart"></div>
<div id="sent">${renderToString(JSON.parse(story), { parts: allParts, id: "sent" })}</div>
</body></html>`;

/** What the page does itself, with the global of the script tag. */
const script = `
const all = [dateline.forms, dateline.find, dateline.clocks, dateline.zoom, dateline.overview, dateline.exporting, dateline.links];
window.sentFigure = document.querySelector("#sent figure");
window.changes = 0;
new MutationObserver((records) => { changes += records.length; }).observe(sentFigure, { subtree: true, childList: true, attributes: true, characterData: true });
window.chart = dateline.timeline().parts(all);
fetch("/examples/koupol.json").then((answer) => answer.json()).then((story) => {
  dateline.select("#chart").datum(story).call(chart);
  dateline.select("#sent").datum(story).call(dateline.timeline().parts(all));
});`;

beforeAll(async () => {
  const driven = browsers[isFirefox ? "firefox" : "chromium"];
  browser = await driven.driver.launch(launchOptions(driven));
  // A page around frames allows those too; all else is as strict.
  server = await pageServer(`${strictPolicy}; frame-src 'self'`);
  server.made.set("/page", { type: "text/html", body: html }).set("/page.js", { type: "text/javascript", body: script });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const open = async (path: string, width?: number): Promise<Watch> => {
  server.asked.length = 0;
  let tries = 0;
  server.made.set("/late.json", () => ({ type: "application/json", body: (tries += 1) > 1 ? story : "{ no story" }));
  return watchedPage(browser, server.origin + path, width);
};

test("a page that allows nothing else: every part draws and works, through its whole life", async () => {
  const { page, context, faults } = await open("/page");
  for (const id of ["loaded", "arabic", "chart", "sent"]) await page.waitForSelector(`#${id} .dateline-event`);
  expect(await page.locator("#loaded figure").getAttribute("lang")).toBe("fr");
  expect(await page.locator("#arabic figure").getAttribute("dir")).toBe("rtl");
  expect(await page.locator("#loaded .before").isVisible()).toBe(false);

  // What a server drew is taken up, and not changed.
  const taken = await page.evaluate(() => {
    const { changes, sentFigure } = window as unknown as { changes: number; sentFigure: Element };
    return [changes, document.querySelector("#sent figure") === sentFigure];
  });
  expect(taken).toEqual([0, true]);

  // An answer that is no story, and the reader's wish to try again.
  expect(await page.locator("#late [role=alert]").textContent()).toContain("late.json");
  await page.locator("#late .dateline-load button").click();
  await page.waitForSelector("#late .dateline-event");

  for (const id of ["chart", "sent", "loaded"]) await live(page, `#${id}`);
  const gone = await page.evaluate(() => {
    const { chart } = window as unknown as { chart: Dateline.Timeline };
    chart.destroy(dateline.select("#chart"));
    for (const one of document.querySelectorAll("d3-dateline")) one.remove();
    return document.querySelectorAll("#chart *").length;
  });
  expect(gone).toBe(0);
  await page.waitForTimeout(500);
  expect(faults).toEqual([]);
  expect([...new Set(server.asked)].sort()).toEqual(
    [
      "/page",
      "/page.js",
      "/late.json",
      "/dist/d3-dateline.css",
      "/dist/d3-dateline.min.js",
      "/dist/locale/ar.min.js",
      "/dist/locale/fr.min.js",
      "/examples/koupol.json",
    ].sort(),
  );
  await context.close();
}, 120_000);

/** What a reader may do with a timeline; in any language, as the places of the controls are the same. */
async function live(page: Page, holder: string): Promise<void> {
  const one = page.locator(holder);
  const controls = (group: number): ReturnType<Page["locator"]> =>
    one.locator(".dateline-controls").first().locator(".dateline-group").nth(group).locator("button");
  const mark = one.locator(".dateline-event").nth(3);
  await mark.hover({ force: true });
  await mark.press("Enter");
  await one.locator(".dateline-card").first().waitFor();
  await one.locator(".dateline-close").press("Enter");
  // Zoom, and the two clocks.
  await controls(3).nth(1).click();
  await controls(3).nth(2).click();
  await controls(2).nth(1).click();
  await controls(2).nth(0).click();
  // Search, and what is hidden.
  await controls(1).nth(0).click();
  await one.locator(".dateline-search input").fill("drone");
  await page.waitForTimeout(50);
  await one.locator(".dateline-search input").fill("");
  await one.locator(".dateline-panel button[aria-pressed]").first().click();
  await one.locator(".dateline-panel button[aria-pressed]").first().click();
  await controls(1).nth(0).click();
  // The table, the list, its details, and the lanes again.
  await controls(0).nth(2).click();
  await one.locator("table").waitFor();
  await controls(0).nth(1).click();
  await one.locator("summary").nth(2).click();
  await one.locator("details[open] .dateline-card").first().waitFor();
  await controls(0).nth(0).click();
  // Pictures to take away.
  const opener = one.locator("button[aria-expanded]").last();
  await opener.click();
  for (const kind of ["SVG", "PNG"]) {
    // The driver of Firefox tells of no download, on any page.
    const coming = isFirefox ? undefined : page.waitForEvent("download");
    await one.getByRole("button", { name: kind }).click();
    await expect.poll(() => one.locator(".dateline-notice").first().textContent()).toMatch(new RegExp(`\\.${kind}`, "i"));
    if (coming) expect((await coming).suggestedFilename()).toMatch(/^[\w-]+\.(?:svg|png)$/);
  }
}

test.each([
  ["", "fr"],
  ['sandbox="allow-scripts"', "en"],
  // Without an origin, a script's address is tried before what is imported: the policy says so, and the language comes all the same.
  ['sandbox="allow-scripts"', "fr"],
])(
  "a frame under the same policy, in a page under the same policy %s, in %s",
  async (sandbox, language) => {
    const inner = `/dist/embed.html?src=/story.json&locale=${language}&parts=forms%20find%20zoom%20links`;
    const frame = `<iframe class="dateline-embed" width="100%" src="${inner}" data-links="drones" title="Drones" ${sandbox}></iframe>`;
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${frame}<script src="/dist/embed-host.min.js"></script></body></html>`;
    server.made.set("/host", { type: "text/html", body });
    // A sandbox without an origin reads what everybody may read.
    server.made.set("/story.json", { type: "application/json", body: story, everybody: true });
    server.made.set("/dist/locale/fr.js", {
      type: "text/javascript",
      body: readFileSync(new URL("../../dist/locale/fr.js", import.meta.url), "utf8"),
      everybody: true,
    });
    const { page, context, faults } = await open("/host");
    const inside = page.frameLocator("iframe");
    await inside.locator(".dateline-event").first().waitFor();
    await expect.poll(() => inside.locator("figure").getAttribute("lang")).toBe(language);
    await expect.poll(() => page.locator("iframe").evaluate((one) => one.clientHeight)).toBeGreaterThan(600);
    await inside.locator(".dateline-event").nth(3).press("Enter");
    await inside.locator(".dateline-card").waitFor();
    await expect.poll(() => page.url()).toContain("#drones:event=");
    const isTried = sandbox !== "" && language !== "en";
    expect(faults.filter((fault) => !isTried || !/Trusted|trusted/.test(fault))).toEqual([]);
    expect(server.asked.filter((path) => !path.startsWith("/dist/")).sort()).toEqual(["/host", "/story.json"]);
    await context.close();
  },
  60_000,
);
