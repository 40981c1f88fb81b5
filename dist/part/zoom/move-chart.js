import { placeTicks } from '../../layout/layout.js';
import { timeScale } from '../../layout/time-scale.js';
import { patch, keyOf } from '../../render/dom/patch.js';
import { mayLieIn } from '../../model/extent.js';
import { axisMarkup } from '../../render/text/chart-markup.js';
import { tickLabels } from '../../scene/tick-labels.js';
import { dayAt } from './day-at.js';
import { movedMarks } from './moved-marks.js';

const followersIn = /* @__PURE__ */ new WeakMap();
function followersOf(figure, drawn) {
  const { marks, clusters } = drawn.chart;
  const followers = [];
  const follow = (node, placeIn) => {
    if (node !== null) followers.push({ node, placeIn, at: node.getAttribute("transform") ?? placeOf(0) });
  };
  const indexes = new Map(marks.map(({ key }, index) => [key, index]));
  for (const [selector, by] of [
    [".dateline-event", "x"],
    [".dateline-notes > *", "labelX"],
    [".dateline-badges > *", "badgeX"]
  ])
    for (const node of figure.querySelectorAll(selector)) {
      const index = indexes.get(keyOf(node) ?? "") ?? -1;
      const { y = 0, length = 0 } = marks[index] ?? {};
      follow(node, (moved) => placeOf(moved[index]?.[by], y));
      if (by === "x") follow(node.lastElementChild, (moved) => placeOf(moved[index]?.label));
      if (by === "x" && length > 0) follow(node.firstElementChild, (moved) => `scale(${moved[index]?.stretch ?? 1},1)`);
    }
  figure.querySelectorAll(".dateline-more").forEach((node, index) => {
    const { x = NaN, y = 0 } = clusters[index] ?? {};
    const day = dayAt(drawn.layout.scale, x);
    follow(node, (_, scale) => placeOf(scale.position(day), y));
  });
  for (const node of figure.querySelectorAll(".dateline-axis ~ *")) {
    const day = Number(keyOf(node)?.slice(5));
    follow(node, (_, scale) => placeOf(mayLieIn({ from: day, to: day }, scale.domain) ? Math.floor(scale.position(day)) + 0.5 : NaN));
  }
  for (const node of figure.querySelectorAll(".dateline-threads, .dateline-threads ~ *")) follow(node, () => placeOf());
  return followers;
}
function moveChart(figure, moment, drawn, days, hasNewTicks) {
  const { layout, chart } = drawn;
  const { teller, metrics } = moment;
  const scale = timeScale(days, layout.scale.range);
  const moved = movedMarks(moment, drawn, scale);
  const followers = followersIn.get(drawn) ?? followersOf(figure, drawn);
  followersIn.set(drawn, followers);
  for (const follower of followers) {
    const at = follower.placeIn(moved, scale);
    if (at !== follower.at) follower.node.setAttribute("transform", at);
    follower.at = at;
  }
  const axis = hasNewTicks ? figure.querySelector(".dateline-axis")?.parentElement : void 0;
  if (!axis) return;
  const ticks = placeTicks(scale, metrics);
  patch(axis, axisMarkup({ ...chart, ticks: tickLabels({ ...layout, ticks }, teller.locale, metrics) }));
  followersIn.delete(drawn);
}
function placeOf(x = NaN, y = 0) {
  return Number.isNaN(x) ? "translate(-9999,-9999)" : `translate(${Math.round(x * 10) / 10},${y})`;
}

export { moveChart };
