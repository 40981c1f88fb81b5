import { markGeometry } from "../layout/mark-geometry.ts";
import { timeScale } from "../layout/time-scale.ts";
import type { Extent, Stretch } from "../model/extent.ts";
import type { Glyph } from "./glyph.ts";
import { markShapes, type Shape } from "./mark-shapes.ts";

/** A mark out of scale: its form and ends, not its length. */
export interface Miniature {
  readonly shapes: readonly Shape[];
  /** Room along the mark, tails included, in px; 0 for a glyph. */
  readonly length: number;
  /** Where the origin of the shapes stands in that room, in px. */
  readonly origin: number;
}

/** Half the width of the widest glyph with its outline, in px. */
const glyphRoom = 9;

/**
 * Returns a mark drawn in a given length, for a list or a legend: the same shapes as in the chart, without a time scale.
 * @param length room for the mark in px; a glyph takes 12 px whatever the length
 */
export function miniature(extent: Extent, glyph: Glyph, counted: boolean, length: number): Miniature {
  const scale = timeScale([0, length], [0, length]);
  const drawn = shrunk(extent, length);
  const geometry = markGeometry(drawn, scale, 0);
  const isPoint = extent.form === "point";
  return { shapes: markShapes(drawn, glyph, counted, geometry, scale), length: isPoint ? 0 : length, origin: isPoint ? 0 : geometry.from };
}

function shrunk(extent: Extent, length: number): Extent {
  if (extent.form === "point") return { ...extent, from: 6, to: 6 };
  const tail = length / 4;
  const start = extent.start === "fade" ? tail : 0;
  const end = extent.end === "fade" ? length - tail : length;
  const unit = (end - start) * 0.3;
  return {
    ...extent,
    from: Number.isFinite(extent.from) ? start : -Infinity,
    to: Number.isFinite(extent.to) ? end : Infinity,
    startUnit: extent.startUnit && { from: start, to: start + unit },
    endUnit: extent.endUnit && { from: end - unit, to: end },
    members: spread(extent.members, start, end),
  };
}

/** At most three members stand for all: the words say how many. A month or a year stays longer than a day. */
function spread(members: readonly Stretch[], start: number, end: number): Stretch[] {
  const count = Math.min(3, members.length);
  return members.slice(0, count).map((member, index) => {
    const centre = count === 1 ? (start + end) / 2 : start + glyphRoom + (index * (end - start - 2 * glyphRoom)) / (count - 1);
    const reach = member.to - member.from > 1 ? 4 : 0;
    return { from: centre - reach, to: centre + reach };
  });
}
