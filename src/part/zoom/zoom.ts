import { zoomWords } from "../../locale/en-parts.ts";
import { mayLieIn, type Extent } from "../../model/extent.ts";
import { subsetOf } from "../../model/subset.ts";
import type { Model } from "../../model/model.ts";
import type { View } from "../../state/view.ts";
import { groupOf, viewControl } from "../controls-of.ts";
import type { Control, Moment, Part, ReaderChart } from "../part.ts";
import { endFollowing, follow } from "./follow.ts";
import { limitsOf, windowOf } from "./limits-of.ts";
import { listenToGestures } from "./listen-to-gestures.ts";
import { windowWords } from "./window-words.ts";
import { windowAbout } from "./window.ts";

/**
 * Lets the reader show a part of the time: by wheel with a modifier, pinch, drag, double tap, buttons and keys.
 * @example timeline().parts([zoom])
 */
export const zoom: Part = {
  name: "zoom",
  words: zoomWords,
  keeps: "window",
  hasLastLens: true,
  lens: (model, view, form) => (form === "horizontal" ? model : inWindow(model, view)),
  controls: (moment) => {
    const [first, last] = windowOf(moment);
    const { least } = limitsOf(moment);
    const isWhole = moment.view.window === undefined;
    const controls = [
      control(moment, "out", isWhole, "–", 2),
      control(moment, "in", last - first < least * 1.001, "+", 0.5),
      control(moment, "fit", isWhole, undefined, Infinity),
    ];
    return [groupOf(moment, "zoom", controls)];
  },
  notes: (moment) => {
    const { teller, view } = moment;
    if (view.window === undefined) return [];
    const count = countOutside(moment, view.window);
    const outside = count === 0 ? [] : [teller.phrase("zoom.outside", { count })];
    return [teller.phrase("zoom.window", { window: windowWords(view.window, teller.locale) }), ...outside];
  },
  follow,
  changed: (chart, before) => {
    const { form, view, placed } = chart.moment();
    const { selected, window } = view;
    // In a list, details open in their item: who follows a link to what is outside must get there.
    if (form !== "vertical" || window === undefined || selected === before.selected) return;
    const extent = placed.extents[placed.events.findIndex(({ id }) => id === selected)];
    if (extent !== undefined && !mayLieIn(extent, window)) chart.show({ window: undefined });
  },
  listen: (chart) => {
    const end = listenToGestures(chart, (event, factor) => step(chart, factor, event));
    return () => {
      end();
      endFollowing(chart);
    };
  },
};

function control(moment: Moment, name: string, isDisabled: boolean, sign: string | undefined, factor: number): Control {
  return viewControl(moment, `zoom.${name}`, {}, { sign, isDisabled, press: (chart, source) => step(chart, factor, source) });
}

/** One step of the buttons and keys, about the event that had the focus when it is in sight. */
function step(chart: ReaderChart, factor: number, source: Event): void {
  const moment = chart.moment();
  const { model, view } = moment;
  const [first, last] = windowOf(moment);
  const { from = NaN, to = NaN } = model.extents[model.events.findIndex(({ id }) => id === view.focused)] ?? {};
  const share = ((from + to) / 2 - first) / (last - first);
  const kept = share >= 0 && share <= 1 ? share : 0.5;
  const window = windowAbout(first + kept * (last - first), kept, (last - first) * factor, limitsOf(moment));
  chart.show({ window }, source);
}

/** What a model was before events outside the window were left out of it. */
const wholes = new WeakMap<Model, Model>();

function inWindow(model: Model, { window }: View): Model {
  if (window === undefined) return model;
  const shown = subsetOf(model, (item) => mayLieIn(model.extents[item] as Extent, window));
  wholes.set(shown, model);
  return shown;
}

function countOutside({ model, whole, form }: Moment, window: NonNullable<View["window"]>): number {
  const { extents } = form === "horizontal" ? model : (wholes.get(model) ?? whole);
  return extents.filter((extent) => !mayLieIn(extent, window)).length;
}
