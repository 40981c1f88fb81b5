import { moveChart } from './move-chart.js';
import { isFar } from './window.js';

const rest = 120;
const movements = /* @__PURE__ */ new WeakMap();
function follow(chart, before) {
  const moment = chart.moment();
  const { view, drawn } = moment;
  const isWindow = Object.keys(view).every((name) => name === "window" || view[name] === before[name]);
  if (!isWindow || view.window === void 0 || drawn?.chart.isMoving !== true) return false;
  const isMoved = isOnItsWay(chart) && !isFar(view.window, drawn.layout.scale.domain, 3, 0.5);
  begin(chart, isMoved);
  if (isMoved) moveChart(chart.figure, moment, drawn, view.window);
  return isMoved;
}
function begin(chart, hasMoved = false) {
  const known = movements.get(chart);
  const movement = known ?? { hasMoved, at: 0, frame: 0 };
  Object.assign(movement, { hasMoved, at: performance.now() });
  movements.set(chart, movement);
  if (known === void 0) settle(chart, movement, rest);
}
function settle(chart, movement, wait) {
  movement.timer = setTimeout(() => {
    movement.frame = requestAnimationFrame(() => {
      const left = movement.at + rest - performance.now();
      if (left > 0) {
        settle(chart, movement, left);
        return;
      }
      movements.delete(chart);
      if (movement.hasMoved) chart.draw();
    });
  }, wait);
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
