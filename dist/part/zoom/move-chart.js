import { timeScale } from '../../layout/time-scale.js';
import { keyOf } from '../../render/dom/patch.js';
import { dayAt } from './day-at.js';
import { move } from './move.js';
import { movedMarks } from './moved-marks.js';

function moveChart(figure, moment, drawn, days) {
  const { layout, chart } = drawn;
  const scale = timeScale(days, layout.scale.range);
  const byKey = (selector) => new Map([...figure.querySelectorAll(selector)].map((node) => [keyOf(node), node]));
  const notes = byKey(".dateline-notes > *");
  const badges = byKey(".dateline-badges > *");
  const moved = movedMarks(moment, drawn, scale);
  figure.querySelectorAll(".dateline-event").forEach((node, index) => {
    const key = keyOf(node);
    const { x = NaN, y = 0, stretch = 1, label = NaN, badge = 0 } = moved[index] ?? {};
    move(node, x, y);
    move(node.lastElementChild, label, 0);
    move(notes.get(key), x + label, y);
    move(badges.get(key), x + badge, y);
    if (chart.marks[index]?.length !== 0) node.firstElementChild?.setAttribute("transform", `scale(${stretch},1)`);
  });
  figure.querySelectorAll(".dateline-more").forEach((node, index) => {
    const { x = NaN, y = 0 } = chart.clusters[index] ?? {};
    move(node, scale.position(dayAt(layout.scale, x)), y);
  });
  figure.querySelectorAll(".dateline-threads, .dateline-threads ~ *").forEach((node) => move(node, NaN, 0));
}

export { moveChart };
