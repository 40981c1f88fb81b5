import { moveChart } from './move-chart.js';

const rest = 120;
const mostSteps = 30;
const tickSteps = 15;
const movements = /* @__PURE__ */ new WeakMap();
function follow(chart, before) {
  const moment = chart.moment();
  const { view, drawn } = moment;
  const isWindow = Object.keys(view).every((name) => name === "window" || view[name] === before[name]);
  if (!isWindow || view.window === void 0 || drawn?.chart.isMoving !== true) return false;
  const steps = begin(chart);
  if (steps > 0) moveChart(chart.figure, moment, drawn, view.window, steps % tickSteps === 0);
  return steps > 0;
}
function begin(chart) {
  const last = movements.get(chart);
  const steps = last === void 0 || last.steps === mostSteps ? 0 : last.steps + 1;
  endFollowing(chart);
  const settle = () => {
    movements.delete(chart);
    if (steps > 0) chart.draw();
  };
  const frame = requestAnimationFrame(() => movement.timer = setTimeout(settle, rest));
  const movement = { steps, frame, timer: void 0 };
  movements.set(chart, movement);
  return steps;
}
const isOnItsWay = (chart) => movements.has(chart);
function endFollowing(chart) {
  const movement = movements.get(chart);
  if (movement === void 0) return;
  cancelAnimationFrame(movement.frame);
  clearTimeout(movement.timer);
  movements.delete(chart);
}

export { begin, endFollowing, follow, isOnItsWay };
