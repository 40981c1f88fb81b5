import { clocksWords } from "../../locale/en-parts.ts";
import { byPublication } from "../../model/by-publication.ts";
import type { Model } from "../../model/model.ts";
import type { View } from "../../state/view.ts";
import type { Control, Moment, Part } from "../part.ts";
import { lagsMarkup } from "./lags-markup.ts";

/** What each model is by its publications: a picture is drawn anew more often than the clock is switched. */
const reported = new WeakMap<Model, Model>();

/**
 * Lets the reader place events when they happened or when they were reported, with the time between as a thin line.
 * @example timeline().parts([clocks])
 */
export const clocks: Part = {
  name: "clocks",
  words: clocksWords,
  lens: (model, { clock }) => {
    if (clock === undefined) return model;
    const known = reported.get(model) ?? byPublication(model);
    reported.set(model, known);
    return known;
  },
  controls: (moment) => [
    {
      key: "clocks",
      label: moment.teller.phrase("clocks.label"),
      controls: [choice(moment, "happened", undefined), choice(moment, "reported", "reported")],
    },
  ],
  overlay: (moment) => moment.drawn && lagsMarkup(moment.model, moment.drawn),
};

function choice({ teller, view }: Moment, name: string, clock: View["clock"]): Control {
  return {
    key: `clocks.${name}`,
    label: teller.phrase(`clocks.${name}`),
    isPressed: view.clock === clock,
    press: (chart, source) => chart.show({ clock }, source),
  };
}
