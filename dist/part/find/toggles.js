import { legendColour } from '../../render/text/fades-markup.js';
import { sampleMarkup } from '../../render/text/legend-markup.js';
import { laneColour } from '../../scene/event-states.js';
import { glyphPath } from '../../scene/glyph.js';
import { laneName } from '../../scene/lane-name.js';
import { statusBadge } from '../../scene/status-badge.js';
import { allShown } from '../../state/view.js';
import { countsOf, facetNames, kinds } from './facets.js';

function toggleGroups(moment) {
  const counts = countsOf(moment.whole);
  return facetNames.flatMap((facet) => {
    const controls = samplesOf(moment, facet).flatMap(([value, label2, path, explains, colour]) => {
      const key = `${facet}.${value}`;
      const count = counts.get(key);
      if (count === void 0) return [];
      const shapes = path === void 0 ? [] : [{ path, paint: facet === "statuses" ? "status" : "solid" }];
      return [
        {
          key,
          label: `${label2} ${moment.teller.number(count)}`,
          sample: sampleMarkup(shapes, moment.id, colour ?? legendColour),
          explains,
          isPressed: moment.view.filter?.[facet].includes(value) !== true,
          press: (chart, source) => chart.show({ filter: toggled(chart.moment().view.filter, facet, value) }, source)
        }
      ];
    });
    const label = moment.teller.phrase(`find.${facet}`);
    return controls.length < 2 ? [] : [{ key: facet, label, controls, isTitled: true, isAside: true }];
  });
}
const statuses = ["confirmed", "reported", "alleged", "disputed", "retracted", "planned", "none"];
function samplesOf({ whole, teller }, facet) {
  const { phrase } = teller;
  if (facet === "lanes")
    return whole.lanes.map((lane) => [lane.id ?? "", laneName(teller, lane), glyphPath("disc"), void 0, laneColour(lane)]);
  if (facet === "statuses")
    return statuses.map((status) => [status, phrase(`status.${status}`), statusBadge(teller, status)?.path, `status-${status}`]);
  return Object.entries(kinds).map(([glyph, kind]) => [kind, phrase(`kind.${kind}`), glyphPath(glyph), glyph]);
}
function toggled(filter = allShown, facet, value) {
  const others = filter[facet].filter((one) => one !== value);
  return settled({ ...filter, [facet]: others.length < filter[facet].length ? others : [...others, value] });
}
function settled(filter) {
  return filter.text.trim() === "" && facetNames.every((facet) => filter[facet].length === 0) ? void 0 : filter;
}

export { settled, toggleGroups };
