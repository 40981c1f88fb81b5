import { timeScale, type TimeScale } from "../../layout/time-scale.ts";
import { laneColour } from "../../scene/event-states.ts";
import { boxOf, element, type Markup } from "../../render/text/markup.ts";
import { colourOf } from "../../render/text/shape-markup.ts";
import type { Moment } from "../part.ts";
import { limitsOf, windowOf } from "../zoom/limits-of.ts";
import { windowWords } from "../zoom/window-words.ts";
import type { Window } from "../../state/window-text.ts";

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
  const frame = { class: "dateline-overview", role: "group", "aria-label": phrase("overview.label"), ...boxOf(width, height) };
  return element(
    "svg",
    frame,
    [
      element("g", { "aria-hidden": "true" }, rowsMarkup(moment, scale), "rows"),
      element("path", { class: "dateline-shade", d: `M0,0H${left}V${height}H0zM${width},0H${right}V${height}H${width}z` }, [], "shade"),
      slider("window", first, [first, last], [element("rect", { class: "dateline-lens", x: left, width: right - left, ...isTop })]),
      handle("start", start, first),
      handle("end", end, last - 1),
    ],
    "overview",
  );
}

/** A row a lane, in few paths however many its events are: the more happen at once, the darker. */
function rowsMarkup({ placed }: Moment, scale: TimeScale): Markup[] {
  const step = (height - 8) / placed.lanes.length;
  // How many events begin, less those that end, at each px.
  const turns = placed.lanes.map(() => new Int32Array(Math.max(...scale.range) + 4));
  placed.extents.forEach(({ from, to }, item) => {
    const row = turns[placed.laneOf[item] ?? 0] as Int32Array;
    // What may be any day before another is shown by that.
    const [one, other] = [scale.position(Number.isFinite(from) ? from : to), scale.position(to)];
    const left = Math.floor(Math.min(one, other));
    const right = Math.max(left + 2, Math.ceil(Math.max(one, other)));
    row[left] = (row[left] ?? 0) + 1;
    row[right] = (row[right] ?? 0) - 1;
  });
  return turns.flatMap((row, lane) => {
    const frame = { ...colourOf(laneColour(placed.lanes[lane]), "dateline-dashes"), "stroke-width": Math.min(4, step - 1) };
    return [1, 3].map((level) => element("path", { ...frame, d: dashes(row, level, 4 + (lane + 0.5) * step) }));
  });
}

/** Where so many events or more happen at once. */
function dashes(turns: Int32Array, level: number, y: number): string {
  let path = "M0,0";
  let count = 0;
  turns.forEach((turn, x) => {
    const wasFew = count < level;
    count += turn;
    if (wasFew !== count < level) path += wasFew ? `M${x},${y}` : `H${x}`;
  });
  return path;
}
