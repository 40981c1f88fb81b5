import { seenIn, type Extent } from "../model/extent.ts";
import type { TimeScale } from "./time-scale.ts";

/** Half the width of a glyph, in px. */
export const glyphRadius = 6;
/** The height that a mark takes, in px; bars are drawn 10 px high inside it. */
export const markHeight = 14;
/** A bar is never drawn narrower than this, in px. */
const leastBar = 5;
/** How far a mark without a limit on one side reaches, in px. */
const stub = 44;
/** Room between a mark and the badge beside it, in px. */
const badgeGap = 4;

/** Where a mark stands on the time axis, in px. */
export interface MarkGeometry {
  /** What it occupies, tails, arrows and badge included. */
  readonly left: number;
  readonly right: number;
  /** Its first and last known day. For an end without a limit, where the drawing stops. */
  readonly from: number;
  readonly to: number;
  /** The left edge of the badge, when there is one: inside the mark where it has room, else beside it. */
  readonly badge: number | undefined;
}

/**
 * Returns the pixels that a mark occupies.
 * @param badgeWidth width of the count's badge in px, 0 without one
 */
export function markGeometry(whole: Extent, scale: TimeScale, badgeWidth: number): MarkGeometry {
  const extent = seenIn(whole, scale.domain);
  if (extent.form === "point") return withBadge(pointGeometry(extent, scale), badgeWidth, scale);
  const [first, last] = scale.range;
  let from = scale.position(extent.from);
  let to = scale.position(extent.to);
  const { start, end, startUnit, endUnit } = extent;
  // Where the limit lies outside the days shown, it may be any of them.
  const [firstDay, lastDay] = scale.domain;
  const isBefore = (whole.startUnit?.to ?? whole.from) < firstDay;
  const isAfter = (whole.endUnit?.from ?? whole.to) > lastDay;
  if (extent.from === -Infinity && start !== "arrow")
    from = isAfter ? first : Math.max(first, (endUnit ? scale.position(endUnit.from) : to) - stub);
  if (extent.to === Infinity && end !== "arrow")
    to = isBefore ? last : Math.min(last, (startUnit ? scale.position(startUnit.to) : from) + stub);
  if (extent.form === "several") {
    const centres = memberCentres(extent, scale);
    from = Math.min(from, (centres[0] ?? from) - glyphRadius);
    to = Math.max(to, (centres.at(-1) ?? to) + glyphRadius);
  }
  if (to - from < leastBar) {
    const middle = (from + to) / 2;
    [from, to] = [middle - leastBar / 2, middle + leastBar / 2];
  }
  const left = start === "fade" ? from - tailLength(extent, scale, "start") : from;
  const right = end === "fade" ? to + tailLength(extent, scale, "end") : to;
  return withBadge({ left, right, from, to, badge: undefined }, badgeWidth, scale);
}

/** How far the end of a month, quarter or year fades at most, in px. */
export const longestTail = 36;
/** How far any other approximate end fades, in px. */
const shortTail = 14;

/** Returns how far an approximate end fades beyond its unit, in px: half the unit, 8 to {@link longestTail}; 14 where it has none. */
export function tailLength(extent: Extent, scale: TimeScale, end: "start" | "end"): number {
  const unit = extent.form === "unit" ? extent : end === "start" ? extent.startUnit : extent.endUnit;
  if (unit === undefined) return shortTail;
  return Math.min(longestTail, Math.max(8, (scale.position(unit.to) - scale.position(unit.from)) / 2));
}

/** Two to four days closer than this are drawn side by side, in px. */
const memberSpacing = 17;

/** Returns the middle of each member of `several`, in px; a few neighbouring days stand side by side about their middle. */
export function memberCentres(extent: Extent, scale: TimeScale): number[] {
  const centres = extent.members.map((member) => (scale.position(member.from) + scale.position(member.to)) / 2);
  const first = centres[0] ?? 0;
  const last = centres.at(-1) ?? first;
  const room = (centres.length - 1) * memberSpacing;
  if (centres.length > 4 || last - first >= room) return centres;
  return centres.map((_, index) => (first + last - room) / 2 + index * memberSpacing);
}

function pointGeometry(extent: Extent, scale: TimeScale): MarkGeometry {
  const middle = scale.position((extent.from + extent.to) / 2);
  const tail = extent.start === "fade" ? shortTail : 0;
  const reach = glyphRadius + tail;
  return { left: middle - reach, right: middle + reach, from: middle - glyphRadius, to: middle + glyphRadius, badge: undefined };
}

/** A badge stands inside its mark, else right of it, else left of it. */
function withBadge(mark: MarkGeometry, badgeWidth: number, scale: TimeScale): MarkGeometry {
  if (badgeWidth === 0) return mark;
  const [first, last] = scale.range;
  const from = Math.max(first, mark.from);
  const to = Math.min(last, mark.to);
  if (to - from >= badgeWidth + 16) return { ...mark, badge: (from + to - badgeWidth) / 2 };
  const badge = mark.right + badgeGap;
  const before = mark.left - badgeGap - badgeWidth;
  if (badge + badgeWidth > last && before >= first) return { ...mark, badge: before, left: before };
  return { ...mark, badge, right: badge + badgeWidth };
}
