import { readFileSync } from "node:fs";
import { loadSource } from "./load-source.mjs";
import { makeStory } from "./make-story.mjs";
import { median } from "./median.mjs";

const counts = [10, 100, 1000, 10_000, 100_000];

const timed = (step) => {
  const start = performance.now();
  const result = step();
  return { result, time: performance.now() - start };
};

/** The layout's input, as the scene gives it: the words of a label are made when they are asked for. */
function layoutInput(model) {
  return {
    extents: model.extents,
    lanes: model.laneOf,
    importance: model.importance,
    laneLabels: model.lanes.map((lane) => lane.id),
    badge: () => undefined,
    label: (item) => ({ title: String(Object.values(model.events[item].title)[0] ?? ""), note: model.events[item].when.edtf ?? "" }),
  };
}

/** Median times in ms of each step that needs no browser, and how good the layout is. */
export async function pureSteps(runs) {
  const source = await loadSource();
  const metrics = source.estimateText();
  const rows = counts.map((count) => {
    const story = makeStory(count);
    const times = { parse: [], model: [], layout: [] };
    let layout;
    // The first run warms up and does not count.
    for (let run = 0; run <= runs; run++) {
      const parsed = timed(() => source.parseStory(story));
      const model = timed(() => source.modelOf(parsed.result.story));
      const input = layoutInput(model.result);
      const laid = timed(() => source.layoutStory(input, { width: 960, metrics }));
      layout = laid.result;
      if (run === 0) continue;
      times.parse.push(parsed.time);
      times.model.push(model.time);
      times.layout.push(laid.time);
    }
    const quality = source.layoutQuality(layout, count);
    return { count, parse: median(times.parse), model: median(times.model), layout: median(times.layout), ...quality };
  });
  return { rows, render: renderTimes(source, runs) };
}

/** Median times in ms of `renderToString`, for the story that the library was made for. */
function renderTimes(source, runs) {
  const story = JSON.parse(readFileSync(new URL("../examples/koupol.json", import.meta.url), "utf8"));
  const times = Array.from({ length: runs + 5 }, () => timed(() => source.renderToString(story, { width: 960 })).time);
  return { events: story.events.length, first: times[0], warm: median(times.slice(5)) };
}
