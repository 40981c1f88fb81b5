import { clocksWords } from './locale/en-parts.js';
import { byPublication } from './model/by-publication.js';
import { lagsMarkup } from './part/clocks/lags-markup.js';

const reported = /* @__PURE__ */ new WeakMap();
const clocks = {
  name: "clocks",
  words: clocksWords,
  lens: (model, { clock }) => {
    if (clock === void 0) return model;
    const known = reported.get(model) ?? byPublication(model);
    reported.set(model, known);
    return known;
  },
  controls: (moment) => [
    {
      key: "clocks",
      label: moment.teller.phrase("clocks.label"),
      controls: [choice(moment, "happened", void 0), choice(moment, "reported", "reported")]
    }
  ],
  overlay: (moment) => moment.drawn && lagsMarkup(moment.model, moment.drawn)
};
function choice({ teller, view }, name, clock) {
  return {
    key: `clocks.${name}`,
    label: teller.phrase(`clocks.${name}`),
    isPressed: view.clock === clock,
    press: (chart, source) => chart.show({ clock }, source)
  };
}

export { clocks };
