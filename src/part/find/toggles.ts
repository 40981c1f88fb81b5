import { legendColour } from "../../render/text/fades-markup.ts";
import { sampleMarkup } from "../../render/text/legend-markup.ts";
import { laneColour } from "../../scene/event-states.ts";
import { glyphPath, type Glyph } from "../../scene/glyph.ts";
import { laneName } from "../../scene/lane-name.ts";
import type { Colour } from "../../scene/scene.ts";
import { statusBadge } from "../../scene/status-badge.ts";
import { allShown, type Filter } from "../../state/view.ts";
import type { Control, ControlGroup, Moment } from "../part.ts";
import { facetNames, indexOf, kinds, type Facet } from "./find-index.ts";

/** Returns the switches of a story, of each facet in which its events differ. */
export function toggleGroups(moment: Moment): ControlGroup[] {
  const { counts } = indexOf(moment.whole);
  return facetNames.flatMap((facet) => {
    const controls = samplesOf(moment, facet).flatMap(([value, label, path, explains, colour]): Control[] => {
      const count = counts[facet].get(value);
      if (count === undefined) return [];
      const shapes = path === undefined ? [] : [{ path, paint: facet === "statuses" ? "status" : "solid" } as const];
      return [
        {
          key: `${facet}.${value}`,
          label: `${label} ${moment.teller.number(count)}`,
          sample: sampleMarkup(shapes, moment.id, colour ?? legendColour),
          explains,
          isPressed: moment.view.filter?.[facet].includes(value) !== true,
          press: (chart, source) => chart.show({ filter: toggled(chart.moment().view.filter, facet, value) }, source),
        },
      ];
    });
    const label = moment.teller.phrase(`find.${facet}`);
    return controls.length < 2 ? [] : [{ key: facet, label, controls, isTitled: true, isAside: true }];
  });
}

const statuses = ["confirmed", "reported", "alleged", "disputed", "retracted", "planned", "none"];

type Sample = readonly [value: string, label: string, path: string | undefined, explains?: string | undefined, colour?: Colour];

function samplesOf({ whole, teller }: Moment, facet: Facet): Sample[] {
  const { phrase } = teller;
  if (facet === "lanes")
    return whole.lanes.map((lane) => [lane.id ?? "", laneName(teller, lane), glyphPath("disc"), undefined, laneColour(lane)]);
  if (facet === "statuses")
    return statuses.map((status) => [status, phrase(`status.${status}`), statusBadge(teller, status)?.path, `status-${status}`]);
  // A disc in the legend says that a day is exact.
  const entryOf = (glyph: string): string | undefined => (glyph === "disc" ? undefined : glyph);
  return Object.entries(kinds).map(([glyph, kind]) => [kind, phrase(`kind.${kind}`), glyphPath(glyph as Glyph), entryOf(glyph)]);
}

function toggled(filter: Filter = allShown, facet: Facet, value: string): Filter | undefined {
  const others = filter[facet].filter((one) => one !== value);
  return settled({ ...filter, [facet]: others.length < filter[facet].length ? others : [...others, value] });
}

/** Returns a filter, or undefined where it hides nothing. */
export function settled(filter: Filter): Filter | undefined {
  return filter.text.trim() === "" && facetNames.every((facet) => filter[facet].length === 0) ? undefined : filter;
}
