import { readFileSync } from "node:fs";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import { renderToString } from "../../src/static.ts";

const file = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const tokens = [...file("docs/look.md").matchAll(/^\| `(--dateline-[\w-]+)`/gm)].map(([, token = ""]) => token);
const colours = tokens.filter((token) => !token.endsWith("font"));
const figure = renderToString(JSON.parse(file("examples/koupol.json")));
let browser: Browser;

beforeAll(async () => {
  const which = browsers[process.env["PAGES_IN"] as "chromium" | "firefox"];
  browser = await which.driver.launch(launchOptions(which));
}, 60_000);

afterAll(() => browser?.close());

/** What is painted in a page whose tokens all have the colour of their place in the list. */
async function painted(media: { forcedColors?: "active"; contrast?: "more"; colorScheme?: "dark" }): Promise<Record<string, string>> {
  const page = await browser.newPage({ viewport: { width: 960, height: 800 } });
  await page.emulateMedia(media);
  const set = colours.map((token, index) => `${token}:rgb(${index + 1},0,0)`).join(";");
  await page.setContent(
    `<!doctype html><style>html{color-scheme:light dark}${file("src/style/d3-dateline.css")}</style><article style="${set}">${figure}</article>
     <i id="text" style="color:CanvasText">.</i><i id="ground" style="color:Canvas">.</i><i id="grey" style="color:GrayText">.</i>`,
  );
  const found = await page.evaluate(() => {
    const look = (selector: string, property: string): string =>
      getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);
    return {
      title: look(".dateline-title", "color"),
      label: look(".dateline-chart .dateline-label", "fill"),
      tick: look(".dateline-tick:not(.dateline-tick-year)", "fill"),
      mark: look(".dateline-chart .dateline-solid", "fill"),
      hollow: look(".dateline-chart .dateline-hollow", "fill"),
      rule: look(".dateline-chart .dateline-rule:not(.dateline-axis)", "stroke"),
      text: look("#text", "color"),
      ground: look("#ground", "color"),
      grey: look("#grey", "color"),
    };
  });
  await page.close();
  return found;
}

const colourOf = (token: string): string => `rgb(${colours.indexOf(token) + 1}, 0, 0)`;

test.each(["light", "dark"] as const)("forced colours stand before every token, on %s paper", async (colorScheme) => {
  const { title, label, tick, mark, hollow, rule, text, ground, grey } = await painted({
    forcedColors: "active",
    ...(colorScheme === "dark" ? { colorScheme } : {}),
  });
  expect([title, label, tick, mark]).toEqual([text, text, text, text]);
  expect([hollow, rule]).toEqual([ground, grey]);
});

test("a wish for more contrast draws muted text and rules in the ink that the page sets", async () => {
  const { title, label, tick, rule, hollow } = await painted({ contrast: "more" });
  const ink = colourOf("--dateline-ink");
  expect([title, label, tick, rule]).toEqual([ink, ink, ink, ink]);
  expect(hollow).toBe(colourOf("--dateline-paper"));
});

test("without such a wish they have their own tokens", async () => {
  const { label, tick, rule } = await painted({});
  expect([label, tick, rule]).toEqual(["--dateline-ink", "--dateline-muted", "--dateline-rule"].map(colourOf));
});
