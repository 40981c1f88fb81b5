import type { View } from "../../state/view.ts";
import type { ReaderChart } from "../part.ts";
import { moveChart } from "./move-chart.ts";

/** A window that changes again within this time, in ms, is on its way: what is drawn is moved, and laid out anew when it rests. */
const rest = 100;
/** A window that is long on its way is laid out anew after so many steps; its ticks are chosen anew more often. */
const mostSteps = 30;
const tickSteps = 6;

/** The steps since the last new picture, while a window is on its way. */
const movements = new WeakMap<ReaderChart, { steps: number; timer: ReturnType<typeof setTimeout> }>();

/** Follows a window that moves; false where all must be drawn anew. */
export function follow(chart: ReaderChart, before: View): boolean {
  const moment = chart.moment();
  const { view, drawn } = moment;
  const isWindow = (Object.keys(view) as (keyof View)[]).every((name) => name === "window" || view[name] === before[name]);
  if (!isWindow || view.window === undefined || drawn?.chart.isMoving !== true) return false;
  const last = movements.get(chart);
  const steps = last === undefined || last.steps === mostSteps ? 0 : last.steps + 1;
  endFollowing(chart);
  const timer = setTimeout(() => {
    movements.delete(chart);
    if (steps > 0) chart.draw();
  }, rest);
  movements.set(chart, { steps, timer });
  if (steps > 0) moveChart(chart.figure, moment, drawn, view.window, steps % tickSteps === 0);
  return steps > 0;
}

/** Ends what is still to be drawn. */
export function endFollowing(chart: ReaderChart): void {
  clearTimeout(movements.get(chart)?.timer);
  movements.delete(chart);
}
