import { placeTicks } from '../../layout/layout.js';
import { timeScale } from '../../layout/time-scale.js';
import { patch, keyOf } from '../../render/dom/patch.js';
import { axisMarkup } from '../../render/text/chart-markup.js';
import { tickLabels } from '../../scene/tick-labels.js';
import { move } from './move.js';

const share = 1 / 12;
function moveTicks(figure, moment, drawn, days, chosen) {
  const { teller, metrics } = moment;
  const { layout, chart } = drawn;
  const [first, last] = days;
  const scale = timeScale(days, layout.scale.range);
  const axis = figure.querySelector(".dateline-axis")?.parentElement;
  if (!axis) return chosen;
  if (Math.max(Math.abs(first - chosen[0]), Math.abs(last - chosen[1])) > (last - first) * share) {
    const ticks = tickLabels({ ...layout, ticks: placeTicks(scale, metrics) }, teller.locale, metrics);
    patch(axis, axisMarkup({ ...chart, ticks }));
    return days;
  }
  for (const node of axis.children) {
    const [, day] = /^tick-(.+)/.exec(keyOf(node) ?? "") ?? [];
    if (day !== void 0) move(node, Number(day) >= first && Number(day) <= last ? Math.floor(scale.position(Number(day))) + 0.5 : NaN, 0);
  }
  return chosen;
}

export { moveTicks };
