import { overviewWords } from './locale/en-parts.js';
import { patch } from './render/dom/patch.js';
import { hasFields, datesMarkup } from './part/overview/dates-markup.js';
import { listenToStrip } from './part/overview/listen-to-strip.js';
import { stripMarkup } from './part/overview/strip-markup.js';

const name = "overview";
const overview = {
  name,
  words: overviewWords,
  controls: (moment) => {
    const { teller, view } = moment;
    if (!hasFields(moment)) return [];
    const label = teller.phrase("overview.window");
    const isExpanded = view.panel === name;
    const press = (chart, source) => chart.show({ panel: isExpanded ? void 0 : name }, source);
    return [{ key: name, label: teller.phrase("overview.label"), controls: [{ key: "overview.dates", label, isExpanded, press }] }];
  },
  above: (moment) => [...moment.view.panel === name && hasFields(moment) ? [datesMarkup(moment)] : [], stripMarkup(moment)],
  listen: listenToStrip,
  changed: (chart) => {
    const strip = chart.figure.querySelector(".dateline-overview");
    if (strip !== null) patch(strip, stripMarkup(chart.moment()));
  }
};

export { overview };
