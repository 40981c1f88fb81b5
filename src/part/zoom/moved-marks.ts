import { badgeWidth, type PlacedLabel } from "../../layout/layout.ts";
import { labelX } from "../../layout/label-candidates.ts";
import { markGeometry } from "../../layout/mark-geometry.ts";
import type { TimeScale } from "../../layout/time-scale.ts";
import { mayLieIn, type Extent } from "../../model/extent.ts";
import { labelEdge, originOf } from "../../scene/chart-scene.ts";
import type { ChartMark } from "../../scene/scene.ts";
import type { Moment } from "../part.ts";

/** Where a mark that is drawn has moved to; px. */
export interface MovedMark {
  readonly x: number;
  readonly y: number;
  /** How much longer it has become. */
  readonly stretch: number;
  /** How far its label and its badge have moved from where they stood beside it; undefined for a label that has no room. */
  readonly label: number | undefined;
  readonly badge: number;
}

/**
 * Returns where the marks of a chart stand for other days, each in the row that it has; undefined for one that lies outside. A label looks
 * for no other place: it is left out where another's comes too close, and where it would leave the picture.
 */
export function movedMarks({ teller, metrics }: Moment, drawn: NonNullable<Moment["drawn"]>, scale: TimeScale): (MovedMark | undefined)[] {
  const { chart, layout } = drawn;
  const [left, right] = layout.plot;
  const taken: Box[] = [];
  return layout.marks.map(({ item, geometry: old, label }, index) => {
    const extent = teller.model.extents[item] as Extent;
    if (!mayLieIn(extent, scale.domain)) return undefined;
    const mark = chart.marks[index] as ChartMark;
    const geometry = markGeometry(extent, scale, badgeWidth(mark.badge?.text, metrics));
    const x = originOf(extent, geometry);
    const labelLeft = label && labelX(label.side, geometry, label.width, layout.plot);
    const box = label && labelLeft !== undefined ? { ...label, x: labelLeft } : undefined;
    const hasRoom = box && box.x >= left && box.x + box.width <= right && !taken.some((other) => touches(other, box));
    if (hasRoom) taken.push(box);
    return {
      x,
      y: mark.y,
      stretch: (geometry.to - geometry.from) / (old.to - old.from),
      label: hasRoom ? labelEdge(box, box.x) - x - (mark.label?.x ?? 0) : undefined,
      badge: (geometry.badge ?? 0) - x - (mark.badge?.x ?? 0),
    };
  });
}

type Box = PlacedLabel;

function touches(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}
