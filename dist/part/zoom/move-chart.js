import { placeTicks } from '../../layout/layout.js';
import { rounded } from '../../layout/rounded.js';
import { timeScale } from '../../layout/time-scale.js';
import { patch, keyOf } from '../../render/dom/patch.js';
import { mayLieIn } from '../../model/extent.js';
import { axisMarkup } from '../../render/text/chart-markup.js';
import { flipIn } from '../../scene/chart-scene.js';
import { tickLabels } from '../../scene/tick-labels.js';
import { dayAt } from './day-at.js';
import { movedMarks } from './moved-marks.js';
import { isFar } from './window.js';

const movableIn = /* @__PURE__ */ new WeakMap();
function movableOf(figure, drawn) {
  const known = movableIn.get(drawn) ?? { marks: marksIn(figure, drawn), ticks: ticksIn(figure, drawn), ticked: drawn.layout.scale.domain };
  movableIn.set(drawn, known);
  return known;
}
function marksIn(figure, drawn) {
  const { chart, layout } = drawn;
  const followers = [];
  const follow = (node, placeIn) => {
    if (node !== null) followers.push({ node, placeIn, at: node.getAttribute("transform") ?? placeOf(0) });
  };
  const indexes = new Map(chart.marks.map(({ key }, index) => [key, index]));
  const labels = /* @__PURE__ */ new Map();
  for (const [selector, by] of [
    [".dateline-event", "x"],
    [".dateline-badges > *", "badgeX"]
  ])
    for (const node of figure.querySelectorAll(selector)) {
      const index = indexes.get(keyOf(node) ?? "") ?? -1;
      const { y = 0, length = 0, label } = chart.marks[index] ?? {};
      follow(node, (moved) => placeOf(moved[index]?.[by], y));
      if (by !== "x") continue;
      labels.set(keyOf(node), node.lastElementChild);
      if (label) follow(node.lastElementChild, (moved) => placeOf(moved[index]?.label));
      if (length > 0) {
        const placeIn = (moved) => `${moved[index]?.stretch ?? 1} 1.001`;
        followers.push({ node: node.firstElementChild, placeIn, at: "", isStretched: true });
      }
    }
  for (const node of figure.querySelectorAll(".dateline-notes > *")) {
    const notes = node.parentElement?.cloneNode();
    notes.append(...node.children);
    labels.get(keyOf(node))?.append(notes);
  }
  const flip = flipIn(drawn);
  figure.querySelectorAll(".dateline-more").forEach((node, index) => {
    const { x = NaN, y = 0 } = layout.clusters[index] ?? {};
    const day = dayAt(layout.scale, x);
    follow(node, (_, scale) => placeOf(flip(scale.position(day)), y));
  });
  for (const node of figure.querySelectorAll(".dateline-threads, .dateline-threads ~ *")) follow(node, () => placeOf());
  return followers;
}
function ticksIn(figure, drawn) {
  const flip = flipIn(drawn);
  return Array.from(figure.querySelectorAll(".dateline-axis ~ *"), (node) => {
    const day = Number(keyOf(node)?.slice(5));
    return {
      node,
      placeIn: (_, scale) => placeOf(mayLieIn({ from: day, to: day }, scale.domain) ? Math.floor(flip(scale.position(day))) + 0.5 : NaN),
      at: node.getAttribute("transform") ?? ""
    };
  });
}
function moveChart(figure, moment, drawn, days) {
  const { layout, chart } = drawn;
  const { teller, metrics } = moment;
  const scale = timeScale(days, layout.scale.range);
  const movable = movableOf(figure, drawn);
  if (isFar(days, movable.ticked, 1.6, 0.4)) {
    movable.ticked = days;
    const flip = flipIn(drawn);
    const ticks = tickLabels({ ...layout, ticks: placeTicks(scale, metrics) }, teller.locale, metrics);
    const flipped = ticks.map((tick) => ({ ...tick, x: flip(tick.x), labelX: flip(tick.labelX) }));
    const axis = figure.querySelector(".dateline-axis")?.parentElement;
    if (axis) patch(axis, axisMarkup({ ...chart, ticks: flipped }));
    movable.ticks = ticksIn(figure, drawn);
  }
  const moved = movedMarks(moment, drawn, scale);
  for (const followers of [movable.marks, movable.ticks])
    for (const follower of followers) {
      const at = follower.placeIn(moved, scale);
      if (at === follower.at) continue;
      follower.at = at;
      if (follower.isStretched) follower.node.style.scale = at;
      else follower.node.setAttribute("transform", at);
    }
}
function placeOf(x = NaN, y = 0) {
  return Number.isNaN(x) ? "translate(-9999,-9999)" : `translate(${rounded(x)},${y})`;
}

export { moveChart };
