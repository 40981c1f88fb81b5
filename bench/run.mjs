#!/usr/bin/env node
// Measures the library and prints tables, or JSON with --json. `npm run bench -- layout`, `paint`, `zoom` or `sizes` runs one part;
// `--runs=5` is quicker than the usual 15. First paint, zoom and sizes measure dist/: run `npm run build` first.
import { machineFacts } from "./machine.mjs";
import { pureSteps } from "./pure-steps.mjs";
import { firstPaint } from "./first-paint.mjs";
import { sizes } from "./sizes.mjs";
import { textTable } from "./text-table.mjs";
import { zoomSteps } from "./zoom.mjs";

const parts = ["layout", "paint", "zoom", "sizes"];

function readArguments(given) {
  const runs = given.find((argument) => argument.startsWith("--runs="));
  const asked = given.filter((argument) => !argument.startsWith("--"));
  const unknown = asked.filter((part) => !parts.includes(part));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(", ")}. There are: ${parts.join(", ")}.`);
  return {
    asJson: given.includes("--json"),
    runs: runs === undefined ? 15 : Number(runs.slice(7)),
    asked: asked.length > 0 ? asked : parts,
  };
}

function layoutText({ rows, render }) {
  const table = textTable(
    ["events", "parse", "model", "layout", "overlaps", "outside", "displacement px", "hidden"],
    rows.map((row) => [
      row.count.toLocaleString("en"),
      row.parse,
      row.model,
      row.layout,
      row.overlaps,
      row.outside,
      row.displacement,
      row.hidden,
    ]),
  );
  return [
    "Without a browser: milliseconds, median",
    table,
    "",
    `renderToString, ${render.events} events of the Koupol story: first ${render.first.toFixed(1)} ms, warm ${render.warm.toFixed(1)} ms`,
  ].join("\n");
}

function paintText({ browser, rows, furniture, koupol, runs }) {
  const spread = ({ least, most }) => `${least.toFixed(1)}–${most.toFixed(1)}`;
  const table = (which) =>
    textTable(
      ["events", "library", "from–to", "marks drawn", "bare loop", "from–to", "shapes", "ratio", "same nodes", "ratio"],
      rows.map(({ count, bareKind, [which]: { library, bare, nodes, ratio, ratioToNodes } }) => [
        count.toLocaleString("en"),
        library.median,
        spread(library),
        library.marks,
        bare.median,
        spread(bare),
        bareKind,
        ratio,
        nodes.median,
        ratioToNodes,
      ]),
    );
  const { nothing, one, bareOne } = furniture;
  const ten = rows[0].fresh;
  const fixed = one.median - bareOne.median;
  const rest = ten.library.median - fixed;
  return [
    `First paint in ${browser}, 960 px: milliseconds of the main thread's processor time, from the call to the second frame`,
    `Median of ${runs} runs in turns (half as many above 1,000 events); scripts evaluated, story in memory`,
    "Bare loop: one group, circle and text an event, no layout. Same nodes: the library's own, made by a bare loop from a ready description.",
    "\nA fresh page each time: nothing is compiled yet",
    table("fresh"),
    "\nOne page that has drawn the same before",
    table("again"),
    `\nFixed furniture (title, axis, legend, frame: a story of one event, less its bare shapes): ${fixed.toFixed(1)} ms on a fresh page.`,
    `10 events without it: ${rest.toFixed(1)} ms, ${(rest / ten.bare.median).toFixed(2)} of the bare loop. Two frames with nothing drawn: ${nothing.median.toFixed(1)} ms.`,
    `The Koupol story, ${koupol.events} events: ${koupol.wide.median.toFixed(1)} ms as lanes, ${koupol.narrow.median.toFixed(1)} ms as a list at 390 px.`,
  ].join("\n");
}

function zoomText({ browser, rows }) {
  const table = textTable(
    ["story", "events", "library p50", "p95", "most", "same groups p50", "p95", "ratio p95", "bare loop p50", "p95", "ratio p95"],
    rows.map(({ name, events, library, same, bare, ratio, ratioToSame }) => [
      name,
      events.toLocaleString("en"),
      library.median,
      library.p95,
      library.most,
      same.median,
      same.p95,
      ratioToSame,
      bare.median,
      bare.p95,
      ratio,
    ]),
  );
  return [
    `Steps of a zoom in ${browser}, 960 px: milliseconds of the main thread's processor time, from a turn of the wheel to the second frame`,
    "Same groups: a loop that sets the places of the groups that the library moves. Bare loop: one that moves a circle and a text an event.",
    table,
  ].join("\n");
}

function sizesText(rows) {
  const table = textTable(
    ["entry", "minified", "gzipped"],
    rows.map(({ file, minified, gzipped }) => [file, minified, gzipped]),
  );
  return ["Bytes, with the parts of d3 that each entry uses", table].join("\n");
}

async function main() {
  const { asJson, runs, asked } = readArguments(process.argv.slice(2));
  const result = { machine: machineFacts(), runs };
  if (asked.includes("layout")) result.layout = await pureSteps(runs);
  if (asked.includes("paint")) result.paint = { ...(await firstPaint(runs)), runs };
  if (asked.includes("zoom")) result.zoom = await zoomSteps(runs);
  if (asked.includes("sizes")) result.sizes = sizes();
  if (asJson) {
    console.log(JSON.stringify(result, null, 2));
    return;
  }
  const { processor, processors, memory, system, node, load } = result.machine;
  console.log(`${processor}, ${processors} processors, ${memory}, ${system}, Node ${node}, load ${load} at the start`);
  if (result.layout) console.log(`\n${layoutText(result.layout)}`);
  if (result.paint) console.log(`\n${paintText(result.paint)}`);
  if (result.zoom) console.log(`\n${zoomText(result.zoom)}`);
  if (result.sizes) console.log(`\n${sizesText(result.sizes)}`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
