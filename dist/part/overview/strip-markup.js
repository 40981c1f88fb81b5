import { timeScale } from '../../layout/time-scale.js';
import { laneColour } from '../../scene/event-states.js';
import { element } from '../../render/text/markup.js';
import { colourOf } from '../../render/text/shape-markup.js';
import { windowOf, limitsOf } from '../zoom/limits-of.js';
import { windowWords } from '../zoom/window-words.js';

const height = 40;
const target = 24;
function stripScale(moment) {
  const ends = [target, Math.max(2 * target, moment.width - target)];
  return timeScale(limitsOf(moment).whole, moment.teller.locale.direction === "rtl" ? [ends[1], ends[0]] : ends);
}
function stripMarkup(moment) {
  const { width, teller } = moment;
  const { phrase, locale } = teller;
  const scale = stripScale(moment);
  const [first, last] = windowOf(moment);
  const [a, b] = [scale.position(first), scale.position(last)];
  const middle = (a + b) / 2;
  const half = Math.max(Math.abs(b - a), target) / 2;
  const [left, right] = [middle - half, middle + half];
  const [start, end] = a > b ? [right, left - target] : [left - target, right];
  const isTop = { y: 0.5, height: height - 1 };
  const slider = (name, value, words, children) => {
    const [least, most] = scale.domain;
    const attributes = {
      class: `dateline-slider dateline-slider-${name}`,
      role: "slider",
      tabindex: name === "window" ? 0 : -1,
      "aria-label": phrase(`overview.${name}`),
      "aria-valuemin": Math.floor(least),
      "aria-valuemax": Math.ceil(most),
      "aria-valuenow": Math.round(value),
      "aria-valuetext": windowWords(words, locale)
    };
    return element("g", attributes, children, name);
  };
  const handle = (name, x, day) => slider(
    name,
    day,
    [day, day + 1],
    [
      element("rect", { class: "dateline-handle", x, width: target, ...isTop }),
      element("path", { class: "dateline-grip", d: `M${x + target / 2},${height / 2 - 6}v12` })
    ]
  );
  const shade = (from, to, key) => element("rect", { class: "dateline-shade", x: from, width: Math.max(0, to - from), y: 0, height }, [], key);
  const frame = { class: "dateline-overview", role: "group", "aria-label": phrase("overview.label"), width, height };
  return element(
    "svg",
    { ...frame, viewBox: `0 0 ${width} ${height}` },
    [
      element("g", { "aria-hidden": "true" }, rowsMarkup(moment, scale), "rows"),
      shade(0, left, "before"),
      shade(right, width, "after"),
      slider("window", first, [first, last], [element("rect", { class: "dateline-lens", x: left, width: right - left, ...isTop })]),
      handle("start", start, first),
      handle("end", end, last - 1)
    ],
    "overview"
  );
}
const known = /* @__PURE__ */ new WeakMap();
function rowsMarkup({ whole }, scale) {
  const range = scale.range.join();
  const found = known.get(whole);
  if (found?.range === range) return found.rows;
  const rows = drawRows(whole, scale);
  known.set(whole, { range, rows });
  return rows;
}
function drawRows(whole, scale) {
  const step = (height - 8) / whole.lanes.length;
  return whole.lanes.flatMap((lane, row) => {
    const turns = new Int32Array(Math.max(...scale.range) + 4);
    whole.extents.forEach(({ from, to }, item) => {
      if (whole.laneOf[item] !== row) return;
      const [one, other] = [scale.position(from), scale.position(to)];
      const left = Math.floor(Math.min(one, other));
      for (const [x, turn] of [
        [left, 1],
        [Math.max(left + 2, Math.ceil(Math.max(one, other))), -1]
      ])
        turns[x] = (turns[x] ?? 0) + turn;
    });
    const frame = { ...colourOf(laneColour(lane), "dateline-dashes"), "stroke-width": Math.min(4, step - 1) };
    return [1, 2, 4].map((level) => element("path", { ...frame, d: dashes(turns, level, 4 + (row + 0.5) * step) }));
  });
}
function dashes(turns, level, y) {
  let path = "";
  let count = 0;
  turns.forEach((turn, x) => {
    const before = count;
    count += turn;
    if (before < level !== count < level) path += count < level ? `H${x}` : `M${x},${y}`;
  });
  return path || "M0,0";
}

export { stripMarkup, stripScale };
