import type { Browser, Frame, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import { graphicsFiles } from "./graphics-files.ts";

const host = "http://paper.example";
const graphics = "http://graphics.example";
let browser: Browser;
let files: Awaited<ReturnType<typeof graphicsFiles>>;
let page: Page;
let asked: string[];

beforeAll(async () => {
  const driven = browsers[process.env["PAGES_IN"] === "firefox" ? "firefox" : "chromium"];
  files = await graphicsFiles("/story.json");
  browser = await driven.driver.launch(launchOptions(driven));
}, 60_000);
afterAll(() => browser?.close());
afterEach(() => page.context().close());

/** A newsroom's page with one frame; what serves its graphics has the files of dist/ and a story, which it may keep for a while. */
async function open(
  query: string,
  {
    frame = "",
    hash = "",
    origins = "",
    policy = "",
    until,
  }: Partial<Record<"frame" | "hash" | "origins" | "policy", string>> & { until?: Promise<void> } = {},
): Promise<Frame> {
  page = await (await browser.newContext({ viewport: { width: 1000, height: 800 } })).newPage();
  asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const html = `<!doctype html><iframe class="dateline-embed" width="100%" src="${graphics}/embed.html${query}" ${frame}></iframe><script src="${graphics}/embed-host.min.js"></script>`;
  await page.route(`${host}/**`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route(/^http:\/\/(graphics|data)\.example\//, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files(pathname);
    if (pathname.endsWith(".json")) await until;
    if (!file) return route.fulfill({ status: 404, body: "" });
    const body = file.body.replace('name="dateline-origins" content=""', `name="dateline-origins" content="${origins}"`);
    const headers = { "access-control-allow-origin": "*", ...(policy !== "" && { "content-security-policy": policy }) };
    return route.fulfill({ body, contentType: file.contentType, headers });
  });
  await page.goto(`${host}/${hash}`);
  await page.waitForLoadState(until === undefined ? "networkidle" : "load");
  return page.frames().find((one) => one.url().startsWith(graphics)) as Frame;
}

const marks = (frame: Frame): Promise<number> => frame.locator(".dateline-event").count();
const height = (): Promise<number> => page.$eval("iframe", (one) => one.clientHeight);

test.each(["", 'sandbox="allow-scripts"'])(
  "draws the story that its address names, as high as it is %s",
  async (sandbox) => {
    const frame = await open("?src=story.json", { frame: sandbox });
    await expect.poll(() => marks(frame)).toBeGreaterThan(20);
    await expect.poll(height).toBeGreaterThan(1000);
    const inner = await frame.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth - innerWidth]);
    expect(inner).toEqual([await height(), 0]);
    expect(asked.filter((url) => !url.startsWith(graphics) && url !== `${host}/`)).toEqual([]);
  },
  60_000,
);

test.each([
  ["?src=story.json", 1000, 5000],
  ["?src=nothing.json", 50, 200],
])(
  "%s: a height that was measured stays until there is something to see, however long that takes",
  async (query, least, most) => {
    let answer: () => void = () => undefined;
    await open(query, { frame: 'data-heights="0:1500"', until: new Promise<void>((resolve) => (answer = resolve)) });
    const heights = await page.evaluateHandle(() => {
      const seen: number[] = [];
      new ResizeObserver(([entry]) => seen.push(Math.round(entry?.contentRect.height ?? 0))).observe(
        document.querySelector("iframe") as Element,
      );
      return seen;
    });
    await page.waitForTimeout(300);
    expect(await heights.jsonValue()).toEqual([1500]);
    answer();
    await expect.poll(() => heights.jsonValue()).toHaveLength(2);
    const [, drawn = 0] = await heights.jsonValue();
    expect(drawn).toBeGreaterThan(least);
    expect(drawn).toBeLessThan(most);
    expect(drawn).toBe(await height());
  },
  60_000,
);

test("in the language and with the parts that it names", async () => {
  const frame = await open("?src=story.json&locale=fr&parts=zoom&theme=dark&heading-level=3");
  await expect.poll(() => frame.locator("h3.dateline-title").textContent()).toContain("Comment l’aide chinoise");
  expect(await frame.locator("figure").getAttribute("data-theme")).toBe("dark");
  expect(await frame.locator(".dateline-control").count()).toBe(3);
}, 60_000);

