import { timeScale, type TimeScale } from "../../layout/time-scale.ts";
import { laneColour } from "../../scene/event-states.ts";
import { element, type Markup } from "../../render/text/markup.ts";
import { colourOf } from "../../render/text/shape-markup.ts";
import type { Model } from "../../model/model.ts";
import type { Moment } from "../part.ts";
import { limitsOf, windowOf } from "../zoom/limits-of.ts";
import { windowWords } from "../zoom/window-words.ts";
import type { Window } from "../zoom/window.ts";

const height = 40;
/** Width of a handle, and least width of what lies between two, in px: what a finger needs. */
const target = 24;

/** Returns the scale of the strip: the whole story, with room for a handle at either end. */
export function stripScale(moment: Moment): TimeScale {
  const ends: Window = [target, Math.max(2 * target, moment.width - target)];
  return timeScale(limitsOf(moment).whole, moment.teller.locale.direction === "rtl" ? [ends[1], ends[0]] : ends);
}

/** Returns the strip: every event as a dash in the row of its lane, and the window as a lens with two handles. */
export function stripMarkup(moment: Moment): Markup {
  const { width, teller } = moment;
  const { phrase, locale } = teller;
  const scale = stripScale(moment);
  const [first, last] = windowOf(moment);
  const [a, b] = [scale.position(first), scale.position(last)];
  const middle = (a + b) / 2;
  const half = Math.max(Math.abs(b - a), target) / 2;
  const [left, right] = [middle - half, middle + half];
  const [start, end] = a > b ? [right, left - target] : [left - target, right];
  const isTop = { y: 0.5, height: height - 1 };
  const slider = (name: string, value: number, words: Window, children: Markup[]): Markup => {
    const [least, most] = scale.domain;
    const attributes = {
      class: `dateline-slider dateline-slider-${name}`,
      role: "slider",
      tabindex: name === "window" ? 0 : -1,
      "aria-label": phrase(`overview.${name}`),
      "aria-valuemin": Math.floor(least),
      "aria-valuemax": Math.ceil(most),
      "aria-valuenow": Math.round(value),
      "aria-valuetext": windowWords(words, locale),
    };
    return element("g", attributes, children, name);
  };
  const handle = (name: string, x: number, day: number): Markup =>
    slider(
      name,
      day,
      [day, day + 1],
      [
        element("rect", { class: "dateline-handle", x, width: target, ...isTop }),
        element("path", { class: "dateline-grip", d: `M${x + target / 2},${height / 2 - 6}v12` }),
      ],
    );
  const shade = (from: number, to: number, key: string): Markup =>
    element("rect", { class: "dateline-shade", x: from, width: Math.max(0, to - from), y: 0, height }, [], key);
  const frame = { class: "dateline-overview", role: "group", "aria-label": phrase("overview.label"), width, height };
  return element(
    "svg",
    { ...frame, viewBox: `0 0 ${width} ${height}` },
    [
      element("g", { "aria-hidden": "true" }, rowsMarkup(moment, scale), "rows"),
      shade(0, left, "before"),
      shade(right, width, "after"),
      slider("window", first, [first, last], [element("rect", { class: "dateline-lens", x: left, width: right - left, ...isTop })]),
      handle("start", start, first),
      handle("end", end, last - 1),
    ],
    "overview",
  );
}

/** The dashes stay while the window moves. */
const known = new WeakMap<Model, { readonly range: string; readonly rows: readonly Markup[] }>();

function rowsMarkup({ whole }: Moment, scale: TimeScale): readonly Markup[] {
  const range = scale.range.join();
  const found = known.get(whole);
  if (found?.range === range) return found.rows;
  const rows = drawRows(whole, scale);
  known.set(whole, { range, rows });
  return rows;
}

/** A row a lane, in few paths however many its events are: the more happen at once, the darker. */
function drawRows(whole: Model, scale: TimeScale): Markup[] {
  const step = (height - 8) / whole.lanes.length;
  return whole.lanes.flatMap((lane, row) => {
    // How many events begin, less those that end, at each px.
    const turns = new Int32Array(Math.max(...scale.range) + 4);
    whole.extents.forEach(({ from, to }, item) => {
      if (whole.laneOf[item] !== row) return;
      const [one, other] = [scale.position(from), scale.position(to)];
      const left = Math.floor(Math.min(one, other));
      for (const [x, turn] of [
        [left, 1],
        [Math.max(left + 2, Math.ceil(Math.max(one, other))), -1],
      ] as const)
        turns[x] = (turns[x] ?? 0) + turn;
    });
    const frame = { ...colourOf(laneColour(lane), "dateline-dashes"), "stroke-width": Math.min(4, step - 1) };
    return [1, 2, 4].map((level) => element("path", { ...frame, d: dashes(turns, level, 4 + (row + 0.5) * step) }));
  });
}

/** Where so many events or more happen at once. */
function dashes(turns: Int32Array, level: number, y: number): string {
  let path = "";
  let count = 0;
  turns.forEach((turn, x) => {
    const before = count;
    count += turn;
    if (before < level !== count < level) path += count < level ? `H${x}` : `M${x},${y}`;
  });
  return path || "M0,0";
}
