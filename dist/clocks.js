import { clocksWords } from './locale/en-parts.js';
import { byPublication } from './model/by-publication.js';
import { groupOf, viewControl } from './part/controls-of.js';
import { lagsMarkup } from './part/clocks/lags-markup.js';

const reported = /* @__PURE__ */ new WeakMap();
const clocks = {
  name: "clocks",
  words: clocksWords,
  keeps: "clock",
  lens: (model, { clock }) => {
    if (clock === void 0) return model;
    const known = reported.get(model) ?? byPublication(model);
    reported.set(model, known);
    return known;
  },
  controls: (moment) => [
    groupOf(
      moment,
      "clocks",
      [void 0, "reported"].map(
        (clock) => viewControl(moment, `clocks.${clock ?? "happened"}`, { clock }, { isPressed: moment.view.clock === clock })
      )
    )
  ],
  // An act is older than the oldest source that was read.
  notes: ({ view, teller }) => view.clock === void 0 ? [] : [teller.phrase("clocks.note")],
  overlay: (moment) => moment.drawn && lagsMarkup(moment.model, moment.drawn)
};

export { clocks };
