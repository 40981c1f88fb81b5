import type { View } from "../../state/view.ts";
import type { ReaderChart } from "../part.ts";
import { moveChart } from "./move-chart.ts";

/** A window that changes again within this time, in ms, is on its way: what is drawn is moved, and laid out anew when it rests. */
const rest = 120;
/** A window that is long on its way is laid out anew after so many steps; its ticks are chosen anew in between. */
const mostSteps = 30;
const tickSteps = 15;

interface Movement {
  /** Steps since the last new picture. */
  steps: number;
  frame: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** The windows that are on their way. */
const movements = new WeakMap<ReaderChart, Movement>();

/** Follows a window that moves; false where all must be drawn anew. */
export function follow(chart: ReaderChart, before: View): boolean {
  const moment = chart.moment();
  const { view, drawn } = moment;
  const isWindow = (Object.keys(view) as (keyof View)[]).every((name) => name === "window" || view[name] === before[name]);
  if (!isWindow || view.window === undefined || drawn?.chart.isMoving !== true) return false;
  const steps = begin(chart);
  if (steps > 0) moveChart(chart.figure, moment, drawn, view.window, steps % tickSteps === 0);
  return steps > 0;
}

/** Begins or goes on with a movement; returns how many steps it has made since the last new picture. */
export function begin(chart: ReaderChart): number {
  const last = movements.get(chart);
  const steps = last === undefined || last.steps === mostSteps ? 0 : last.steps + 1;
  endFollowing(chart);
  const settle = (): void => {
    movements.delete(chart);
    if (steps > 0) chart.draw();
  };
  // From when the step is seen: where frames are slow, a new picture in between would make them slower.
  const frame = requestAnimationFrame(() => (movement.timer = setTimeout(settle, rest)));
  const movement: Movement = { steps, frame, timer: undefined };
  movements.set(chart, movement);
  return steps;
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
