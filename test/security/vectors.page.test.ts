import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import { hostileFile } from "../convert/hostile-files.ts";
import { drawnFormats } from "./drawn-formats.ts";
import { attacks, type Attack } from "./attacks.ts";
import { driverScript } from "./in-page/bundle.ts";
import { pageServer, strictPolicy, type PageServer } from "./page-server.ts";
import { watchedPage, type Watch } from "./watched-page.ts";

/** What the script in the page can do. */
interface Harness {
  readonly driveAll: (format: string, attacks: readonly Attack[], size: number, isWalked: boolean) => { faults: string[]; svgs: string[] };
  readonly driveElements: () => Promise<string[]>;
  readonly driveLocale: (attack: Attack) => string[];
}
declare const harness: Harness;

let browser: Browser;
const servers: PageServer[] = [];

const htmlOf = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile files</title>
<link rel="stylesheet" href="/dist/d3-dateline.css"><script src="/drive.js" defer></script></head>
<body><p id="foreign" class="other" title="x">A paragraph of <a href="/other">the page</a>.</p>${body}</body></html>`;

const inAttribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const names = ["locale", "parts", "layout", "theme", "width", "heading-level", "select", "form", "window", "clock", "find", "hide-lanes"];

/** An element with an attack in each attribute but its address, and in each field of its story. */
function elementOf({ id, payload }: Attack): string {
  const attributes = names.map((name) => `${name}="${inAttribute(payload)}"`).join(" ");
  const json = hostileFile("story", payload).replaceAll("<", "\\u003c");
  return `<d3-dateline data-attack="${id}" ${attributes}><script type="application/json">${json}</script></d3-dateline>`;
}

type Opened = Watch & { readonly server: PageServer };

async function opened(policy: string | undefined, code: string, body = ""): Promise<Opened> {
  const server = await pageServer(policy);
  servers.push(server);
  server.made.set("/page", { type: "text/html", body: htmlOf(body) }).set("/drive.js", { type: "text/javascript", body: code });
  return { ...(await watchedPage(browser, `${server.origin}/page`)), server };
}

beforeAll(async () => {
  const asked = browsers[process.env["PAGES_IN"] === "firefox" ? "firefox" : "chromium"];
  browser = await asked.driver.launch(launchOptions(asked));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

/** What is done without a wait: images that fail, addresses that are code, timers. */
const late = 300;

const policies = { "without a policy": undefined, "under a strict policy": strictPolicy };

/** Does something in a page without a policy and in one with the strictest, at once; returns what either says is wrong. */
async function inBoth(
  look: (page: Opened, policy: string | undefined) => Promise<readonly string[]>,
  code: string,
  body = "",
  wanted: Readonly<Record<string, string | undefined>> = policies,
): Promise<string[]> {
  const open: { readonly name: string; readonly policy: string | undefined; readonly page: Opened }[] = [];
  // The driver of Firefox opens one page at a time.
  for (const [name, policy] of Object.entries(wanted)) open.push({ name, policy, page: await opened(policy, code, body) });
  const found = open.map(async ({ name, policy, page }) => {
    const faults = [...(await look(page, policy))];
    await page.page.waitForTimeout(late);
    const { asked } = page.server;
    const foreign = asked.filter((path, index) => path !== ["/page", "/dist/d3-dateline.css", "/drive.js"][index]);
    return [...faults, ...page.faults, ...foreign.map((path) => `asked for ${path}`)].map((fault) => `${name}: ${fault}`);
  });
  const faults = (await Promise.all(found)).flat();
  for (const { page } of open) await page.context.close();
  return faults;
}

describe("drawn in a page, pointed at, clicked, searched and exported", () => {
  let code: string;
  beforeAll(async () => {
    code = await driverScript();
  });

  test.each(drawnFormats)(
    "hostile files stay text, through %s",
    async (format) => {
      const size = format === "story" || format.endsWith("raw") ? 1 : 4;
      // What files are read into is drawn in one way, whatever they were: under a policy too it is tried of stories and sheets. Without one, code would run.
      const isOnlyRead = !["story", "csv"].includes(format);
      const look = ({ page }: Opened, policy: string | undefined): Promise<readonly string[]> =>
        page.evaluate(([name, all, size, isWalked]) => harness.driveAll(name, all, size, isWalked).faults, [
          format,
          attacks,
          size,
          policy === undefined,
        ] as const);
      expect(await inBoth(look, code, "", isOnlyRead ? { "without a policy": undefined } : policies)).toEqual([]);
    },
    60_000,
  );

  test("hostile texts in a catalogue", async () => {
    const look = ({ page }: Opened): Promise<readonly string[]> =>
      page.evaluate((all) => all.flatMap((attack) => harness.driveLocale(attack)), attacks);
    expect(await inBoth(look, code)).toEqual([]);
  }, 60_000);

  test("hostile texts in an element's attributes, its script and its property", async () => {
    for (let from = 0; from < attacks.length; from += 120) {
      const body = attacks
        .slice(from, from + 120)
        .map(elementOf)
        .join("");
      expect(await inBoth(({ page }) => page.evaluate(() => harness.driveElements()), code, body)).toEqual([]);
    }
  }, 60_000);
});

/** A bundle of our sources with a fault in one of them. */
function planted(file: RegExp, right: string, wrong: string): Promise<string> {
  const plugin: Plugin = {
    name: "fault",
    setup: (bundler) => {
      bundler.onLoad({ filter: file }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        if (!source.includes(right)) throw new Error(`${path} has no ${right}`);
        return { contents: source.replaceAll(right, wrong), loader: "ts" };
      });
    },
  };
  return driverScript([plugin]);
}

describe("a fault in our sources is seen:", () => {
  const create = "document.createTextNode(child)";
  const parsed = 'document.createRange().createContextualFragment(child || "-")';
  const styled = 'document.createRange().createContextualFragment(child.includes("{") ? `<style>${child}</style>` : "-")';
  test.each([
    ["code that runs", /dom.patch\.ts$/, create, parsed, "<img src=x onerror=", /X\(\d+\) was called/],
    ["a request", /dom.patch\.ts$/, create, parsed, "<img srcset=", /request to https:\/\/attacker\.example/],
    ["an element that is not ours", /dom.patch\.ts$/, create, parsed, "<iframe src=", /drawn: <iframe>/],
    ["text as markup, under a policy", /dom.patch\.ts$/, create, parsed, "<b style=", /violates require-trusted-types-for/],
    ["a rule for others", /dom.patch\.ts$/, create, styled, "*{display:none!important}", /p display became none/],
    [
      "a script's address",
      /web-address\.ts$/,
      "const visible =",
      "return undefined; const visible =",
      "javascript:X",
      /X\(\d+\) was called/,
    ],
    ["an id that is the page's", /build-scene\.ts$/, "`${options.id}-event-${encodeURIComponent(id)}`", "id", "body", /<li id="body">/],
    [
      "a colour that asks for a file",
      /schema.colour\.ts$/,
      "return text.length",
      "return true || text.length",
      "url(https",
      /color="url\(https/,
    ],
    ["words that are cut", /parse-text\.ts$/, "cleanText(raw)", "cleanText(raw.slice(0, 9))", "<img src=x onerror=", /lacks/],
  ])(
    "%s",
    async (name, file, right, wrong, start, fault) => {
      const page = await opened(name.endsWith("policy") ? strictPolicy : undefined, await planted(file, right, wrong));
      const some = attacks.filter(({ payload }) => payload.startsWith(start)).slice(0, 2);
      expect(some.length).toBeGreaterThan(0);
      const found = await page.page.evaluate((all) => harness.driveAll("story", all, 1, true).faults, some);
      await page.page.waitForTimeout(late);
      await page.context.close();
      expect([...found, ...page.faults].join("\n")).toMatch(fault);
    },
    30_000,
  );
});
