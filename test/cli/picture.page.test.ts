import { readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { locateBrowser } from "../../scripts/find-browser.mjs";
import { browsers } from "../../scripts/browsers.mjs";
import { call } from "./shell.ts";

const koupol = readFileSync(new URL("../../examples/koupol.json", import.meta.url), "utf8");
const browser = `--browser ${locateBrowser(browsers.chromium)?.path}`;
const left = new Set(readdirSync(tmpdir()));
/** What a browser left behind. */
const profiles = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("d3-dateline-") && !left.has(name));

test.each([
  ["", 1200, 630],
  [" --size 1080x1350 --scale 2", 2160, 2700],
])(
  "a PNG%s has its size, and the browser leaves nothing",
  async (options, width, height) => {
    const { code, files } = await call(`render k.json -o k.png ${browser}${options}`, { "k.json": koupol });
    expect(code).toBe(0);
    const png = Buffer.from(files["k.png"] as Uint8Array);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(png.length).toBeGreaterThan(50_000);
    expect(profiles()).toEqual([]);
  },
  60_000,
);

test("an SVG holds every title, in the language asked for, and stands alone", async () => {
  const { files } = await call(`render k.json -o k.svg --locale fr ${browser}`, { "k.json": koupol });
  const svg = String(files["k.svg"]);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain("Reuters révèle");
  expect(svg).not.toMatch(/<(style|script|image)|\sclass=|var\(/);
}, 60_000);

test("what the browser cannot draw is said, and it ends", async () => {
  const { code, told } = await call(`render k.json -o k.png --size 100000x100000 ${browser}`, { "k.json": koupol });
  expect(code).toBe(1);
  expect(told.at(-1)).toMatch(/^The browser could not draw it: /);
  expect(profiles()).toEqual([]);
}, 60_000);
