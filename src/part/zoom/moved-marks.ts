import { labelX } from "../../layout/label-candidates.ts";
import { badgeWidth } from "../../layout/layout.ts";
import { markGeometry } from "../../layout/mark-geometry.ts";
import type { TimeScale } from "../../layout/time-scale.ts";
import { mayLieIn, type Extent } from "../../model/extent.ts";
import { flipIn, labelEdge, originOf, type DrawnChart } from "../../scene/chart-scene.ts";
import type { ChartMark } from "../../scene/scene.ts";
import type { Moment } from "../part.ts";

/** Where a mark that is drawn has moved to, in px; NaN for what is not to be seen. */
export interface MovedMark {
  readonly x: number;
  /** How many times as long it has become. */
  readonly stretch: number;
  /** Where its label and its badge belong: for them the mark stands there. */
  readonly labelX: number;
  readonly badgeX: number;
  /** How far its label has moved from where it stood beside it. */
  readonly label: number;
}

/**
 * Returns where the marks of a chart stand for other days, each in the row that it has. A label looks for no other place: it is left out
 * where another's comes too close, and where it would leave the picture.
 */
export function movedMarks({ teller, metrics }: Moment, drawn: DrawnChart, scale: TimeScale): MovedMark[] {
  const { chart, layout } = drawn;
  const [left, right] = layout.plot;
  const flip = flipIn(drawn);
  const boxes: { x: number; y: number; width: number; height: number }[] = [];
  return layout.marks.map(({ item, geometry: { from, to }, label }, index) => {
    const extent = teller.model.extents[item] as Extent;
    const mark = chart.marks[index] as ChartMark;
    const geometry = markGeometry(extent, scale, badgeWidth(mark.badge?.text, metrics));
    const x = mayLieIn(extent, scale.domain) ? originOf(extent, geometry) : NaN;
    const box = label && { ...label, x: labelX(label.side, geometry, label.width, layout.plot) };
    const hasRoom =
      box !== undefined &&
      !Number.isNaN(x) &&
      box.x >= left &&
      box.x + box.width <= right &&
      boxes.every(
        (other) =>
          box.x >= other.x + other.width ||
          box.x + box.width <= other.x ||
          box.y >= other.y + other.height ||
          box.y + box.height <= other.y,
      );
    if (hasRoom) boxes.push(box);
    const place = flip(x);
    const labelPlace = hasRoom ? flip(labelEdge(box, box.x)) - (mark.label?.x ?? 0) : NaN;
    const badge = mark.badge && !Number.isNaN(x) ? (geometry.badge ?? 0) + (chart.isMirrored ? mark.badge.width : 0) : NaN;
    return {
      x: place,
      labelX: labelPlace,
      label: labelPlace - place,
      // By whole px: it need not be told of less.
      stretch: Math.round(geometry.to - geometry.from) / (to - from),
      badgeX: flip(badge) - (mark.badge?.x ?? 0),
    };
  });
}
