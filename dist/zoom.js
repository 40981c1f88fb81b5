import { zoomWords } from './locale/en-parts.js';
import { mayLieIn } from './model/extent.js';
import { subsetOf } from './model/subset.js';
import { element } from './render/text/markup.js';
import { follow, endFollowing } from './part/zoom/follow.js';
import { windowOf, limitsOf } from './part/zoom/limits-of.js';
import { listenToGestures } from './part/zoom/listen-to-gestures.js';
import { windowWords } from './part/zoom/window-words.js';
import { zoomed } from './part/zoom/window.js';

const zoom = {
  name: "zoom",
  words: zoomWords,
  lens: (model, view, form) => form === "horizontal" ? model : inWindow(model, view),
  controls: (moment) => {
    const { phrase } = moment.teller;
    const [first, last] = windowOf(moment);
    const { least } = limitsOf(moment);
    const isWhole = moment.view.window === void 0;
    const controls = [
      control(moment, "out", isWhole, "\u2212", 2),
      control(moment, "in", last - first < least * 1.001, "+", 0.5),
      control(moment, "fit", isWhole, void 0, Infinity)
    ];
    return [{ key: "zoom", label: phrase("zoom.label"), controls }];
  },
  overlay: ({ view }) => element("g", { class: view.window ? "dateline-zoomable dateline-movable" : "dateline-zoomable" }, [], "zoom"),
  notes: (moment) => {
    const { teller, view } = moment;
    if (view.window === void 0) return [];
    const count = countOutside(moment, view.window);
    const outside = count === 0 ? [] : [teller.phrase("zoom.outside", { count })];
    return [teller.phrase("zoom.window", { window: windowWords(view.window, teller.locale) }), ...outside];
  },
  follow,
  listen: (chart) => {
    const end = listenToGestures(chart, (event, factor) => chart.show({ window: stepped(chart.moment(), factor) }, event));
    return () => {
      end();
      endFollowing(chart);
    };
  }
};
function control(moment, name, isDisabled, sign, factor) {
  return {
    key: `zoom.${name}`,
    label: moment.teller.phrase(`zoom.${name}`),
    sign,
    isDisabled,
    press: (chart, source) => chart.show({ window: stepped(chart.moment(), factor) }, source)
  };
}
function stepped(moment, factor) {
  if (factor === Infinity) return void 0;
  const { model, view } = moment;
  const [first, last] = windowOf(moment);
  const { from, to } = model.extents[model.events.findIndex(({ id }) => id === view.focused)] ?? { from: NaN, to: NaN };
  const day = (from + to) / 2;
  return zoomed([first, last], factor, day >= first && day <= last ? day : (first + last) / 2, limitsOf(moment));
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
