import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import { fileServer } from "../../scripts/serve.mjs";
import { bundle } from "./build.ts";
import { project, type Project } from "./project.ts";

const titles = ["The contract is signed", "Experts visit the plant", "The ministry answers"];
const wide = { width: 1000, height: 800 };

let folder: string;
let made: Project;
let server: Server;
let origin: string;
let browser: Browser;
/** Headers that the server adds, by the beginning of a path. */
const headers = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-guides-"));
  const asked = browsers[process.env["PAGES_IN"] === "firefox" ? "firefox" : "chromium"];
  [made, browser] = await Promise.all([project(folder), asked.driver.launch(launchOptions(asked))]);
  server = fileServer(folder);
  server.prependListener("request", ({ url = "" }, response) => {
    for (const [start, policy] of headers) if (url.startsWith(start)) response.setHeader("content-security-policy", policy);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Warnings and errors of the page, what it asked for elsewhere or did not get, and breaches of its policy. */
  readonly faults: string[];
}

/** A browser asks for one by itself. */
const isIcon = (url: string): boolean => url.endsWith("/favicon.ico");

async function opened(path: string, viewport: { width: number; height: number } = wide): Promise<Opened> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (/warn|error/.test(message.type()) && !isIcon(message.location().url)) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) faults.push(`asks for ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !isIcon(response.url())) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      reportError(`violates ${violatedDirective}: ${blockedURI}`),
    );
    // How many containers are watched: what is taken out must not be.
    const watched = new Set<Element>();
    const Native = ResizeObserver;
    Object.assign(globalThis, {
      watched,
      ResizeObserver: class extends Native {
        #own = new Set<Element>();
        override observe(node: Element, options?: ResizeObserverOptions): void {
          this.#own.add(node);
          watched.add(node);
          super.observe(node, options);
        }
        override disconnect(): void {
          for (const node of this.#own) watched.delete(node);
          super.disconnect();
        }
      },
    });
  });
  await page.goto(`${origin}/${path}`);
  return { page, faults };
}

const names = (page: Page): Promise<string[]> =>
  page.locator(".dateline-chart .dateline-event").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("aria-label") ?? ""));

async function drawn(page: Page, wanted = titles): Promise<void> {
  await page.locator(".dateline-chart .dateline-event").first().waitFor();
  const marks = await names(page);
  expect(marks.length).toBe(wanted.length);
  for (const title of wanted) expect(marks.filter((mark) => mark.startsWith(title)).length).toBe(1);
}

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** On a phone the same page is a list that scrolls down only. */
async function isListOnPhone(path: string): Promise<void> {
  const { page, faults } = await opened(path, { width: 320, height: 700 });
  await page.locator(".dateline-list .dateline-item").first().waitFor();
  expect(await page.locator(".dateline-item").count()).toBe(3);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await page.context().close();
}

/** Runs the commands of a guide in their order; each ends well. */
async function callAll(name: string, commands: readonly string[]): Promise<string[]> {
  const outputs: string[] = [];
  for (const command of commands) {
    const { ok, output } = await made.call(name, command);
    expect([command, ok ? "" : output]).toEqual([command, ""]);
    outputs.push(output);
  }
  return outputs;
}

/** Puts the HTML that a command made where a page of the guide says so. */
function fill(name: string, page: string, parts: readonly string[]): void {
  const file = join(folder, name, page);
  const filled = parts.reduce(
    (html, part) => {
      expect(html).toContain(`<!-- ${part} -->`);
      return html.replace(`<!-- ${part} -->`, () => readFileSync(join(folder, name, part), "utf8"));
    },
    readFileSync(file, "utf8"),
  );
  writeFileSync(file, filled);
}

test.each(["index.html", "chart.html"])("a plain page: %s", async (file) => {
  await begun("plain-page");
  const { page, faults } = await opened(`plain-page/${file}`);
  await drawn(page);
  expect(await page.locator("figure").getAttribute("lang")).toBe(file === "chart.html" ? "fr" : "en");
  await page.locator(".dateline-event").first().press("Enter");
  await page.locator(".dateline-card").waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
  await isListOnPhone(`plain-page/${file}`);
});

const beginnings = new Map<string, ReturnType<Project["begin"]>>();
/** A guide's folder is made once. */
function begun(name: string): ReturnType<Project["begin"]> {
  const known = beginnings.get(name) ?? made.begin(name);
  beginnings.set(name, known);
  return known;
}

test("no scripts: the lanes and the list without one; the list alone without a style sheet; JSON-LD", async () => {
  const { commands } = await begun("no-scripts");
  await callAll("no-scripts", commands);
  fill("no-scripts", "article.html", ["timeline.html"]);
  fill("no-scripts", "bare.html", ["list.html"]);
  const { page, faults } = await opened("no-scripts/article.html");
  await drawn(page);
  expect(await page.locator(".dateline-narrow").isVisible()).toBe(false);
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
  await page.goto(`${origin}/no-scripts/bare.html`);
  for (const title of titles) expect(await page.getByText(title, { exact: true }).filter({ visible: true }).count()).toBeGreaterThan(0);
  expect(await page.getByText("more than half a dozen").count()).toBeGreaterThan(0);
  expect(await page.locator("a[href^=https]").count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await page.context().close();
  await isListOnPhone("no-scripts/article.html");
  expect((await made.call("no-scripts", "node json-ld.mjs")).output).toBe("");
  expect(readFileSync(join(folder, "no-scripts/json-ld.html"), "utf8")).toMatch(
    /^<script type="application\/ld\+json">.*contract is signed/,
  );
});

test("WordPress: the frame gets its height; the static list has lost nothing that an author may post", async () => {
  const { files, commands } = await begun("wordpress");
  const block = files.get("block.html")?.replaceAll("https://graphics.example/timeline/", `${origin}/wordpress/`) ?? "";
  writeFileSync(join(folder, "wordpress/post.html"), `<!doctype html><title>A post</title>${block}`);
  const { page, faults } = await opened("wordpress/post.html");
  await drawnInFrame(page);
  const height = await page
    .frameLocator("iframe")
    .locator("html")
    .evaluate((node) => Math.ceil(node.getBoundingClientRect().height));
  await expect.poll(() => page.locator("iframe").evaluate((node) => node.clientHeight)).toBe(height);
  await callAll("wordpress", commands);
  fill("wordpress", "static-block.html", ["timeline.html"]);
  const kept = readFileSync(join(folder, "wordpress/static-block.html"), "utf8")
    .replace(/<svg\b.*?<\/svg>/gs, "")
    .replace(/ data-[\w-]+="[^"]*"/g, "");
  writeFileSync(
    join(folder, "wordpress/static-post.html"),
    `<!doctype html><title>A post</title><link rel="stylesheet" href="d3-dateline.css">${kept}`,
  );
  await page.goto(`${origin}/wordpress/static-post.html`);
  for (const title of titles) expect(await page.locator("summary", { hasText: title }).isVisible()).toBe(true);
  await page.locator("summary").first().click();
  expect(await page.locator("a[href^=https]").first().isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

async function drawnInFrame(page: Page): Promise<void> {
  const marks = page.frameLocator("iframe").locator(".dateline-chart .dateline-event");
  await marks.first().waitFor();
  expect(await marks.count()).toBe(3);
}

/** A page that has what a framework needs: a bundle and a place for it. */
function host(name: string, style = true): void {
  const link = style ? '<link rel="stylesheet" href="bundle.css">' : '<link rel="stylesheet" href="d3-dateline.css">';
  const page = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${name}</title>${link}<div id="app"></div><script type="module" src="bundle.js"></script>`;
  writeFileSync(join(folder, name, "index.html"), page);
}

