import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { browsers } from "../scripts/browsers.mjs";
import { launchOptions, obtainBrowser } from "../scripts/find-browser.mjs";
import { median } from "./median.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const viewport = { width: 1000, height: 800 };

/** What is drawn in turns. Above 10,000 events nobody makes SVG nodes, so there the bare loop draws on a canvas. */
const matches = [
  ...[10, 100, 1000, 10_000].map((count) => ({ count, kinds: ["library", "svg", "nodes"] })),
  { count: 100_000, kinds: ["library", "canvas", "nodes"] },
];

async function pageScript() {
  const { outputFiles } = await build({
    entryPoints: [`${root}bench/page.mjs`],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0].text;
}

/** Starts the browser; `openPage` gives a page at rest with the scripts evaluated, and what measures one drawing on it. */
async function startBrowser(bundle) {
  const files = { style: `${bundle}/d3-dateline.css`, script: `${bundle}/d3-dateline.min.js` };
  for (const file of Object.values(files)) if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first.`);
  const { chromium } = browsers;
  const options = launchOptions(chromium, obtainBrowser(chromium));
  const browser = await chromium.driver.launch({ ...options, args: [...options.args, "--js-flags=--expose-gc"] });
  const script = await pageScript();
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
  const openPage = async (width = viewport.width) => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: viewport.height });
    await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body></body></html>');
    await page.addStyleTag({ path: files.style });
    await page.addScriptTag({ path: files.script });
    await page.addScriptTag({ content: script });
    const devtools = await context.newCDPSession(page);
    // Processor time of the main thread: what other programs do meanwhile does not count.
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    return { page, devtools };
  };
  return { browser, openPage };
}

/** Processor time of the main thread, in ms, of one drawing, from the call to the second frame. */
async function measure({ page, devtools }, { kind, count, story }) {
  await page.evaluate((given) => window.bench.prepare(...given), [kind, count, story]);
  const before = await taskTime(devtools);
  await page.evaluate(() => window.bench.draw());
  const time = (await taskTime(devtools)) - before;
  return { time, marks: await page.evaluate(() => window.bench.marks()) };
}

async function taskTime(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

/** A fresh page for each drawing: what a reader meets, with nothing compiled yet but what the scripts' evaluation needed. */
function onFreshPages(openPage) {
  return async (drawing) => {
    const opened = await openPage(drawing.width);
    const measured = await measure(opened, drawing);
    await opened.page.close();
    return measured;
  };
}

/** Runs the drawings in turns, so that a busy moment of the machine meets all of them; gives the median of each. */
async function inTurns(drawings, runs, measureOne) {
  const times = drawings.map(() => []);
  let marks = [];
  for (let run = 0; run < runs; run++) {
    marks = [];
    for (const [index, drawing] of drawings.entries()) {
      const measured = await measureOne(drawing);
      times[index].push(measured.time);
      marks.push(measured.marks);
    }
  }
  return times.map((list, index) => ({ median: median(list), least: Math.min(...list), most: Math.max(...list), marks: marks[index] }));
}

/** The same turns on one page that has drawn each of them before: what an update or a second timeline costs. */
async function onOnePage(openPage, drawings, runs) {
  const opened = await openPage();
  for (const drawing of drawings) await measure(opened, drawing);
  const results = await inTurns(drawings, runs, (drawing) => measure(opened, drawing));
  await opened.page.close();
  return results;
}

const beside = ([library, bare, nodes]) => ({
  library,
  bare,
  nodes,
  ratio: library.median / bare.median,
  ratioToNodes: library.median / nodes.median,
});

/** What the library draws for so many events, node by node. */
async function nodesOf(openPage, count) {
  const opened = await openPage();
  await measure(opened, { kind: "library", count });
  const nodes = await opened.page.evaluate(() => window.bench.describe());
  await opened.page.close();
  return nodes;
}

/** Median processor time of the main thread in ms, from the call to the second frame, with all scripts evaluated, beside the bare loop. */
export async function firstPaint(runs, bundle = `${root}dist`) {
  const { browser, openPage } = await startBrowser(bundle);
  const fresh = onFreshPages(openPage);
  try {
    await fresh({ kind: "library", count: 10 });
    const rows = [];
    for (const { count, kinds } of matches) {
      const nodes = await nodesOf(openPage, count);
      const drawings = kinds.map((kind) => ({ kind, count, story: kind === "nodes" ? nodes : undefined }));
      const rounds = count > 1000 ? Math.ceil(runs / 2) : runs;
      rows.push({
        count,
        bareKind: kinds[1],
        fresh: beside(await inTurns(drawings, rounds, fresh)),
        again: beside(await onOnePage(openPage, drawings, rounds)),
      });
    }
    const story = JSON.parse(readFileSync(`${root}examples/koupol.json`, "utf8"));
    const [nothing, one, bareOne, wide, narrow] = await inTurns(
      [
        { kind: "nothing", count: 0 },
        { kind: "library", count: 1 },
        { kind: "svg", count: 1 },
        { kind: "library", count: 0, story },
        { kind: "library", count: 0, story, width: 390 },
      ],
      runs,
      fresh,
    );
    return {
      browser: `Chromium ${browser.version()}`,
      rows,
      furniture: { nothing, one, bareOne },
      koupol: { events: story.events.length, wide, narrow },
    };
  } finally {
    await browser.close();
  }
}
