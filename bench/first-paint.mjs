import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright";
import { launchArguments, obtainBrowser } from "../scripts/find-browser.mjs";
import { median } from "./median.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const viewport = { width: 1000, height: 800 };

/** What is drawn in turns. Above 10,000 events nobody makes SVG nodes, so there the bare loop draws on a canvas. */
const matches = [
  ...[10, 100, 1000, 10_000].map((count) => ({ count, kinds: ["library", "svg"] })),
  { count: 100_000, kinds: ["library", "canvas"] },
];

async function pageScript() {
  const { outputFiles } = await build({ entryPoints: [`${root}bench/page.mjs`], bundle: true, write: false, format: "iife", target: "es2022" });
  return outputFiles[0].text;
}

/** Starts the browser with everything that a page needs; `measure` gives the main-thread time in ms of one drawing on a fresh page. */
async function openBench(bundle) {
  for (const file of [`${bundle}/d3-dateline.min.js`, `${bundle}/d3-dateline.css`]) {
    if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first.`);
  }
  const browser = await chromium.launch({ executablePath: obtainBrowser().path, args: [...launchArguments(), "--js-flags=--expose-gc"] });
  const script = await pageScript();
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
  const measure = async (kind, count, { story, width } = {}) => {
    const page = await context.newPage();
    if (width !== undefined) await page.setViewportSize({ width, height: viewport.height });
    await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body><div id="chart"></div></body></html>');
    await page.addStyleTag({ path: `${bundle}/d3-dateline.css` });
    await page.addScriptTag({ path: `${bundle}/d3-dateline.min.js` });
    await page.addScriptTag({ content: script });
    await page.evaluate(([...prepare]) => window.bench.prepare(...prepare), [kind, count, story]);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable");
    const before = await taskTime(devtools);
    await page.evaluate(() => window.bench.draw());
    const after = await taskTime(devtools);
    const marks = await page.evaluate(() => window.bench.marks());
    await page.close();
    return { time: after - before, marks };
  };
  return { browser, measure };
}

async function taskTime(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

/** Runs the drawings in turns, so that a busy moment of the machine meets all of them; gives the median of each. */
async function inTurns(measure, drawings, runs) {
  const times = drawings.map(() => []);
  let marks = [];
  for (let run = 0; run < runs; run++) {
    marks = [];
    for (const [index, [kind, count, options]] of drawings.entries()) {
      const measured = await measure(kind, count, options);
      times[index].push(measured.time);
      marks.push(measured.marks);
    }
  }
  return times.map((list, index) => ({ median: median(list), least: Math.min(...list), most: Math.max(...list), marks: marks[index] }));
}

/** Median main-thread time in ms from the call to the second frame, with all scripts evaluated, beside the bare loop. */
export async function firstPaint(runs, bundle = `${root}dist`) {
  const { browser, measure } = await openBench(bundle);
  const { version } = { version: browser.version() };
  try {
    await measure("library", 10);
    const rows = [];
    for (const { count, kinds } of matches) {
      const [library, bare] = await inTurns(measure, kinds.map((kind) => [kind, count]), count > 1000 ? Math.min(runs, 7) : runs);
      rows.push({ count, bareKind: kinds[1], library, bare, ratio: library.median / bare.median });
    }
    const story = JSON.parse(readFileSync(`${root}examples/koupol.json`, "utf8"));
    const [nothing, one, bareOne, wide, narrow] = await inTurns(
      measure,
      [["nothing", 0], ["library", 1], ["svg", 1], ["library", 0, { story }], ["library", 0, { story, width: 390 }]],
      runs,
    );
    return { browser: `Chromium ${version}`, rows, furniture: { nothing, one, bareOne }, koupol: { events: story.events.length, wide, narrow } };
  } finally {
    await browser.close();
  }
}