test("with what it hides, each by its name", async () => {
  const frame = await open("?src=story.json&hide-lanes=replies&hide-statuses=alleged&hide-kinds=visit%20attack");
  await expect.poll(() => marks(frame)).toBeGreaterThan(0);
  const filter = await frame.evaluate(() => (document.querySelector("d3-dateline") as unknown as { view: { filter: object } }).view.filter);
  expect(filter).toMatchObject({ lanes: ["replies"], statuses: ["alleged"], kinds: ["visit", "attack"] });
}, 60_000);

test("where no text may become a script's address, its language comes all the same", async () => {
  const rules = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
  const frame = await open("?src=story.json&locale=fr", { policy: `${rules}; trusted-types 'none'` });
  await expect.poll(() => frame.locator(".dateline-title").textContent()).toContain("Comment l’aide chinoise");
  await expect.poll(() => marks(frame)).toBeGreaterThan(20);
}, 60_000);

test("a source opens beside the frame, and a mark's details in it", async () => {
  const frame = await open("?src=story.json&select=visits");
  await expect.poll(() => frame.locator("a.dateline-link").count()).toBeGreaterThan(0);
  const targets = await frame.evaluate(() => {
    // Where a click leads to is asked of the link, and not followed.
    window.addEventListener("click", (click) => click.preventDefault());
    return ['a[href^="http"]', 'a[href^="#"]'].map((links) => {
      const link = document.querySelector(links);
      link?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      return link?.getAttribute("target");
    });
  });
  expect(targets).toEqual(["_blank", null]);
}, 60_000);

test("what the reader looks at stands in the address of the page, and is read from there", async () => {
  const frame = await open("?src=story.json", { frame: 'data-links="drones"', hash: "#drones:event=visits" });
  await expect.poll(() => frame.locator(".dateline-card-title").first().textContent()).toContain("Chinese drone experts");
  // The driver of Firefox misses what stands in a frame.
  await frame.locator(".dateline-close").evaluate((one) => (one as HTMLElement).click());
  await expect.poll(() => page.evaluate(() => location.href), { timeout: 5000 }).toBe(`${host}/`);
}, 60_000);

test.each([
  ["?src=http://data.example/story.json", "This page shows no stories of http://data.example. Who keeps it can allow that"],
  ["?src=javascript:alert(1)", "This page shows no stories of null."],
  ["?src=//data.example/story.json", "This page shows no stories of http://data.example."],
  ["?src=http://", "This is no address of a story: http://"],
  ["", "This page needs the address of a story: embed.html?src=story.json"],
])(
  "%s is refused in words, and asked for nowhere",
  async (query, words) => {
    const frame = await open(query);
    expect(await frame.locator('[role="alert"]').textContent()).toContain(words);
    expect(asked.some((url) => url.includes("story.json") && !url.includes("embed.html"))).toBe(false);
    await expect.poll(height).toBeLessThan(200);
  },
  60_000,
);

test.each(["%E2%80%A8", "%C2%A0", "%EF%BB%BF"])(
  "%s before an address of another origin: what one reader takes for a blank is none to another",
  async (blank) => {
    const frame = await open(`?src=${blank}http://data.example/story.json`);
    await expect
      .poll(() => frame.locator('[role="alert"]').textContent())
      .toContain(`http://graphics.example/${blank}http://data.example/`);
    expect(asked.filter((url) => url.startsWith("http://data.example"))).toEqual([]);
  },
  60_000,
);

test("a story of another origin is shown where the page lists it", async () => {
  const frame = await open("?src=http://data.example/story.json", { origins: "http://data.example https://other.example" });
  await expect.poll(() => marks(frame)).toBeGreaterThan(20);
}, 60_000);

test("a story that is not there is said, with a button to try again", async () => {
  const frame = await open("?src=nothing.json");
  await expect.poll(() => frame.locator('[role="alert"]').textContent()).toContain("nothing.json");
  expect(await frame.locator('[role="alert"] button, button').count()).toBe(1);
}, 60_000);
