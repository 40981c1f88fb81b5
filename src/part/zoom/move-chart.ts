import { placeTicks } from "../../layout/layout.ts";
import { timeScale } from "../../layout/time-scale.ts";
import { keyOf, patch } from "../../render/dom/patch.ts";
import { axisMarkup } from "../../render/text/chart-markup.ts";
import type { DrawnChart } from "../../scene/chart-scene.ts";
import { tickLabels } from "../../scene/tick-labels.ts";
import type { Moment } from "../part.ts";
import { dayAt } from "./day-at.ts";
import { movedMarks } from "./moved-marks.ts";
import type { Window } from "./window.ts";

/**
 * Moves what is drawn to where other days put it, and changes nothing but places: a browser then sets no text anew, and a step takes a
 * fraction of what a new picture does.
 * @param hasNewTicks whether ticks are chosen anew, too
 */
export function moveChart(figure: Element, moment: Moment, drawn: DrawnChart, days: Window, hasNewTicks: boolean): void {
  const { layout, chart } = drawn;
  const { teller, metrics } = moment;
  const scale = timeScale(days, layout.scale.range);
  const axis = figure.querySelector(".dateline-axis")?.parentElement;
  if (axis && hasNewTicks) {
    const ticks = placeTicks(scale, metrics);
    patch(axis, axisMarkup({ ...chart, ticks: tickLabels({ ...layout, ticks }, teller.locale, metrics) }));
  } else {
    const [, ...ticks] = axis?.children ?? [];
    for (const node of ticks) {
      const day = Number(keyOf(node)?.slice(5));
      place(node, day < days[0] || day > days[1] ? NaN : Math.floor(scale.position(day)) + 0.5);
    }
  }
  const moved = movedMarks(moment, drawn, scale);
  const index = new Map(chart.marks.map(({ key }, position) => [key, position]));
  for (const [selector, name] of [
    [".dateline-event", "x"],
    [".dateline-notes > *", "labelX"],
    [".dateline-badges > *", "badgeX"],
  ] as const)
    for (const node of figure.querySelectorAll(selector)) {
      const position = index.get(keyOf(node) ?? "") ?? -1;
      const { [position]: mark } = moved;
      const { y = 0, length = 0 } = chart.marks[position] ?? {};
      if (mark === undefined) continue;
      place(node, mark[name], y);
      if (name !== "x") continue;
      place(node.lastElementChild, mark.labelX - mark.x);
      if (length > 0) node.firstElementChild?.setAttribute("transform", `scale(${mark.stretch},1)`);
    }
  figure.querySelectorAll(".dateline-more").forEach((node, position) => {
    const { x = NaN, y } = chart.clusters[position] ?? {};
    place(node, scale.position(dayAt(layout.scale, x)), y);
  });
  // What ties marks to each other is drawn again when they rest.
  for (const node of figure.querySelectorAll(".dateline-threads, .dateline-threads ~ *")) place(node, NaN);
}

/** Moves a node; far out of sight where it has no place, which costs a browser less than to hide it. */
function place(node: Element | null, x: number, y = 0): void {
  const transform = Number.isNaN(x) ? "translate(-9999,-9999)" : `translate(${Math.round(x * 10) / 10},${y})`;
  if (node && node.getAttribute("transform") !== transform) node.setAttribute("transform", transform);
}
