import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import { fileServer } from "../../scripts/serve.mjs";
import { tenGoodEvents } from "../component/stories.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const files = fileServer(root);
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A page with the bundle and the French catalogue, whose policy allows nothing else. */
const page = (body: string, scripts = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="/dist/d3-dateline.css"><script src="/dist/d3-dateline.min.js"></script>${scripts}</head><body>${body}</body></html>`;

const json = JSON.stringify(tenGoodEvents());
const french = '<script src="/dist/locale/fr.min.js" defer></script>';
const fallback = "<ol><li>What the page says without a script</li></ol>";

const pages: Readonly<Record<string, string>> = {
  "/all": page(
    `<d3-dateline id="koupol" src="/examples/koupol.json" locale="fr" parts="forms find clocks zoom overview export links"></d3-dateline>
<d3-dateline id="inline"><script type="application/json">${json}</script></d3-dateline>`,
    french,
  ),
  "/broken": page(`<d3-dateline src="/broken.json">${fallback}</d3-dateline>`),
  "/comma": page('<d3-dateline><script type="application/json">{\n "events": [,] }</script></d3-dateline>'),
  "/other": page(`<d3-dateline src="OTHER">${fallback}</d3-dateline>`).replace("connect-src 'self'", "connect-src *"),
};

const asked: string[] = [];
let tries = 0;
let rest: ServerResponse | undefined;

const server = createServer((request, response) => {
  const path = request.url ?? "/";
  asked.push(path);
  const html = pages[path];
  if (html !== undefined) response.setHeader("content-type", "text/html").end(html.replace("OTHER", `${origin(other)}/story.json`));
  else if (path === "/slow") {
    // The element and half of its story; the test sends the rest.
    const whole = page(`<d3-dateline select="e3"><p>Words</p><script type="application/json">${json}</script></d3-dateline><p>End</p>`);
    const middle = whole.indexOf("Event number 5");
    response.setHeader("content-type", "text/html").write(whole.slice(0, middle));
    rest = Object.assign(response, { left: whole.slice(middle) });
  } else if (path === "/broken.json") response.writeHead((tries += 1) > 1 ? 200 : 500).end(json);
  else files.emit("request", request, response);
});
const other = createServer((_, response) => response.setHeader("content-type", "application/json").end(json));
const origin = (one: typeof server): string => `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
let browser: Browser;

beforeAll(async () => {
  const wanted = browsers[process.env["PAGES_IN"] === "firefox" ? "firefox" : "chromium"];
  browser = await wanted.driver.launch(launchOptions(wanted));
  for (const one of [server, other]) await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  for (const one of [server, other]) one.close();
});

/** Opens a page; `faults` are errors and violations of its policy. */
async function opened(address: string): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const opening = await context.newPage();
  const faults: string[] = [];
  opening.on("pageerror", (error) => faults.push(error.message));
  await opening.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      reportError(`violates ${event.violatedDirective}: ${event.blockedURI}`),
    );
    addEventListener("unhandledrejection", ({ reason }) => reportError(`unhandled: ${String(reason)}`));
  });
  await opening.goto(address, { waitUntil: address.endsWith("/slow") ? "commit" : "load" });
  return { page: opening, faults };
}

test("a page that allows nothing but its own files: every part draws, the catalogue of a later script is waited for", async () => {
  asked.length = 0;
  const { page: strict, faults } = await opened(`${origin(server)}/all`);
  await strict.waitForSelector("#koupol .dateline-event");
  await strict.waitForSelector("#inline .dateline-event");
  expect(await strict.locator("#koupol figure").getAttribute("lang")).toBe("fr");
  await strict.locator("#koupol .dateline-event").first().press("Enter");
  await strict.waitForSelector("#koupol .dateline-card");
  expect(await strict.locator("#koupol").getAttribute("select")).toMatch(/\w/);
  expect(await strict.locator("#inline .dateline-event").count()).toBe(10);
  expect(faults).toEqual([]);
  expect(asked.filter((path) => path !== "/favicon.ico").sort()).toEqual([
    "/all",
    "/dist/d3-dateline.css",
    "/dist/d3-dateline.min.js",
    "/dist/locale/fr.min.js",
    "/examples/koupol.json",
  ]);
  await strict.context().close();
}, 30_000);

test("there a server that fails is told and asked again by the reader", async () => {
  const { page: strict, faults } = await opened(`${origin(server)}/broken`);
  await strict.waitForSelector("[role=alert]");
  expect(await strict.locator("[role=alert]").textContent()).toContain(`${origin(server)}/broken.json (status 500)`);
  expect(await strict.locator("ol > li:not([class])").first().isVisible()).toBe(true);
  await strict.locator(".dateline-load button").press("Enter");
  await strict.waitForSelector(".dateline-event");
  expect(await strict.locator("ol > li:not([class])").first().isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await strict.context().close();
}, 30_000);

test("a server of another origin that lets nobody read is told as that", async () => {
  const { page: strict, faults } = await opened(`${origin(server)}/other`);
  await strict.waitForSelector("[role=alert]");
  expect(await strict.locator("[role=alert]").textContent()).toContain(`${origin(other)}/story.json cannot be reached`);
  expect(await strict.locator("[role=alert]").textContent()).toContain("CORS");
  // Firefox tells a page's owner so too.
  expect(faults.filter((fault) => !fault.startsWith("The Same Origin Policy"))).toEqual([]);
  await strict.context().close();
}, 30_000);

test("the bundle, which has no words for who writes a story, tells line and column all the same", async () => {
  const { page: strict, faults } = await opened(`${origin(server)}/comma`);
  await strict.waitForSelector("[role=alert]");
  expect(await strict.locator("[role=alert]").textContent()).toMatch(/<script> holds is not JSON: line 2, column 13\.$/);
  expect(faults).toEqual([]);
  await strict.context().close();
}, 30_000);

test("a half-read page is waited for", async () => {
  const { page: slow, faults } = await opened(`${origin(server)}/slow`);
  await slow.waitForSelector("d3-dateline p");
  expect(await slow.locator("d3-dateline p").isVisible()).toBe(true);
  expect(await slow.locator("[role=alert], [role=status]").count()).toBe(0);
  rest?.end((rest as unknown as { left: string }).left);
  await slow.waitForSelector(".dateline-card");
  expect(await slow.locator(".dateline-event").count()).toBe(10);
  expect(faults).toEqual([]);
  await slow.context().close();
}, 30_000);

test("a page from disk says that it cannot load", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-element-"));
  const file = join(folder, "page.html");
  const bundle = pathToFileURL(join(root, "dist/d3-dateline.min.js")).href;
  writeFileSync(file, `<!doctype html><script src="${bundle}"></script><d3-dateline src="story.json">${fallback}</d3-dateline>`);
  const { page: disk, faults } = await opened(pathToFileURL(file).href);
  await disk.waitForSelector("[role=alert]");
  expect(await disk.locator("[role=alert]").textContent()).toMatch(/A page opened from disk cannot load file:.*story\.json/);
  expect(await disk.locator("ol > li:not([class])").first().isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await disk.context().close();
  rmSync(folder, { recursive: true });
}, 30_000);
