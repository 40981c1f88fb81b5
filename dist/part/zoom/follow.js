import { moveChart } from './move-chart.js';
import { moveTicks } from './move-ticks.js';

const rest = 100;
const mostSteps = 30;
const movements = /* @__PURE__ */ new WeakMap();
function follow(chart, before) {
  const moment = chart.moment();
  const { view, drawn } = moment;
  const { window } = view;
  const isWindow = Object.keys(view).every((name) => name === "window" || view[name] === before[name]);
  if (!isWindow || window === void 0 || drawn?.chart.isMoving !== true) return false;
  const movement = movements.get(chart) ?? { timer: void 0, steps: 0, ticksFor: window };
  movements.set(chart, movement);
  const isOnItsWay = movement.timer !== void 0 && movement.steps < mostSteps;
  clearTimeout(movement.timer);
  movement.timer = setTimeout(() => {
    movement.timer = void 0;
    if (movement.steps > 0) chart.draw();
  }, rest);
  movement.steps = isOnItsWay ? movement.steps + 1 : 0;
  if (!isOnItsWay) return false;
  if (movement.steps === 1) movement.ticksFor = drawn.layout.scale.domain;
  moveChart(chart.figure, moment, drawn, window);
  movement.ticksFor = moveTicks(chart.figure, moment, drawn, window, movement.ticksFor);
  return true;
}
function endFollowing(chart) {
  clearTimeout(movements.get(chart)?.timer);
}

export { endFollowing, follow };
