import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import { attacks, type Attack } from "./attacks.ts";
import { pageServer, type PageServer } from "./page-server.ts";
import { watchedPage } from "./watched-page.ts";

const isFirefox = process.env["PAGES_IN"] === "firefox";
const story = "/examples/five-events.json";
let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  const driven = browsers[isFirefox ? "firefox" : "chromium"];
  browser = await driven.driver.launch(launchOptions(driven));
  server = await pageServer();
  const body =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title><div id="frames"></div><script src="/dist/embed-host.min.js"></script>';
  server.made.set("/host", { type: "text/html", body });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const asked = ["layout", "theme", "heading-level", "parts", "select", "form", "window", "clock", "find", "locale", "childId", "hide-lanes"];
/** A text that cannot stand in an address, such as half a sign, can attack none. */
const inAddress = ({ payload }: Attack): string => encodeURIComponent(payload.replace(/\p{Cs}/gu, "\ufffd"));

/** The addresses of frames that one attack tries: as the story's, and in everything else that an address may hold. */
function framesOf(attack: Attack): string[] {
  const text = inAddress(attack);
  const rest = asked.map((name) => `${name}=${text}`).join("&");
  return [
    `/dist/embed.html?src=${text}`,
    `/dist/embed.html?src=${story}&${rest}#timeline:event=${text}&form=${text}&window=${text}`,
    `/dist/embed.html?src=${story}#?secret=${text}`,
  ];
}

/** Shows frames beside each other until each has told its height, or has nothing to show. */
async function show(page: Page, addresses: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    const frames = all.map((address) => {
      const frame = document.createElement("iframe");
      Object.assign(frame, { className: "dateline-embed", src: address, width: "500", height: "1" });
      frame.dataset["links"] = "drones";
      return frame;
    });
    document.getElementById("frames")?.replaceChildren(...frames);
  }, addresses);
  await page.waitForFunction(() => [...document.querySelectorAll("iframe")].every(({ clientHeight }) => clientHeight > 49), undefined, {
    timeout: 20_000,
  });
}

/** A file of ours that is not there is said by the browser too; requests to others are told by their address. */
const isOurs = (fault: string): boolean =>
  !/Failed to load resource|404|Loading module from “http:\/\/127\.0\.0\.1:\d+\/dist\/locale\//.test(fault);

test("attacks in a frame's address, and in that of the page around it, do nothing", async () => {
  const { page, context, faults } = await watchedPage(browser, `${server.origin}/host`);
  const batch = 5;
  for (let from = 0; from < attacks.length; from += batch) {
    const some = attacks.slice(from, from + batch);
    for (const one of some) await page.evaluate((hash) => history.replaceState(null, "", `#drones:event=${hash};${hash}`), inAddress(one));
    await show(page, some.flatMap(framesOf));
    expect([some.map(({ id }) => id), faults.filter(isOurs)]).toEqual([some.map(({ id }) => id), []]);
    expect(new URL(page.url()).pathname).toBe("/host");
  }
  await context.close();
}, 240_000);

test("an address of our own that leads on to another origin shows nothing of it", async () => {
  const other = await pageServer();
  const body = JSON.stringify({ events: [{ title: "From elsewhere", when: { edtf: "2024" } }] });
  other.made.set("/story.json", { type: "application/json", body, everybody: true });
  server.made.set("/onward.json", { type: "application/json", body: "", location: `${other.origin}/story.json` });
  const { page, context } = await watchedPage(browser, `${server.origin}/host`);
  // Here the other origin answers: nothing but our own page is to keep its story out.
  await context.unrouteAll();
  await show(page, ["/dist/embed.html?src=/onward.json"]);
  const frame = page.frames().at(-1);
  await frame?.locator('[role="alert"]').waitFor();
  expect(await frame?.locator("body").textContent()).not.toContain("From elsewhere");
  expect(await frame?.locator(".dateline-event, .dateline-item").count()).toBe(0);
  expect(other.asked).toEqual([]);
  await context.close();
  other.close();
}, 60_000);

test("a flood of messages, from either side, changes nothing but heights in bounds", async () => {
  const { page, context, faults } = await watchedPage(browser, `${server.origin}/host#drones:event=x`);
  await show(page, [`/dist/embed.html?src=${story}`, `/dist/embed.html?src=${story}`]);
  const payloads = attacks.map(({ payload }) => payload);
  const begun = await page.evaluate(() => [history.length, location.pathname]);
  // From the page to its frames: greetings that lie, and things of no shape.
  await page.evaluate((texts) => {
    for (const { contentWindow } of document.querySelectorAll("iframe")) {
      for (const text of texts) {
        const lies = [text, [text], { dateline: text }, { dateline: "host", name: text, address: text, fragment: text }];
        for (const lie of [...lies, null, 0, { dateline: "ask" }, { dateline: "host", name: text }]) contentWindow?.postMessage(lie, "*");
      }
    }
  }, payloads);
  await page.waitForTimeout(300);
  for (const frame of page.frames().slice(1)) {
    // What stands in the frame leads nowhere but to the web and to itself.
    const links = await frame.evaluate(() => {
      document.querySelector<HTMLElement>(".dateline-item summary, a.dateline-event")?.click();
      return [...document.querySelectorAll("a[href]")].map((link) => (link as HTMLAnchorElement).href ?? "");
    });
    expect(links.filter((href) => typeof href === "string" && !/^(?:https?:|$)/.test(href))).toEqual([]);
    // From the frame to the page.
    await frame.evaluate((texts) => {
      for (const text of texts) {
        const lies = [
          { dateline: "height", height: text },
          { dateline: "fragment", fragment: text },
          { dateline: "hello", name: text },
        ];
        for (const lie of [text, [text], null, ...lies, { dateline: "height", height: Infinity }, { dateline: "height", height: -1 }])
          parent.postMessage(lie, "*");
      }
    }, payloads);
  }
  await page.waitForTimeout(500);
  expect(faults.filter(isOurs)).toEqual([]);
  expect(await page.evaluate(() => [history.length, location.pathname])).toEqual(begun);
  const heights = await page.$$eval("iframe", (all) => all.map(({ clientHeight }) => clientHeight));
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(50);
  await context.close();
}, 120_000);
