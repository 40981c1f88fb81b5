import type { View } from "../../state/view.ts";
import type { ReaderChart } from "../part.ts";
import { moveChart } from "./move-chart.ts";
import { isFar } from "./window.ts";

/** A window that changes again within this time, in ms, is on its way: what is drawn is moved, and laid out anew when it rests. */
const rest = 120;

interface Movement {
  hasMoved: boolean;
  /** When the last step was made, in ms. */
  at: number;
  frame: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** The windows that are on their way. */
const movements = new WeakMap<ReaderChart, Movement>();

/** Follows a window that moves; false where all must be drawn anew. */
export function follow(chart: ReaderChart, before: View): boolean {
  const moment = chart.moment();
  const { view, drawn } = moment;
  const isWindow = (Object.keys(view) as (keyof View)[]).every((name) => name === "window" || view[name] === before[name]);
  if (!isWindow || view.window === undefined || drawn?.chart.isMoving !== true) return false;
  // Events that were outside are not drawn yet, and some that were near each other have room now.
  const isMoved = isOnItsWay(chart) && !isFar(view.window, drawn.layout.scale.domain, 3, 0.5);
  begin(chart, isMoved);
  if (isMoved) moveChart(chart.figure, moment, drawn, view.window);
  return isMoved;
}

/** Begins or goes on with a movement. */
export function begin(chart: ReaderChart, hasMoved = false): void {
  const known = movements.get(chart);
  const movement: Movement = known ?? { hasMoved, at: 0, frame: 0 };
  Object.assign(movement, { hasMoved, at: performance.now() });
  movements.set(chart, movement);
  // One timer for many steps: to set it anew takes as long as to move a few marks.
  if (known === undefined) settle(chart, movement, rest);
}

/** Lays out anew what has come to rest. */
function settle(chart: ReaderChart, movement: Movement, wait: number): void {
  movement.timer = setTimeout(() => {
    // Where frames are slow, the next step may be waiting for this one.
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

/** Whether a window is on its way. */
export const isOnItsWay = (chart: ReaderChart): boolean => movements.has(chart);

/** Ends what is still to be drawn. */
export function endFollowing(chart: ReaderChart): void {
  const movement = movements.get(chart);
  if (movement === undefined) return;
  cancelAnimationFrame(movement.frame);
  clearTimeout(movement.timer);
  movements.delete(chart);
}
