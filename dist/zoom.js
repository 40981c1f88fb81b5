import { zoomWords } from './locale/en-parts.js';
import { mayLieIn } from './model/extent.js';
import { subsetOf } from './model/subset.js';
import { groupOf, viewControl } from './part/controls-of.js';
import { follow, endFollowing } from './part/zoom/follow.js';
import { windowOf, limitsOf } from './part/zoom/limits-of.js';
import { listenToGestures } from './part/zoom/listen-to-gestures.js';
import { windowWords } from './part/zoom/window-words.js';
import { windowAbout } from './part/zoom/window.js';

const zoom = {
  name: "zoom",
  words: zoomWords,
  keeps: "window",
  hasLastLens: true,
  lens: (model, view, form) => form === "horizontal" ? model : inWindow(model, view),
  controls: (moment) => {
    const [first, last] = windowOf(moment);
    const { least } = limitsOf(moment);
    const isWhole = moment.view.window === void 0;
    const controls = [
      control(moment, "out", isWhole, "\u2013", 2),
      control(moment, "in", last - first < least * 1.001, "+", 0.5),
      control(moment, "fit", isWhole, void 0, Infinity)
    ];
    return [groupOf(moment, "zoom", controls)];
  },
  notes: (moment) => {
    const { teller, view } = moment;
    if (view.window === void 0) return [];
    const count = countOutside(moment, view.window);
    const outside = count === 0 ? [] : [teller.phrase("zoom.outside", { count })];
    return [teller.phrase("zoom.window", { window: windowWords(view.window, teller.locale) }), ...outside];
  },
  follow,
  changed: (chart, before) => {
    const { form, view, placed } = chart.moment();
    const { selected, window } = view;
    if (form !== "vertical" || window === void 0 || selected === before.selected) return;
    const extent = placed.extents[placed.events.findIndex(({ id }) => id === selected)];
    if (extent !== void 0 && !mayLieIn(extent, window)) chart.show({ window: void 0 });
  },
  listen: (chart) => {
    const end = listenToGestures(chart, (event, factor) => step(chart, factor, event));
    return () => {
      end();
      endFollowing(chart);
    };
  }
};
function control(moment, name, isDisabled, sign, factor) {
  return viewControl(moment, `zoom.${name}`, {}, { sign, isDisabled, press: (chart, source) => step(chart, factor, source) });
}
function step(chart, factor, source) {
  const moment = chart.moment();
  const { model, view } = moment;
  const [first, last] = windowOf(moment);
  const { from = NaN, to = NaN } = model.extents[model.events.findIndex(({ id }) => id === view.focused)] ?? {};
  const share = ((from + to) / 2 - first) / (last - first);
  const kept = share >= 0 && share <= 1 ? share : 0.5;
  const window = windowAbout(first + kept * (last - first), kept, (last - first) * factor, limitsOf(moment));
  chart.show({ window }, source);
}
const wholes = /* @__PURE__ */ new WeakMap();
function inWindow(model, { window }) {
  if (window === void 0) return model;
  const shown = subsetOf(model, (item) => mayLieIn(model.extents[item], window));
  wholes.set(shown, model);
  return shown;
}
function countOutside({ model, whole, form }, window) {
  const { extents } = form === "horizontal" ? model : wholes.get(model) ?? whole;
  return extents.filter((extent) => !mayLieIn(extent, window)).length;
}

export { zoom };
