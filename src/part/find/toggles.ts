import type { LegendEntry } from "../../scene/scene.ts";
import { laneColour } from "../../scene/event-states.ts";
import { glyphPath, type Glyph } from "../../scene/glyph.ts";
import { laneName } from "../../scene/lane-name.ts";
import { statusBadge } from "../../scene/status-badge.ts";
import { allShown, type Filter } from "../../state/view.ts";
import type { Moment } from "../part.ts";
import { facets, indexFor, kinds, type Facet } from "./filtered.ts";

/** One facet of a story with a switch for each of its values. */
export interface ToggleGroup {
  readonly facet: Facet;
  readonly label: string;
  readonly toggles: readonly Toggle[];
}

/** A switch that shows and hides events with one value. */
export interface Toggle extends LegendEntry {
  readonly value: string;
  readonly toggle: NonNullable<LegendEntry["toggle"]>;
  /** The legend's entry of the same meaning. */
  readonly legendKey: string | undefined;
}

const statuses = ["confirmed", "reported", "alleged", "disputed", "retracted", "planned", "none"];
/** The order of the legend; what is named here by nothing stands where "" does. */
const legendOrder = [...Object.keys(kinds), "", ...statuses.map((status) => `status-${status}`)];

/** Returns the switches of a story, of each facet in which its events differ. */
export function toggleGroups(moment: Moment): ToggleGroup[] {
  const { whole, teller, view } = moment;
  const { keys } = indexFor(whole);
  return facets.flatMap((facet) => {
    const counts = new Map<string, number>();
    for (const key of keys[facet]) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (counts.size < 2) return [];
    const isHidden = new Set(view.filter?.[facet]);
    const toggles = samplesOf(moment, facet).flatMap(({ value, ...sample }): Toggle[] => {
      const count = counts.get(value);
      if (count === undefined) return [];
      const toggle = { key: `find.${facet}.${value}`, isPressed: !isHidden.has(value), count: teller.number(count) };
      return [{ key: value, length: 0, origin: 0, value, toggle, ...sample }];
    });
    return [{ facet, label: teller.phrase(`find.${facet}`), toggles }];
  });
}

type Sample = Pick<Toggle, "value" | "label" | "shapes" | "colour" | "legendKey">;

function samplesOf({ whole, teller }: Moment, facet: Facet): Sample[] {
  const { phrase } = teller;
  const solid = (glyph: Glyph): Toggle["shapes"] => [{ path: glyphPath(glyph), paint: "solid" }];
  if (facet === "lanes")
    return whole.lanes.map((lane) => ({
      value: lane.id ?? "",
      label: laneName(teller, lane),
      shapes: solid("disc"),
      colour: laneColour(lane),
      legendKey: undefined,
    }));
  if (facet === "kinds")
    return Object.entries(kinds).map(([glyph, value]) => ({
      value,
      label: phrase(`kind.${value}`),
      shapes: solid(glyph as Glyph),
      // A disc in the legend says that a day is exact.
      legendKey: glyph === "disc" ? undefined : glyph,
    }));
  return statuses.map((value) => {
    const badge = statusBadge(teller, value);
    const shapes = badge === undefined ? [] : [{ path: badge.path, paint: "status" as const }];
    return { value, label: phrase(`status.${value}`), shapes, legendKey: badge && `status-${value}` };
  });
}

/** Returns the legend with switches for the kinds and statuses that it explains; those that are hidden keep their place. */
export function legendWithToggles(legend: readonly LegendEntry[], groups: readonly ToggleGroup[], moment: Moment): LegendEntry[] {
  const entries = new Map(legend.map((entry) => [entry.key, entry]));
  for (const { legendKey, toggle, ...sample } of groups.flatMap((group) => group.toggles)) {
    if (legendKey === undefined) continue;
    const known = entries.get(legendKey);
    const { key, isPressed } = toggle;
    if (known === undefined && isPressed) continue;
    const isKind = Object.hasOwn(kinds, legendKey);
    const label = isKind ? moment.teller.phrase(`legend.${legendKey}`) : sample.label;
    entries.set(legendKey, { ...(known ?? { ...sample, label }), key: legendKey, toggle: { key, isPressed } });
  }
  const placeOf = ({ key }: LegendEntry): number => legendOrder.indexOf(legendOrder.includes(key) ? key : "");
  return [...entries.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Returns the filter after a switch was pressed; undefined when nothing is hidden any more. */
export function toggled(filter: Filter = allShown, facet: Facet, value: string): Filter | undefined {
  const hidden = filter[facet];
  return settled({ ...filter, [facet]: hidden.includes(value) ? hidden.filter((one) => one !== value) : [...hidden, value] });
}

/** Returns a filter, or undefined where it hides nothing. */
export function settled(filter: Filter): Filter | undefined {
  return filter.text.trim() === "" && facets.every((facet) => filter[facet].length === 0) ? undefined : filter;
}
