import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import type { Browser, Frame, Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";

/** Two origins, as a newsroom's page and what serves its graphics have. */
const hostOrigin = "http://paper.example";
const guestOrigin = "http://graphics.example";
let browser: Browser;
let page: Page;
let scripts: { readonly host: string; readonly guest: string };

/** A script of ours as a page has it. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: new URL("../../src/embed", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
  });
  return outputFiles[0]?.text ?? "";
}

beforeAll(async () => {
  const asked = browsers[process.env["PAGES_IN"] === "firefox" ? "firefox" : "chromium"];
  browser = await asked.driver.launch(launchOptions(asked));
  scripts = {
    host: await bundled('import { hostEmbeds } from "./host.ts"; globalThis.end = hostEmbeds(window);'),
    guest: await bundled(
      'import { hostAddress } from "./host-address.ts"; import { reportHeight } from "./report-height.ts"; globalThis.address = hostAddress(window); reportHeight(window);',
    ),
  };
}, 60_000);

afterAll(() => browser?.close());
afterEach(() => page.context().close());

/** The page of a frame: a box of 300 px that can grow. */
const guestPage = (): string =>
  `<!doctype html><style>body{margin:0}#box{height:300px}</style><div id="box"></div><script>${scripts.guest}</script>`;

/** Opens a page of a newsroom; `guest` is what stands in its frames. */
async function open(body: string, guest = guestPage(), hash = ""): Promise<Page> {
  page = await (await browser.newContext({ viewport: { width: 800, height: 600 } })).newPage();
  const answer = (html: string) => ({ contentType: "text/html", body: html });
  await page.route(`${hostOrigin}/**`, (route) =>
    route.fulfill(answer(`<!doctype html><style>iframe{width:600px;border:0}</style>${body}`)),
  );
  await page.route(`${guestOrigin}/**`, (route) => route.fulfill(answer(guest)));
  await page.goto(`${hostOrigin}/story${hash}`);
  return page;
}

const frame = (classes = "dateline-embed", rest = ""): string =>
  `<iframe class="${classes}" src="${guestOrigin}/embed.html" height="100" ${rest}></iframe>`;
const host = (): string => `<script>${scripts.host}</script>`;
const heights = (): Promise<number[]> => page.$$eval("iframe", (all) => all.map((one) => one.getBoundingClientRect().height));
const guests = (): Frame[] => page.frames().filter((one) => one.url().startsWith(guestOrigin));
const guest = (): Frame => guests()[0] as Frame;
const setBox = (height: number): Promise<unknown> =>
  guest().evaluate((px) => void ((document.getElementById("box") as HTMLElement).style.height = `${px}px`), height);
const settled = (): Promise<void> => page.waitForTimeout(250);
/** Says something to the page from one of its frames. */
const say = (from: Frame, message: unknown): Promise<unknown> => from.evaluate((one) => window.parent.postMessage(one, "*"), message);

describe("our own host", () => {
  test("follows the height of a frame, once for each change", async () => {
    await open(
      `<script>window.heard = []; addEventListener("message", ({ data }) => data.dateline === "height" && heard.push(data.height))</script>${host()}${frame()}`,
    );
    await expect.poll(heights).toEqual([300]);
    await setBox(420);
    await expect.poll(heights).toEqual([420]);
    await page.$eval("iframe", (one) => void (one.style.width = "400px"));
    await settled();
    expect(await page.evaluate(() => (window as unknown as { heard: number[] }).heard)).toEqual([300, 420]);
  });

  test("also of one that is sandboxed without an origin", async () => {
    await open(`${host()}${frame("dateline-embed", 'sandbox="allow-scripts"')}`);
    await expect.poll(heights).toEqual([300]);
  });

  test("gives a frame that is still to be loaded the height that it will have", async () => {
    await open(
      `<div style="height:9000px"></div>${frame("dateline-embed", 'loading="lazy" data-heights="320:900 600:300 900:200"')}${host()}`,
    );
    expect(await heights()).toEqual([300]);
  });

  test("gives it also to a frame that comes after the script", async () => {
    await open(
      `${host()}<div style="height:9000px"></div>${frame("dateline-embed", 'loading="lazy" data-heights="320:900 600:300 900:200"')}`,
    );
    expect(await heights()).toEqual([300]);
    await page.evaluate(() => {
      const late = document.createElement("iframe");
      late.className = "dateline-embed";
      late.dataset["heights"] = "0:640";
      document.body.append(late);
    });
    await expect.poll(heights).toEqual([300, 640]);
  });

  test.each(["", 'sandbox="allow-scripts"'])("asks a frame that was loaded before the script %s", async (sandbox) => {
    await open(frame("dateline-embed", `data-links="drones" ${sandbox}`), guestPage(), "#drones:event=visits");
    await settled();
    expect(await heights()).toEqual([100]);
    await page.addScriptTag({ content: scripts.host });
    await expect.poll(heights).toEqual([300]);
    const read = (): Promise<string> => guest().evaluate(() => (window as unknown as { address: { read: () => string } }).address.read());
    await expect.poll(read).toBe("timeline:event=visits");
  });

  test.each([
    [7, 50],
    [1e9, 20_000],
    [333.2, 334],
  ])("%d px become %d", async (said, height) => {
    await open(`${host()}${frame()}`);
    await expect.poll(heights).toEqual([300]);
    await say(guest(), { dateline: "height", height: said });
    await expect.poll(heights).toEqual([height]);
  });

  test.each([
    ["no number", { dateline: "height", height: "900" }],
    ["none that is finite", { dateline: "height", height: Infinity }],
    ["nothing", null],
    ["text", "pymxPYMxxxPYMxheightxPYMx900"],
    ["another dialect", { sentinel: "amp", type: "embed-size", height: 900 }],
  ])("is not moved by %s", async (_, message) => {
    await open(`${host()}${frame()}`);
    await expect.poll(heights).toEqual([300]);
    await say(guest(), message);
    await settled();
    expect(await heights()).toEqual([300]);
  });

  test("hears no other frame, no other window, and no frame that has gone elsewhere", async () => {
    await open(`${host()}${frame()}${frame("other")}`);
    await expect.poll(heights).toEqual([300, 100]);
    await say(guests()[1] as Frame, { dateline: "height", height: 900 });
    await page.evaluate(() => window.postMessage({ dateline: "height", height: 900 }, "*"));
    await settled();
    expect(await heights()).toEqual([300, 100]);
    await page.route("http://elsewhere.example/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<script>parent.postMessage({ dateline: 'height', height: 900 }, '*')</script>" }),
    );
    await guest().evaluate(() => void (window.location.href = "http://elsewhere.example/"));
    await settled();
    expect(await heights()).toEqual([300, 100]);
  });

  test("ends", async () => {
    await open(`${host()}${frame()}`);
    await expect.poll(heights).toEqual([300]);
    await page.evaluate(() => (window as unknown as { end: () => void }).end());
    await setBox(420);
    await settled();
    expect(await heights()).toEqual([300]);
  });
});

