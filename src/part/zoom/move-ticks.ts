import { placeTicks } from "../../layout/layout.ts";
import { timeScale } from "../../layout/time-scale.ts";
import { keyOf, patch } from "../../render/dom/patch.ts";
import { axisMarkup } from "../../render/text/chart-markup.ts";
import { tickLabels } from "../../scene/tick-labels.ts";
import type { Moment } from "../part.ts";
import { move } from "./move.ts";
import type { Window } from "./window.ts";

/** Ticks are chosen anew when an end of the window has moved by this share of it: about as far as from one to the next. */
const share = 1 / 12;

/**
 * Moves the ticks, and chooses others where they no longer suit.
 * @param chosen the days that they were chosen for; returns those that they are chosen for now
 */
export function moveTicks(figure: Element, moment: Moment, drawn: NonNullable<Moment["drawn"]>, days: Window, chosen: Window): Window {
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
    if (day !== undefined) move(node, Number(day) >= first && Number(day) <= last ? Math.floor(scale.position(Number(day))) + 0.5 : NaN, 0);
  }
  return chosen;
}
