import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Frame, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import { toOEmbed } from "../../src/convert/to-oembed.ts";
import { graphicsFiles, type ServedFile } from "./graphics-files.ts";

const guide = readFileSync(new URL("../../docs/embed.md", import.meta.url), "utf8");
const paper = "https://paper.example";
const graphics = "https://graphics.example";

/** The blocks of a section of the guide, as they stand. */
function blocks(section: string, language = "html"): string[] {
  const text = guide.split(`\n## ${section}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, block = ""]) => block);
}
const block = (section: string, index = 0, language = "html"): string => {
  const one = blocks(section, language)[index];
  if (one === undefined) throw new Error(`docs/embed.md has no block ${index} of ${language} in "${section}"`);
  return one;
};
/** The header that the guide gives the page of a frame; a test without it would see nothing. */
const [, header = "missing"] = /^Content-Security-Policy: (.*)$/m.exec(guide) ?? [];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let files: (pathname: string) => ServedFile | undefined;
let asked: string[];
let told: string[];

beforeAll(async () => {
  files = await graphicsFiles("/kupol.json");
  const driven = browsers[process.env["PAGES_IN"] === "firefox" ? "firefox" : "chromium"];
  browser = await driven.driver.launch(launchOptions(driven));
}, 60_000);
afterAll(() => browser?.close());
afterEach(() => context.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  page = await context.newPage();
  asked = [];
  told = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => message.type() === "error" && told.push(message.text()));
  const pym = readFileSync(createRequire(import.meta.url).resolve("pym.js/dist/pym.v1.min.js"), "utf8");
  await page.route("https://pym.nprapps.org/pym.v1.min.js", (route) => route.fulfill({ contentType: "text/javascript", body: pym }));
});

/** Opens a page of the paper with a block of the guide; its frames come from the server that the guide describes. */
async function open(body: string, { hash = "", headers = {}, change = (text: string): string => text } = {}): Promise<void> {
  await page.route(`${paper}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}` }),
  );
  await page.route(/^https:\/\/(graphics|data)\.example\//, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files(pathname.replace(/^\/dateline/, ""));
    if (file === undefined) return route.fulfill({ status: 404, body: "" });
    const all = { "access-control-allow-origin": "*", ...(pathname.endsWith("embed.html") ? headers : {}) };
    return route.fulfill({ body: change(file.body), contentType: file.contentType, headers: all });
  });
  await page.goto(`${paper}/article${hash}`);
}

const guest = (): Frame => page.frames().find((one) => one.url().startsWith(graphics)) as Frame;
const marks = (): Promise<number> => guest()?.locator(".dateline-event, .dateline-item").count() ?? Promise.resolve(0);
const height = (): Promise<number> => page.$eval("iframe", (one) => one.clientHeight);
const inside = (): Promise<number> => guest().evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
const slow = { timeout: 10_000 };

/** A frame that shows the story, and is as high as it. */
async function works(): Promise<void> {
  await expect.poll(marks, slow).toBeGreaterThan(20);
  await expect.poll(async () => (await height()) - (await inside()), slow).toBe(0);
  expect(await height()).toBeGreaterThan(1000);
}

describe("docs/embed.md", () => {
  test("the code, whose frame has its measured height before it is loaded, and keeps the page's address", async () => {
    const code = block("The code");
    await open(`<div style="height:9000px"></div>${code}`, { hash: "#kupol:event=visits" });
    await expect.poll(height, slow).toBe(1600);
    expect(asked.some((url) => url.includes("embed.html"))).toBe(false);
    await page.$eval("iframe", (one) => one.scrollIntoView());
    await works();
    await expect.poll(() => guest().locator(".dateline-card-title").first().textContent(), slow).toContain("Chinese drone experts");
    expect(await page.evaluate(() => location.hash)).toBe("#kupol:event=visits");
  }, 60_000);

  test("the measured heights are near those that the story has", async () => {
    const [, measured = ""] = /data-heights="([^"]*)"/.exec(block("The code")) ?? [];
    for (const step of measured.split(" ")) {
      const [width = 0, said = 0] = step.split(":").map(Number);
      await open(`<div style="width:${width}px">${block("The code").replace('loading="lazy"', "")}</div>`);
      await works();
      expect(Math.abs((await height()) - said) / said, `${step}: ${await height()}`).toBeLessThan(0.1);
      await page.unrouteAll();
    }
  }, 90_000);

  test("an origin that embed.html names", async () => {
    const meta = block("On the server");
    const change = (text: string): string => text.replace(/<meta name="dateline-origins"[^>]*>/, meta);
    await open(block("The code").replace("src=kupol.json", "src=https://data.example/kupol.json"), { change });
    await works();
  }, 60_000);

  test("pym.js, without a script of ours", async () => {
    await open(block("Hosts that have a script of their own", 0));
    await works();
    expect(asked.some((url) => url.includes("embed-host"))).toBe(false);
  }, 60_000);

  test("AMP, as its frames behave", async () => {
    await open(`<div style="height:700px"></div>${block("Hosts that have a script of their own", 1)}<script>${amp}</script>`);
    await page.$eval("iframe", (one) => one.scrollIntoView());
    await works();
  }, 60_000);

  test("oEmbed: the address of an article, in WordPress and with Embedly", async () => {
    const [, json = ""] = /type="application\/json\+oembed" href="([^"]+)"/.exec(block("oEmbed")) ?? [];
    const { file, document } = oEmbedOf(block("oEmbed", 0, "js"));
    expect(new URL(json).pathname).toBe(`/dateline/${file}`);
    await open(wordPress((JSON.parse(document) as { html: string }).html));
    await expect.poll(marks, slow).toBeGreaterThan(20);
    await expect.poll(height, slow).toBe(1000);
    await page.unrouteAll();
    await open(`${(JSON.parse(document) as { html: string }).html}<script>${embedly}</script>`);
    await page.$eval("iframe", (one) => one.scrollIntoView());
    await works();
  }, 60_000);

  test("a sandbox", async () => {
    await open(block("A sandbox"));
    await works();
    expect(await guest().evaluate(() => self.origin)).toBe("null");
  }, 60_000);

  test.each([block("A strict policy"), block("A sandbox")])(
    "a strict policy of the page and of the frame, without a violation",
    async (code) => {
      await open(code, { headers: { "content-security-policy": header } });
      await works();
      expect(told).toEqual([]);
      await page.unrouteAll();
      await open(code.replace("kupol.json", "kupol.json&amp;locale=fr"), { headers: { "content-security-policy": header } });
      await works();
      await expect.poll(() => guest().locator(".dateline-title").textContent(), slow).toContain("Comment l’aide chinoise");
      // A page of no origin cannot know whether a script or an import will do, and tries both.
      const isSandboxed = (await guest().evaluate(() => self.origin)) === "null";
      expect(told.filter((one) => !(isSandboxed && one.includes("TrustedScriptURL")))).toEqual([]);
    },
    90_000,
  );

  test.each([
    ["embed.html?", "no `src`"],
    ["embed.html?src=https://other.example/a.json", "an origin that is not listed"],
    ["embed.html?src=http://", "what is no address"],
    ["embed.html?src=nothing.json", "the story is not there, no JSON, or blocked"],
  ])(
    "what the reader is told: %s",
    async (address, row) => {
      const [, words = ""] = new RegExp(`^\\| ${row.replaceAll(/[.`]/g, "\\$&")} \\| ([^|]*) \\|$`, "m").exec(guide) ?? [];
      await open(
        block("The code")
          .replace(/embed\.html\?[^"]*/, address)
          .replace(/data-heights="[^"]*"/, ""),
      );
      const alert = (): Promise<string | null> => guest().locator('[role="alert"]').first().textContent();
      const start = words.startsWith("[") ? "nothing.json" : (words.split(/, and /)[0] ?? "");
      expect(start).not.toBe("");
      await expect.poll(alert, slow).toContain(start);
      await expect.poll(height, slow).toBeLessThan(300);
    },
    60_000,
  );

  test("a language without a catalogue: the story, in English", async () => {
    expect(guide).toContain("| a language without a catalogue | the story, in English |");
    await open(block("A sandbox").replace("kupol.json", "kupol.json&amp;locale=tlh"));
    await works();
    expect(await guest().locator(".dateline-title").textContent()).toMatch(/^How /);
  }, 60_000);

  test("every block of HTML is one of these", () => {
    const tried = [
      ["On the server", 1],
      ["The code", 1],
      ["Hosts that have a script of their own", 2],
      ["oEmbed", 1],
      ["A sandbox", 1],
      ["A strict policy", 1],
    ] as const;
    for (const [section, count] of tried) expect(blocks(section), section).toHaveLength(count);
    expect(guide.match(/^```html$/gm)).toHaveLength(tried.reduce((sum, [, count]) => sum + count, 0));
  });
});

/** What a block of the guide writes: its code is run, with the file system and the package as they are to it. */
function oEmbedOf(code: string): { readonly file: string; readonly document: string } {
  let written = { file: "", document: "" };
  const body = code.replaceAll(/^import .*$/gm, "");
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- the guide's own words are run
  new Function("writeFileSync", "toOEmbed", body)((file: string, document: string) => void (written = { file, document }), toOEmbed);
  return written;
}

/** amp-iframe: a sandboxed frame, and a height that it says itself in an object with a sentinel. From 100 px on, and only where it is `resizable`. */
const amp = `
  const holder = document.querySelector("amp-iframe");
  const frame = document.createElement("iframe");
  for (const name of ["title", "frameborder", "sandbox"]) frame.setAttribute(name, holder.getAttribute(name));
  frame.src = holder.getAttribute("src") + "#amp=1";
  const hasRoom = holder.hasAttribute("resizable") && holder.querySelector("[overflow]") && holder.getAttribute("src").startsWith("https:");
  frame.style.cssText = "width:100%;height:" + holder.getAttribute("height") + "px";
  addEventListener("message", ({ source, data }) => {
    if (!hasRoom || source !== frame.contentWindow || data.sentinel !== "amp" || data.type !== "embed-size") return;
    if (data.height >= 100) frame.style.height = data.height + "px";
  });
  holder.append(frame);`;

/** Embedly's host: JSON text that names the frame's address. */
const embedly = `
  addEventListener("message", ({ data }) => {
    let said;
    try { said = JSON.parse(data); } catch { return; }
    for (const frame of document.querySelectorAll("iframe")) if (said.context === "iframe.resize" && frame.src === said.src) frame.style.height = said.height + "px";
  });`;

/** What WordPress makes of a document of oEmbed: a few attributes stay, a sandbox and a secret come, and a height is heard within bounds. */
function wordPress(html: string): string {
  const kept = ["src", "title", "width", "height", "frameborder"].flatMap((name) => new RegExp(` ${name}="[^"]*"`).exec(html)?.[0] ?? []);
  const framed = kept.join("").replace(/ src="([^"]*)"/, ' src="$1#?secret=Ab12" data-secret="Ab12"');
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts"${framed}></iframe><script>
    addEventListener("message", ({ source, data }) => {
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
        if (source === frame.contentWindow && data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    });</script>`;
}
