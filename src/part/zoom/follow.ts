import type { View } from "../../state/view.ts";
import type { ReaderChart } from "../part.ts";
import { moveChart } from "./move-chart.ts";
import { moveTicks } from "./move-ticks.ts";
import type { Window } from "./window.ts";

/** A window that changes again within this time, in ms, is on its way: what is drawn is moved, and laid out anew when it rests. */
const rest = 100;
/** A window that is long on its way is laid out anew after so many steps. */
const mostSteps = 30;

interface Movement {
  timer: ReturnType<typeof setTimeout> | undefined;
  steps: number;
  ticksFor: Window;
}

const movements = new WeakMap<ReaderChart, Movement>();

/** Follows a window that moves; false where all must be drawn anew. */
export function follow(chart: ReaderChart, before: View): boolean {
  const moment = chart.moment();
  const { view, drawn } = moment;
  const { window } = view;
  const isWindow = (Object.keys(view) as (keyof View)[]).every((name) => name === "window" || view[name] === before[name]);
  if (!isWindow || window === undefined || drawn?.chart.isMoving !== true) return false;
  const movement = movements.get(chart) ?? { timer: undefined, steps: 0, ticksFor: window };
  movements.set(chart, movement);
  const isOnItsWay = movement.timer !== undefined && movement.steps < mostSteps;
  clearTimeout(movement.timer);
  movement.timer = setTimeout(() => {
    movement.timer = undefined;
    if (movement.steps > 0) chart.draw();
  }, rest);
  movement.steps = isOnItsWay ? movement.steps + 1 : 0;
  if (!isOnItsWay) return false;
  if (movement.steps === 1) movement.ticksFor = drawn.layout.scale.domain;
  moveChart(chart.figure, moment, drawn, window);
  movement.ticksFor = moveTicks(chart.figure, moment, drawn, window, movement.ticksFor);
  return true;
}

/** Ends what is still to be drawn. */
export function endFollowing(chart: ReaderChart): void {
  clearTimeout(movements.get(chart)?.timer);
}
