import { moveChart } from './move-chart.js';

const rest = 100;
const mostSteps = 30;
const tickSteps = 6;
const movements = /* @__PURE__ */ new WeakMap();
function follow(chart, before) {
  const moment = chart.moment();
  const { view, drawn } = moment;
  const isWindow = Object.keys(view).every((name) => name === "window" || view[name] === before[name]);
  if (!isWindow || view.window === void 0 || drawn?.chart.isMoving !== true) return false;
  const last = movements.get(chart);
  const steps = last === void 0 || last.steps === mostSteps ? 0 : last.steps + 1;
  endFollowing(chart);
  const timer = setTimeout(() => {
    movements.delete(chart);
    if (steps > 0) chart.draw();
  }, rest);
  movements.set(chart, { steps, timer });
  if (steps > 0) moveChart(chart.figure, moment, drawn, view.window, steps % tickSteps === 0);
  return steps > 0;
}
function endFollowing(chart) {
  clearTimeout(movements.get(chart)?.timer);
  movements.delete(chart);
}

export { endFollowing, follow };
