import { placeTicks } from "../../layout/layout.ts";
import { rounded } from "../../layout/rounded.ts";
import { timeScale, type TimeScale } from "../../layout/time-scale.ts";
import { keyOf, patch } from "../../render/dom/patch.ts";
import { mayLieIn } from "../../model/extent.ts";
import { axisMarkup } from "../../render/text/chart-markup.ts";
import type { DrawnChart } from "../../scene/chart-scene.ts";
import { tickLabels } from "../../scene/tick-labels.ts";
import type { Moment } from "../part.ts";
import { dayAt } from "./day-at.ts";
import { movedMarks, type MovedMark } from "./moved-marks.ts";
import type { Window } from "../../state/window-text.ts";

/** A node that moves, and where it was moved to last. */
interface Follower {
  readonly node: Element;
  readonly placeIn: (moved: readonly (MovedMark | undefined)[], scale: TimeScale) => string;
  at: string;
}

/** What moves in a picture: asking the page for it takes longer than to move it. */
const followersIn = new WeakMap<DrawnChart, readonly Follower[]>();

function followersOf(figure: Element, drawn: DrawnChart): readonly Follower[] {
  const { marks, clusters } = drawn.chart;
  const followers: Follower[] = [];
  const follow = (node: Element | null, placeIn: Follower["placeIn"]): void => {
    // What has no place of its own yet gets none before it moves: each costs a browser a layer.
    if (node !== null) followers.push({ node, placeIn, at: node.getAttribute("transform") ?? placeOf(0) });
  };
  const indexes = new Map(marks.map(({ key }, index) => [key, index]));
  for (const [selector, by] of [
    [".dateline-event", "x"],
    [".dateline-notes > *", "labelX"],
    [".dateline-badges > *", "badgeX"],
  ] as const)
    for (const node of figure.querySelectorAll(selector)) {
      const index = indexes.get(keyOf(node) ?? "") ?? -1;
      const { y = 0, length = 0 } = marks[index] ?? {};
      follow(node, (moved) => placeOf(moved[index]?.[by], y));
      if (by === "x") follow(node.lastElementChild, (moved) => placeOf(moved[index]?.label));
      if (by === "x" && length > 0) follow(node.firstElementChild, (moved) => `scale(${moved[index]?.stretch ?? 1},1)`);
    }
  figure.querySelectorAll(".dateline-more").forEach((node, index) => {
    const { x = NaN, y = 0 } = clusters[index] ?? {};
    const day = dayAt(drawn.layout.scale, x);
    follow(node, (_, scale) => placeOf(scale.position(day), y));
  });
  for (const node of figure.querySelectorAll(".dateline-axis ~ *")) {
    const day = Number(keyOf(node)?.slice(5));
    follow(node, (_, scale) => placeOf(mayLieIn({ from: day, to: day }, scale.domain) ? Math.floor(scale.position(day)) + 0.5 : NaN));
  }
  // What ties marks to each other is drawn again when they rest.
  for (const node of figure.querySelectorAll(".dateline-threads, .dateline-threads ~ *")) follow(node, () => placeOf());
  return followers;
}

/**
 * Moves what is drawn to where other days put it, and changes nothing but places: a browser then sets no text anew, and a step takes a
 * fraction of what a new picture does.
 * @param hasNewTicks whether ticks are chosen anew, too
 */
export function moveChart(figure: Element, moment: Moment, drawn: DrawnChart, days: Window, hasNewTicks: boolean): void {
  const { layout, chart } = drawn;
  const { teller, metrics } = moment;
  const scale = timeScale(days, layout.scale.range);
  const moved = movedMarks(moment, drawn, scale);
  const followers = followersIn.get(drawn) ?? followersOf(figure, drawn);
  followersIn.set(drawn, followers);
  for (const follower of followers) {
    const at = follower.placeIn(moved, scale);
    if (at !== follower.at) follower.node.setAttribute("transform", at);
    follower.at = at;
  }
  const axis = hasNewTicks ? figure.querySelector(".dateline-axis")?.parentElement : undefined;
  if (!axis) return;
  const ticks = placeTicks(scale, metrics);
  patch(axis, axisMarkup({ ...chart, ticks: tickLabels({ ...layout, ticks }, teller.locale, metrics) }));
  followersIn.delete(drawn);
}

/** A place as an attribute says it; far out of sight for what has none, which costs a browser less than to hide it. */
function placeOf(x = NaN, y = 0): string {
  return Number.isNaN(x) ? "translate(-9999,-9999)" : `translate(${rounded(x)},${y})`;
}
