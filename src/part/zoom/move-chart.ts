import { placeTicks } from "../../layout/layout.ts";
import { rounded } from "../../layout/rounded.ts";
import { timeScale, type TimeScale } from "../../layout/time-scale.ts";
import { keyOf, patch } from "../../render/dom/patch.ts";
import { mayLieIn } from "../../model/extent.ts";
import { axisMarkup } from "../../render/text/chart-markup.ts";
import { flipIn, type DrawnChart } from "../../scene/chart-scene.ts";
import { tickLabels } from "../../scene/tick-labels.ts";
import type { Moment } from "../part.ts";
import { dayAt } from "./day-at.ts";
import { movedMarks, type MovedMark } from "./moved-marks.ts";
import type { Window } from "../../state/window-text.ts";
import { isFar } from "./window.ts";

/** A node that moves, and where it was moved to last. */
interface Follower {
  readonly node: SVGElement;
  readonly placeIn: (moved: readonly (MovedMark | undefined)[], scale: TimeScale) => string;
  at: string;
  /** Whether it is stretched, by a style: Chromium paints everything anew for an attribute that does it. */
  readonly isStretched?: boolean;
}

/** What moves in a picture: asking the page for it takes longer than to move it. */
interface Movable {
  readonly marks: readonly Follower[];
  ticks: readonly Follower[];
  /** The window that the ticks were chosen for. */
  ticked: Window;
}

const movableIn = new WeakMap<DrawnChart, Movable>();

function movableOf(figure: Element, drawn: DrawnChart): Movable {
  const known = movableIn.get(drawn) ?? { marks: marksIn(figure, drawn), ticks: ticksIn(figure, drawn), ticked: drawn.layout.scale.domain };
  movableIn.set(drawn, known);
  return known;
}

function marksIn(figure: Element, drawn: DrawnChart): Follower[] {
  const { chart, layout } = drawn;
  const followers: Follower[] = [];
  const follow = (node: Element | null, placeIn: Follower["placeIn"]): void => {
    // What has no place of its own yet gets none before it moves: each costs a browser a layer.
    if (node !== null) followers.push({ node: node as SVGElement, placeIn, at: node.getAttribute("transform") ?? placeOf(0) });
  };
  const indexes = new Map(chart.marks.map(({ key }, index) => [key, index]));
  const labels = new Map<string | undefined, Element | null>();
  for (const [selector, by] of [
    [".dateline-event", "x"],
    [".dateline-badges > *", "badgeX"],
  ] as const)
    for (const node of figure.querySelectorAll(selector)) {
      const index = indexes.get(keyOf(node) ?? "") ?? -1;
      const { y = 0, length = 0, label } = chart.marks[index] ?? {};
      follow(node, (moved) => placeOf(moved[index]?.[by], y));
      if (by !== "x") continue;
      labels.set(keyOf(node), node.lastElementChild);
      if (label) follow(node.lastElementChild, (moved) => placeOf(moved[index]?.label));
      if (length > 0) {
        // Never just 1: a group that is not stretched any more is painted anew.
        const placeIn: Follower["placeIn"] = (moved) => `${moved[index]?.stretch ?? 1} 1.001`;
        followers.push({ node: node.firstElementChild as SVGElement, placeIn, at: "", isStretched: true });
      }
    }
  // Dates go along with their titles, which costs a third less; the new picture brings them back.
  for (const node of figure.querySelectorAll(".dateline-notes > *")) {
    const notes = node.parentElement?.cloneNode() as Element;
    notes.append(...node.children);
    labels.get(keyOf(node))?.append(notes);
  }
  const flip = flipIn(drawn);
  figure.querySelectorAll(".dateline-more").forEach((node, index) => {
    const { x = NaN, y = 0 } = layout.clusters[index] ?? {};
    const day = dayAt(layout.scale, x);
    follow(node, (_, scale) => placeOf(flip(scale.position(day)), y));
  });
  // What ties marks to each other is drawn again when they rest.
  for (const node of figure.querySelectorAll(".dateline-threads, .dateline-threads ~ *")) follow(node, () => placeOf());
  return followers;
}

function ticksIn(figure: Element, drawn: DrawnChart): Follower[] {
  const flip = flipIn(drawn);
  return Array.from(figure.querySelectorAll<SVGElement>(".dateline-axis ~ *"), (node) => {
    const day = Number(keyOf(node)?.slice(5));
    return {
      node,
      placeIn: (_, scale) => placeOf(mayLieIn({ from: day, to: day }, scale.domain) ? Math.floor(flip(scale.position(day))) + 0.5 : NaN),
      at: node.getAttribute("transform") ?? "",
    };
  });
}

/**
 * Moves what is drawn to where other days put it, and changes nothing but places: a browser then sets no text anew, and a step takes a
 * fraction of what a new picture does. Ticks are chosen anew where those that stand are too few or too many.
 */
export function moveChart(figure: Element, moment: Moment, drawn: DrawnChart, days: Window): void {
  const { layout, chart } = drawn;
  const { teller, metrics } = moment;
  const scale = timeScale(days, layout.scale.range);
  const movable = movableOf(figure, drawn);
  if (isFar(days, movable.ticked, 1.6, 0.4)) {
    movable.ticked = days;
    const flip = flipIn(drawn);
    const ticks = tickLabels({ ...layout, ticks: placeTicks(scale, metrics) }, teller.locale, metrics);
    const flipped = ticks.map((tick) => ({ ...tick, x: flip(tick.x), labelX: flip(tick.labelX) }));
    const axis = figure.querySelector(".dateline-axis")?.parentElement;
    if (axis) patch(axis, axisMarkup({ ...chart, ticks: flipped }));
    movable.ticks = ticksIn(figure, drawn);
  }
  const moved = movedMarks(moment, drawn, scale);
  for (const followers of [movable.marks, movable.ticks])
    for (const follower of followers) {
      const at = follower.placeIn(moved, scale);
      if (at === follower.at) continue;
      follower.at = at;
      if (follower.isStretched) follower.node.style.scale = at;
      else follower.node.setAttribute("transform", at);
    }
}

/** A place as an attribute says it; far out of sight for what has none, which costs a browser less than to hide it. */
function placeOf(x = NaN, y = 0): string {
  return Number.isNaN(x) ? "translate(-9999,-9999)" : `translate(${rounded(x)},${y})`;
}
