import { overviewWords } from './locale/en-parts.js';
import { patch } from './render/dom/patch.js';
import { groupOf, panelControl } from './part/controls-of.js';
import { escapeFrom } from './part/escape-from.js';
import { limitsOf } from './part/zoom/limits-of.js';
import { hasFields, datesMarkup } from './part/overview/dates-markup.js';
import { listenToStrip } from './part/overview/listen-to-strip.js';
import { stripMarkup } from './part/overview/strip-markup.js';

const name = "overview";
const overview = {
  name,
  words: overviewWords,
  keeps: "window",
  controls: (moment) => hasFields(moment) ? [groupOf(moment, name, [panelControl(moment, name, "overview.dates", "overview.window")])] : [],
  above: (moment) => limitsOf(moment).least === Infinity ? [] : [...moment.view.panel === name && hasFields(moment) ? [datesMarkup(moment)] : [], stripMarkup(moment)],
  listen: (chart) => {
    escapeFrom(chart, name);
    return listenToStrip(chart);
  },
  changed: (chart) => {
    const strip = chart.figure.querySelector(".dateline-overview");
    if (strip !== null) patch(strip, stripMarkup(chart.moment()));
  }
};

export { overview };