describe("what a reader looks at in a frame", () => {
  const read = (one: Frame): Promise<string> =>
    one.evaluate(() => (window as unknown as { address: { read: () => string } }).address.read());
  const write = (one: Frame, fragment: string): Promise<unknown> =>
    one.evaluate((text) => (window as unknown as { address: { write: (text: string) => void } }).address.write(text), fragment);
  const hash = (): Promise<string> => page.evaluate(() => location.hash);

  test("is read from the page's address, and follows it", async () => {
    await open(`${host()}${frame("dateline-embed", 'data-links="drones"')}`, guestPage(), "#drones:event=visits;other:event=x");
    await expect.poll(() => read(guest())).toBe("timeline:event=visits");
    await page.evaluate(() => void (location.hash = "#drones:window=2024"));
    await expect.poll(() => read(guest())).toBe("timeline:window=2024");
  });

  test.each(["", 'sandbox="allow-scripts"'])("is written there, beside that of another frame %s", async (sandbox) => {
    await open(`${host()}${frame("dateline-embed", `data-links="one" ${sandbox}`)}${frame("dateline-embed", 'data-links="two"')}`);
    await expect.poll(() => guests().length).toBe(2);
    await settled();
    const steps = await page.evaluate(() => history.length);
    await write(guests()[0] as Frame, "timeline:event=a");
    await write(guests()[1] as Frame, "timeline:event=b");
    await expect.poll(hash).toBe("#one:event=a;two:event=b");
    await write(guests()[0] as Frame, "");
    await expect.poll(hash).toBe("#two:event=b");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(page.url().startsWith(`${hostOrigin}/story`)).toBe(true);
  });

  test.each([
    ["#timeline:event=visits", "timeline:event=visits"],
    ["#?secret=Ab12", ""],
    ["#amp=1", ""],
  ])("is what the frame's own address asks for while no page says more: %s", async (own, fragment) => {
    await open(`<iframe src="${guestOrigin}/embed.html${own}"></iframe>`);
    await expect.poll(() => guests().length).toBe(1);
    await settled();
    expect(await read(guest())).toBe(fragment);
  });

  test("gives a link to the page, not to the frame", async () => {
    await open(`${host()}${frame("dateline-embed", 'data-links="drones"')}`);
    const link = (): Promise<string> =>
      guest().evaluate(() =>
        (window as unknown as { address: { linkTo: (text: string) => string } }).address.linkTo("timeline:event=visits"),
      );
    await expect.poll(link).toBe(`${hostOrigin}/story#drones:event=visits`);
  });

  test.each([
    ["a page that did not ask for it", frame(), "", { dateline: "fragment", fragment: "event=x" }, ""],
    [
      "another script's fragment",
      frame("dateline-embed", 'data-links="a"'),
      "#/route",
      { dateline: "fragment", fragment: "event=x" },
      "#/route",
    ],
    ["more than its own state", frame("dateline-embed", 'data-links="a"'), "", { dateline: "fragment", fragment: "event=x;b:event=y" }, ""],
    [
      "text without end",
      frame("dateline-embed", 'data-links="a"'),
      "",
      { dateline: "fragment", fragment: `event=${"x".repeat(3000)}` },
      "",
    ],
    ["what is no text", frame("dateline-embed", 'data-links="a"'), "", { dateline: "fragment", fragment: { toString: "x" } }, ""],
  ])("never writes %s", async (_, body, before, message, after) => {
    await open(`${host()}${body}`, guestPage(), before);
    await expect.poll(heights).toEqual([300]);
    await say(guest(), message);
    await settled();
    expect(await hash()).toBe(after);
  });

  test("is not told by a window that is not around the frame", async () => {
    await open(`${host()}${frame("dateline-embed", 'data-links="drones"')}`);
    await expect.poll(heights).toEqual([300]);
    await guest().evaluate(() =>
      window.postMessage({ dateline: "host", name: "x", address: "http://evil.example/", fragment: "event=x" }, "*"),
    );
    await settled();
    expect(await read(guest())).toBe("");
  });
});

