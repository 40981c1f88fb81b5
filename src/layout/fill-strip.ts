import { groupBy } from "../model/group-by.ts";
import type { FilledLane, LaneRequest, PlacedMark } from "./lane.ts";
import { markHeight } from "./mark-geometry.ts";
import { Skyline } from "./skyline.ts";

const stripRows = 6;
/** Width of the column of the plot that one "+n" speaks for, in px. */
const clusterWidth = 72;
/** Height of a "+n", in px. */
export const clusterHeight = 20;

/** Places the marks that found no label room in a strip under the labels, as far as it holds them, and counts them all in clusters. */
export function fillStrip(request: LaneRequest, sky: Skyline, labelled: PlacedMark[], overflow: readonly number[]): FilledLane {
  const stripTop = Math.max(request.top, sky.bottom());
  const strip = new Skyline(request.plot[0], request.plot[1], stripTop);
  const limit = stripTop + stripRows * markHeight;
  const binCount = Math.max(1, Math.floor((request.plot[1] - request.plot[0]) / clusterWidth));
  const marks = [...labelled];
  const binned = overflow.map((item) => {
    const left = request.left[item] ?? 0;
    const right = request.right[item] ?? 0;
    const y = strip.below(left, left + 1) < limit ? strip.below(left, right) : limit;
    if (y + markHeight <= limit) {
      strip.cover(left, right + 1, y + markHeight);
      marks.push({ item, y, label: undefined });
    }
    const middle = Math.min(request.plot[1], Math.max(request.plot[0], (left + right) / 2));
    return [Math.min(binCount - 1, Math.floor((middle - request.plot[0]) / clusterWidth)), item] as const;
  });
  const y = strip.bottom() + 4;
  const clusters = [...groupBy(binned)]
    .sort((a, b) => a[0] - b[0])
    .map(([bin, items]) => ({ x: request.plot[0] + (bin + 0.5) * clusterWidth, y, items }));
  return { marks, clusters, bottom: y + clusterHeight + request.between };
}