/** The beginning of an application, which lets the test at it. */
const entry = (file: string): string => `import { mount } from "./${file}";
const story = await (await fetch("story.json")).json();
globalThis.app = mount(document.getElementById("app"), story);
globalThis.story = story;`;

interface App {
  readonly app: { readonly show?: (props: { story: unknown }) => void; readonly unmount: () => void };
  readonly story: { readonly events: readonly { readonly title: string }[] };
  readonly watched: ReadonlySet<Element>;
}

test.each([
  ["react", "App.jsx"],
  ["svelte", "main.js"],
  ["vue", "main.js"],
])("%s: drawn, updated with what is open, taken out without a rest", async (name, file) => {
  await begun(name);
  writeFileSync(join(folder, name, "entry.js"), entry(file));
  await bundle(join(folder, name), "entry.js", "bundle.js");
  host(name);
  const { page, faults } = await opened(`${name}/index.html`);
  await drawn(page);
  await page.locator(".dateline-event").nth(1).press("Enter");
  await page.locator(".dateline-card").waitFor();
  const canShow = await page.evaluate(() => {
    const { app, story } = globalThis as unknown as App;
    app.show?.({ story: { ...story, events: story.events.map((event, index) => (index === 0 ? { ...event, title: "Changed" } : event)) } });
    return app.show !== undefined;
  });
  if (canShow) {
    await expect.poll(() => names(page)).toContainEqual(expect.stringMatching(/^Changed/));
    expect(await page.locator(".dateline-card").count()).toBe(1);
  }
  expect(await page.evaluate(() => (globalThis as unknown as App).watched.size)).toBe(1);
  await page.evaluate(() => (globalThis as unknown as App).app.unmount());
  await expect.poll(() => page.locator("#app").evaluate((node) => node.querySelectorAll("*").length)).toBe(0);
  expect(await page.evaluate(() => (globalThis as unknown as App).watched.size)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
  await isListOnPhone(`${name}/index.html`);
});

test("React's element: its story is a property, its events are heard", async () => {
  await begun("react");
  writeFileSync(
    join(folder, "react/element-entry.jsx"),
    `import { DatelineElement } from "d3-dateline/element";
import { find } from "d3-dateline/find";
import { forms } from "d3-dateline/forms";
import { zoom } from "d3-dateline/zoom";
import { createRoot } from "react-dom/client";
import { Timeline } from "./Element.jsx";
DatelineElement.register(forms, zoom, find);
const story = await (await fetch("story.json")).json();
globalThis.selected = [];
createRoot(document.getElementById("app")).render(<Timeline story={story} onSelect={({ detail }) => selected.push(detail.event?.id)} />);`,
  );
  await bundle(join(folder, "react"), "element-entry.jsx", "bundle.js");
  host("react");
  const { page, faults } = await opened("react/index.html");
  await drawn(page);
  await page.locator(".dateline-event").first().press("Enter");
  expect(await page.evaluate(() => (globalThis as unknown as { selected: string[] }).selected)).toEqual(["visits"]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("rendered on the server: React takes the figure up without a change, and the chart until the reader acts", async () => {
  await begun("server-rendering");
  const own = join(folder, "server-rendering");
  const story = readFileSync(join(own, "story.json"), "utf8");
  writeFileSync(
    join(own, "server-entry.jsx"),
    `import { renderToString } from "react-dom/server";
import { Timeline } from "./Timeline.jsx";
export const html = (story) => renderToString(<Timeline story={story} />);`,
  );
  await bundle(own, "server-entry.jsx", "server-bundle.mjs", "server");
  const { html } = (await import(pathToFileURL(join(own, "server-bundle.mjs")).href)) as { html: (story: unknown) => string };
  writeFileSync(
    join(own, "entry.jsx"),
    `import { hydrateRoot } from "react-dom/client";
import { Live } from "./Live.jsx";
const story = ${story};
const app = document.getElementById("app");
globalThis.changes = [];
new MutationObserver((records) => changes.push(...records.map(({ type, target }) => type + " " + target.nodeName))).observe(app, { subtree: true, childList: true, attributes: true, characterData: true });
hydrateRoot(app, <Live story={story} html={app.firstChild.innerHTML} />, { onRecoverableError: (error) => console.error(error.message) });
globalThis.isReady = true;`,
  );
  await bundle(own, "entry.jsx", "bundle.js");
  host("server-rendering");
  const page0 = readFileSync(join(own, "index.html"), "utf8");
  writeFileSync(
    join(own, "index.html"),
    page0.replace('<div id="app"></div>', () => `<div id="app">${html(JSON.parse(story))}</div>`),
  );
  const { page, faults } = await opened("server-rendering/index.html");
  await drawn(page);
  await page.waitForFunction(() => (globalThis as unknown as { isReady?: boolean }).isReady);
  await page.waitForTimeout(300);
  const changes = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
  expect(await changes()).toEqual([]);
  await page.locator(".dateline-event text").first().click();
  await page.locator(".dateline-card").first().waitFor();
  expect((await changes()).length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("rendered on the server, without React", async () => {
  await begun("server-rendering");
  const own = join(folder, "server-rendering");
  writeFileSync(
    join(own, "run.mjs"),
    `import { server } from "./server.mjs";
server.listen(0, async () => {
  console.log(await (await fetch("http://127.0.0.1:" + server.address().port)).text());
  server.close();
});`,
  );
  const { ok, output } = await made.call("server-rendering", "node run.mjs");
  expect(ok).toBe(true);
  writeFileSync(join(own, "plain.html"), output);
  const { page, faults } = await opened("server-rendering/plain.html");
  await drawn(page);
  await page.locator(".dateline-event").first().press("Enter");
  await page.locator(".dateline-card").first().waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a notebook: a cell is drawn before it is in the page, and taken out when it is run again", async () => {
  await begun("notebook");
  const own = join(folder, "notebook");
  writeFileSync(
    join(own, "entry.js"),
    `import { cell } from "./cell.js";
const story = await (await fetch("story.json")).json();
let end;
const invalidation = new Promise((resolve) => (end = resolve));
document.getElementById("app").append(cell(story, { invalidation }));
globalThis.app = { unmount: end };`,
  );
  await bundle(own, "entry.js", "bundle.js");
  host("notebook", false);
  const { page, faults } = await opened("notebook/index.html");
  await drawn(page);
  await page.evaluate(() => (globalThis as unknown as App).app.unmount());
  await expect.poll(() => page.locator("#app figure").count()).toBe(0);
  expect(await page.evaluate(() => (globalThis as unknown as App).watched.size)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
  await isListOnPhone("notebook/index.html");
});

test("a strict policy: every part, and nothing is violated", async () => {
  const { files } = await begun("strict-policy");
  headers.set("/strict-policy/", files.get("policy.txt")?.trim() ?? "");
  writeFileSync(
    join(folder, "strict-policy/icon.png"),
    Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=", "base64"),
  );
  const { page, faults } = await opened("strict-policy/index.html");
  await drawn(page);
  for (const button of await page.locator(".dateline-controls button:visible").all()) {
    if (await button.isEnabled()) await button.click({ timeout: 2000 }).catch(() => undefined);
  }
  await page.keyboard.press("Escape");
  expect(await page.locator("figure").count()).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
  await isListOnPhone("strict-policy/index.html");
});

test("a Google Sheet: the build reads what is published, or stops; the page draws what is prepared", async () => {
  await begun("google-sheet");
  const own = join(folder, "google-sheet");
  await callAll("google-sheet", ["npx d3-dateline new sheet.csv"]);
  const { ok, output } = await made.call("google-sheet", `node build.mjs ${origin}/google-sheet/sheet.csv`);
  expect([ok, output.match(/error/g)]).toEqual([true, null]);
  await bundle(own, "page.js", "bundle.js");
  writeFileSync(
    join(own, "index.html"),
    '<!doctype html><meta name="viewport" content="width=device-width"><title>A</title><link rel="stylesheet" href="bundle.css"><div id="chart"></div><script type="module" src="bundle.js"></script>',
  );
  const { page, faults } = await opened("google-sheet/index.html");
  await drawn(page);
  expect(faults).toEqual([]);
  await page.context().close();
  await isListOnPhone("google-sheet/index.html");
  writeFileSync(join(own, "bad.csv"), "date,title\n2024-13-45,A\n");
  const bad = await made.call("google-sheet", "node build.mjs bad.csv bad.json");
  expect([bad.ok, bad.output]).toEqual([false, expect.stringMatching(/error: row 2, column date/)]);
  expect(bad.output.match(/2024-13-45/g)?.length).toBe(1);
  const missing = await made.call("google-sheet", `node build.mjs ${origin}/google-sheet/none.csv`);
  expect([missing.ok, missing.output]).toEqual([false, expect.stringContaining("answers 404")]);
});

test("ArchieML: what is typed in a document is a story without a fault", async () => {
  await begun("archieml");
  const built = await made.call("archieml", "node build.mjs");
  expect([built.ok, built.output]).toEqual([true, ""]);
  const checked = await made.call("archieml", "npx d3-dateline validate story.json");
  expect([checked.ok, checked.output]).toEqual([true, expect.stringContaining("2 events")]);
  const story = JSON.parse(readFileSync(join(folder, "archieml/story.json"), "utf8")) as { events: Record<string, unknown>[] };
  expect(story.events).toMatchObject([
    { id: "signed", when: { edtf: "2024-05-09" }, sources: ["paper"] },
    { id: "visits", count: { min: 7, words: "more than half a dozen" }, summary: expect.stringContaining("\n\nA second") as string },
  ]);
});

test("from TimelineJS: each row is an event, what is lost is said by row and column", async () => {
  const { commands } = await begun("from-timelinejs");
  const [convert = "", validate = ""] = commands;
  const { output } = await made.call("from-timelinejs", convert);
  expect(output).toMatch(/row 5, column Month.*13/);
  expect(output).toMatch(/column Background.*1 of its cells/);
  const story = JSON.parse(readFileSync(join(folder, "from-timelinejs/story.json"), "utf8")) as Record<string, unknown> & {
    events: Record<string, unknown>[];
  };
  expect(story["title"]).toBe("How a drone maker was revealed");
  expect(story.events).toMatchObject([
    { title: "The contract is signed", when: { edtf: "2024-05-09" }, lane: "Deals", media: [{ type: "image", credit: "The Paper" }] },
    { title: "Experts visit the plant", when: { edtf: "2024-04/2024-06", words: "spring 2024" }, lane: "Visits" },
    { title: "A month that is not there" },
  ]);
  expect(story.events[0]?.["summary"]).toContain("**two** firms. [Report](https://example.org/report)");
  expect((await made.call("from-timelinejs", validate)).output).toMatch(/story\.json:\d+:\d+: error/);
});
