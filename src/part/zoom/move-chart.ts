import { timeScale } from "../../layout/time-scale.ts";
import { keyOf } from "../../render/dom/patch.ts";
import type { Moment } from "../part.ts";
import { dayAt } from "./day-at.ts";
import { move } from "./move.ts";
import { movedMarks } from "./moved-marks.ts";
import type { Window } from "./window.ts";

/**
 * Moves what is drawn to where other days put it, and changes nothing but places: a browser then paints nothing anew, and a step takes a
 * fraction of what a new picture does.
 */
export function moveChart(figure: Element, moment: Moment, drawn: NonNullable<Moment["drawn"]>, days: Window): void {
  const { layout, chart } = drawn;
  const scale = timeScale(days, layout.scale.range);
  const byKey = (selector: string): Map<string | undefined, Element> =>
    new Map([...figure.querySelectorAll(selector)].map((node) => [keyOf(node), node]));
  const notes = byKey(".dateline-notes > *");
  const badges = byKey(".dateline-badges > *");
  const moved = movedMarks(moment, drawn, scale);
  figure.querySelectorAll(".dateline-event").forEach((node, index) => {
    const key = keyOf(node);
    const { x = NaN, y = 0, stretch = 1, label = NaN, badge = 0 } = moved[index] ?? {};
    move(node, x, y);
    move(node.lastElementChild, label, 0);
    move(notes.get(key), x + label, y);
    move(badges.get(key), x + badge, y);
    if (chart.marks[index]?.length !== 0) node.firstElementChild?.setAttribute("transform", `scale(${stretch},1)`);
  });
  figure.querySelectorAll(".dateline-more").forEach((node, index) => {
    const { x = NaN, y = 0 } = chart.clusters[index] ?? {};
    move(node, scale.position(dayAt(layout.scale, x)), y);
  });
  // What ties marks to each other is drawn again when they rest.
  figure.querySelectorAll(".dateline-threads, .dateline-threads ~ *").forEach((node) => move(node, NaN, 0));
}
