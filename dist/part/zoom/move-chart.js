import { placeTicks } from '../../layout/layout.js';
import { timeScale } from '../../layout/time-scale.js';
import { patch, keyOf } from '../../render/dom/patch.js';
import { axisMarkup } from '../../render/text/chart-markup.js';
import { tickLabels } from '../../scene/tick-labels.js';
import { dayAt } from './day-at.js';
import { movedMarks } from './moved-marks.js';

function moveChart(figure, moment, drawn, days, hasNewTicks) {
  const { layout, chart } = drawn;
  const { teller, metrics } = moment;
  const scale = timeScale(days, layout.scale.range);
  const axis = figure.querySelector(".dateline-axis")?.parentElement;
  if (axis && hasNewTicks) {
    const ticks = placeTicks(scale, metrics);
    patch(axis, axisMarkup({ ...chart, ticks: tickLabels({ ...layout, ticks }, teller.locale, metrics) }));
  } else {
    const [, ...ticks] = axis?.children ?? [];
    for (const node of ticks) {
      const day = Number(keyOf(node)?.slice(5));
      place(node, day < days[0] || day > days[1] ? NaN : Math.floor(scale.position(day)) + 0.5);
    }
  }
  const moved = movedMarks(moment, drawn, scale);
  const index = new Map(chart.marks.map(({ key }, position) => [key, position]));
  for (const [selector, name] of [
    [".dateline-event", "x"],
    [".dateline-notes > *", "labelX"],
    [".dateline-badges > *", "badgeX"]
  ])
    for (const node of figure.querySelectorAll(selector)) {
      const position = index.get(keyOf(node) ?? "") ?? -1;
      const { [position]: mark } = moved;
      const { y = 0, length = 0 } = chart.marks[position] ?? {};
      if (mark === void 0) continue;
      place(node, mark[name], y);
      if (name !== "x") continue;
      place(node.lastElementChild, mark.labelX - mark.x);
      if (length > 0) node.firstElementChild?.setAttribute("transform", `scale(${mark.stretch},1)`);
    }
  figure.querySelectorAll(".dateline-more").forEach((node, position) => {
    const { x = NaN, y } = chart.clusters[position] ?? {};
    place(node, scale.position(dayAt(layout.scale, x)), y);
  });
  for (const node of figure.querySelectorAll(".dateline-threads, .dateline-threads ~ *")) place(node, NaN);
}
function place(node, x, y = 0) {
  const transform = Number.isNaN(x) ? "translate(-9999,-9999)" : `translate(${Math.round(x * 10) / 10},${y})`;
  if (node && node.getAttribute("transform") !== transform) node.setAttribute("transform", transform);
}

export { moveChart };
