import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { browsers } from "../scripts/browsers.mjs";
import { launchOptions, obtainBrowser } from "../scripts/find-browser.mjs";
import { makeStory } from "./make-story.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** One gesture: so many steps in, and as many out again. */
const stepsInGesture = 40;

/** How much a turn of the wheel zooms, as an exponent, and about which share of the width. */
const turn = { deltaY: 3, exponent: 0.03, share: 0.55 };

/**
 * What runs in the page. Each kind moves in one step: the library by a turn of the wheel, the loops by setting the place of each group to
 * where the same zoom puts it.
 */
function preparePage([kind, story, shown, turn]) {
  const { dateline } = window;
  const svg = "http://www.w3.org/2000/svg";
  const container = document.body.appendChild(document.createElement("div"));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const titleOf = ({ title }) => (typeof title === "string" ? title : title.en);

  function bareGroups() {
    const chart = document.createElementNS(svg, "svg");
    chart.setAttribute("width", 960);
    chart.setAttribute("height", Math.ceil(story.events.length / 5) * 18 + 20);
    for (const [index, event] of story.events.entries()) {
      const group = document.createElementNS(svg, "g");
      group.setAttribute("transform", `translate(${10 + (index % 5) * 190},${14 + Math.floor(index / 5) * 18})`);
      const circle = document.createElementNS(svg, "circle");
      circle.setAttribute("r", 5);
      const text = document.createElementNS(svg, "text");
      text.setAttribute("x", 10);
      text.setAttribute("y", 4);
      text.setAttribute("font-size", 12);
      text.textContent = titleOf(event);
      group.append(circle, text);
      chart.append(group);
    }
    container.append(chart);
    return [...chart.children];
  }

  function drawLibrary() {
    const chart = dateline.timeline().parts([dateline.zoom]);
    const selection = dateline.select(container).datum(story).call(chart);
    chart.zoomTo(selection, shown);
    return container.querySelector(".dateline-chart");
  }

  /** The groups that the library moves. */
  const sameGroups = () => [
    ...drawLibrary().querySelectorAll(".dateline-event, .dateline-notes > *, .dateline-badges > *, .dateline-more, .dateline-axis ~ g"),
  ];

  /** How far in a gesture has come after a step: it goes in, and out again. */
  const depth = (step, steps) => Math.min(step + 1, steps - step - 1);

  function mover(groups) {
    const places = groups.map((group) => /translate\(([-\d.]+),([-\d.]+)\)/.exec(group.getAttribute("transform")).slice(1).map(Number));
    const centre = 960 * turn.share;
    return (step, steps) => {
      const factor = Math.exp(turn.exponent * depth(step, steps));
      for (const [index, group] of groups.entries()) {
        const [x, y] = places[index];
        group.setAttribute("transform", `translate(${Math.round((centre + (x - centre) * factor) * 10) / 10},${y})`);
      }
    };
  }

  function turner(lanes) {
    const { left, width } = lanes.getBoundingClientRect();
    const clientX = left + width * turn.share;
    return (step, steps) => {
      const deltaY = step < steps / 2 ? -turn.deltaY : turn.deltaY;
      lanes.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, ctrlKey: true, clientX, deltaY }));
    };
  }

  const move = kind === "library" ? turner(drawLibrary()) : mover(kind === "same" ? sameGroups() : bareGroups());
  window.step = async (step, steps) => {
    move(step, steps);
    await frame();
    await frame();
  };
}

async function taskTime(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

async function openPage(browser, bundle, kind, story, shown) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, deviceScaleFactor: 1 });
  await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body></body></html>');
  await page.addStyleTag({ path: `${bundle}/d3-dateline.css` });
  await page.addScriptTag({ path: `${bundle}/d3-dateline.min.js` });
  await page.evaluate(preparePage, [kind, story, shown, turn]);
  const devtools = await page.context().newCDPSession(page);
  // Processor time of the main thread: what other programs do meanwhile does not count.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, devtools };
}

/** One gesture: the time of each step, from the turn of the wheel to the second frame. */
async function gesture({ page, devtools }) {
  await page.bringToFront();
  const times = [];
  for (let step = 0; step < stepsInGesture; step++) {
    const before = await taskTime(devtools);
    await page.evaluate(([one, all]) => window.step(one, all), [step, stepsInGesture]);
    times.push((await taskTime(devtools)) - before);
  }
  // Until all has come to rest and is laid out anew.
  await page.waitForTimeout(200);
  return times;
}

function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

const kinds = ["library", "same", "bare"];

/** Processor time of the main thread, in ms, of one step of a zoom, beside loops that only set the places of groups; gestures in turns. */
export async function zoomSteps(runs, bundle = `${root}dist`) {
  if (!existsSync(`${bundle}/d3-dateline.min.js`)) throw new Error(`${bundle} is not built: run npm run build first.`);
  const stories = [
    ["Koupol", JSON.parse(readFileSync(`${root}examples/koupol.json`, "utf8")), "2023-06/2025-06"],
    ["1,000 made up", makeStory(1000), "2016/2023"],
  ];
  const { chromium } = browsers;
  const browser = await chromium.driver.launch(launchOptions(chromium, obtainBrowser(chromium)));
  try {
    const rows = [];
    for (const [name, story, shown] of stories) {
      const pages = [];
      for (const kind of kinds) pages.push(await openPage(browser, bundle, kind, story, shown));
      const times = kinds.map(() => []);
      // The first gestures let the browser compile what it will run.
      for (let run = -2; run < runs; run++)
        for (const [index, opened] of pages.entries()) {
          const taken = await gesture(opened);
          if (run >= 0) times[index].push(...taken);
        }
      for (const { page } of pages) await page.close();
      const [library, same, bare] = times.map(summary);
      rows.push({
        name,
        events: story.events.length,
        library,
        same,
        bare,
        ratio: library.p95 / bare.p95,
        ratioToSame: library.p95 / same.p95,
      });
    }
    return { browser: `Chromium ${browser.version()}`, rows };
  } finally {
    await browser.close();
  }
}
