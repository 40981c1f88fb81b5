import { overviewWords } from "../../locale/en-parts.ts";
import { patch } from "../../render/dom/patch.ts";
import type { Control, Part } from "../part.ts";
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
  controls: (moment) => {
    const { teller, view } = moment;
    if (!hasFields(moment)) return [];
    const label = teller.phrase("overview.window");
    const isExpanded = view.panel === name;
    const press: Control["press"] = (chart, source) => chart.show({ panel: isExpanded ? undefined : name }, source);
    return [{ key: name, label: teller.phrase("overview.label"), controls: [{ key: "overview.dates", label, isExpanded, press }] }];
  },
  above: (moment) => [...(moment.view.panel === name && hasFields(moment) ? [datesMarkup(moment)] : []), stripMarkup(moment)],
  listen: listenToStrip,
  changed: (chart) => {
    const strip = chart.figure.querySelector(".dateline-overview");
    if (strip !== null) patch(strip, stripMarkup(chart.moment()));
  },
};
