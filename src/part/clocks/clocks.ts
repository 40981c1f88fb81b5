import { clocksWords } from "../../locale/en-parts.ts";
import { byPublication } from "../../model/by-publication.ts";
import type { Model } from "../../model/model.ts";
import { groupOf, viewControl } from "../controls-of.ts";
import type { Part } from "../part.ts";
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
  keeps: "clock",
  lens: (model, { clock }) => {
    if (clock === undefined) return model;
    const known = reported.get(model) ?? byPublication(model);
    reported.set(model, known);
    return known;
  },
  controls: (moment) => [
    groupOf(
      moment,
      "clocks",
      ([undefined, "reported"] as const).map((clock) =>
        viewControl(moment, `clocks.${clock ?? "happened"}`, { clock }, { isPressed: moment.view.clock === clock }),
      ),
    ),
  ],
  // An act is older than the oldest source that was read.
  notes: ({ view, teller }) => (view.clock === undefined ? [] : [teller.phrase("clocks.note")]),
  overlay: (moment) => moment.drawn && lagsMarkup(moment.model, moment.drawn),
};