describe("hosts of others resize the frame as they are", () => {
  test("pym.js", async () => {
    const pym = readFileSync(createRequire(import.meta.url).resolve("pym.js/dist/pym.v1.min.js"), "utf8");
    await open(
      `<div id="graphic"></div><script>${pym}</script><script>new pym.Parent("graphic", "${guestOrigin}/embed.html", {});</script>`,
    );
    await expect.poll(heights).toEqual([300]);
    await setBox(420);
    await expect.poll(heights).toEqual([420]);
  });

  test("AMP: an object with its sentinel, from the frame's own window", async () => {
    await open(`${frame("")}<script>
      addEventListener("message", ({ source, data }) => {
        const frame = document.querySelector("iframe");
        if (source !== frame.contentWindow || data.sentinel !== "amp" || data.type !== "embed-size") return;
        frame.style.height = Math.max(0, parseInt(data.height, 10)) + "px";
      });</script>`);
    await expect.poll(heights).toEqual([300]);
  });

  test("Medium and Embedly: JSON text that names the frame's address", async () => {
    await open(`${frame("")}<script>
      addEventListener("message", ({ data }) => {
        let said;
        try { said = JSON.parse(data); } catch { return; }
        if (said.context !== "iframe.resize") return;
        for (const frame of document.querySelectorAll("iframe")) if (frame.src === said.src) frame.style.height = said.height + "px";
      });</script>`);
    await expect.poll(heights).toEqual([300]);
  });

  test("WordPress: by the secret in the frame's address, within its bounds", async () => {
    await open(`<iframe class="wp-embedded-content" src="${guestOrigin}/embed.html#?secret=Ab12" data-secret="Ab12" height="100"></iframe><script>
      addEventListener("message", ({ source, data }) => {
        if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow || data.message !== "height") continue;
          let height = parseInt(data.value, 10);
          if (height > 1000) height = 1000; else if (~~height < 200) height = 200;
          frame.height = height;
        }
      });</script>`);
    await expect.poll(heights).toEqual([300]);
    await setBox(4000);
    await expect.poll(heights).toEqual([1000]);
  });

  test("WordPress: whose script comes after the frame, and says that it is ready", async () => {
    await open(
      `<iframe class="wp-embedded-content" src="${guestOrigin}/embed.html#?secret=Ab12" data-secret="Ab12" height="100"></iframe>`,
    );
    await settled();
    await page.addScriptTag({
      content: `addEventListener("message", ({ data }) => {
        if (data?.message === "height" && data.secret === "Ab12") document.querySelector("iframe").height = data.value;
      });
      document.querySelector("iframe").contentWindow.postMessage({ message: "ready", secret: "Ab12" }, "*");`,
    });
    await expect.poll(heights).toEqual([300]);
  });
});
