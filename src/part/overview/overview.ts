import { overviewWords } from "../../locale/en-parts.ts";
import { patch } from "../../render/dom/patch.ts";
import { groupOf, panelControl } from "../controls-of.ts";
import { escapeFrom } from "../escape-from.ts";
import type { Part } from "../part.ts";
import { limitsOf } from "../zoom/limits-of.ts";
import { datesMarkup, hasFields } from "./dates-markup.ts";
import { listenToStrip } from "./listen-to-strip.ts";
import { stripMarkup } from "./strip-markup.ts";

const name = "overview";

/**
 * Shows the whole time as a strip, on which the reader moves the window, and two date fields that do the same.
 * @example timeline().parts([zoom, overview])
 */
export const overview: Part = {
  name,
  words: overviewWords,
  keeps: "window",
  controls: (moment) =>
    hasFields(moment) ? [groupOf(moment, name, [panelControl(moment, name, "overview.dates", "overview.window")])] : [],
  above: (moment) =>
    limitsOf(moment).least === Infinity
      ? []
      : [...(moment.view.panel === name && hasFields(moment) ? [datesMarkup(moment)] : []), stripMarkup(moment)],
  listen: (chart) => {
    escapeFrom(chart, name);
    return listenToStrip(chart);
  },
  changed: (chart) => {
    const strip = chart.figure.querySelector(".dateline-overview");
    if (strip !== null) patch(strip, stripMarkup(chart.moment()));
  },
};
