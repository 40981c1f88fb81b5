import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browsers } from "../../../scripts/browsers.mjs";
import { launchOptions } from "../../../scripts/find-browser.mjs";
import { fileServer } from "../../../scripts/serve.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const server = fileServer(root.replace(/\/$/, ""));
let browser: Browser;

beforeAll(async () => {
  // Permissions of a page can be given in Chromium only.
  browser = await browsers.chromium.driver.launch(launchOptions(browsers.chromium));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server.close();
});

/** What of the global is used. */
interface Dateline {
  readonly select: (name: string) => { readonly call: (chart: unknown) => void };
  readonly timeline: () => { readonly parts: (parts: readonly unknown[]) => unknown };
  readonly exporting: unknown;
  readonly links: unknown;
}

/** The page that allows nothing, with the parts in use; and what it says or refuses. */
async function strictPage(permissions: string[], fragment = ""): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, permissions });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      reportError(`violates ${event.violatedDirective}: ${event.blockedURI}`),
    );
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/examples/strict-csp.html${fragment}`);
  await page.waitForSelector(".dateline-event");
  await page.evaluate(() => {
    const { dateline } = window as unknown as { dateline: Dateline };
    const chart = dateline.timeline();
    dateline.select("#chart").call(chart.parts([dateline.exporting, dateline.links]));
  });
  return { page, faults };
}

test("a strict page: pictures come as files, text and links are copied, a link opens its event; nothing is refused", async () => {
  const { page, faults } = await strictPage(["clipboard-read", "clipboard-write"], "#chart:event=visits");
  await page.waitForSelector(".dateline-card");
  await page.getByRole("button", { name: "Take away" }).click();
  const take = async (name: string): Promise<{ file: Buffer; name: string }> => {
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const download = await coming;
    return { file: readFileSync(await download.path()), name: download.suggestedFilename() };
  };
  const png = await take("Picture, PNG");
  expect(png.name).toMatch(/^dateline-\w+\.png$/);
  expect([png.file.readUInt32BE(16), png.file.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.file.length).toBeGreaterThan(50_000);
  const svg = await take("Picture, SVG");
  expect(svg.file.toString()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy as text" }).click();
  await page.getByText("Copied.", { exact: true }).waitFor();
  expect(await copied()).toContain("Who says so: 2 unnamed sources");
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Link copied.").waitFor();
  expect(await copied()).toBe(page.url());
  expect(faults).toEqual([]);
  await page.context().close();
}, 60_000);

test("the file that comes opens alone, without a word", async () => {
  const { page } = await strictPage([]);
  await page.getByRole("button", { name: "Take away" }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Picture, SVG" }).click();
  const svg = readFileSync(await (await coming).path(), "utf8");
  const alone = await page.context().newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  alone.on("request", (request) => requests.push(request.url()));
  alone.on("console", (message) => faults.push(message.text()));
  await alone.route("http://alone.test/", (route) => route.fulfill({ contentType: "image/svg+xml", body: svg }));
  await alone.goto("http://alone.test/");
  expect(await alone.evaluate(() => document.documentElement.localName)).toBe("svg");
  expect(await alone.locator("a[aria-label]").count()).toBe(30);
  expect(await alone.title()).toContain("drone maker");
  expect(requests).toEqual(["http://alone.test/"]);
  expect(faults).toEqual([]);
  await page.context().close();
}, 60_000);
