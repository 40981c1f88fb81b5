import { seenIn } from '../model/extent.js';

const glyphRadius = 6;
const markHeight = 14;
const leastBar = 5;
const stub = 44;
const badgeGap = 4;
function markGeometry(whole, scale, badgeWidth) {
  const extent = seenIn(whole, scale.domain);
  if (extent.form === "point") return withBadge(pointGeometry(extent, scale), badgeWidth, scale);
  const [first, last] = scale.range;
  let from = scale.position(extent.from);
  let to = scale.position(extent.to);
  const { start, end, startUnit, endUnit } = extent;
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
  return withBadge({ left, right, from, to, badge: void 0 }, badgeWidth, scale);
}
const longestTail = 36;
const shortTail = 14;
function tailLength(extent, scale, end) {
  const unit = extent.form === "unit" ? extent : end === "start" ? extent.startUnit : extent.endUnit;
  if (unit === void 0) return shortTail;
  return Math.min(longestTail, Math.max(8, (scale.position(unit.to) - scale.position(unit.from)) / 2));
}
const memberSpacing = 17;
function memberCentres(extent, scale) {
  const centres = extent.members.map((member) => (scale.position(member.from) + scale.position(member.to)) / 2);
  const first = centres[0] ?? 0;
  const last = centres.at(-1) ?? first;
  const room = (centres.length - 1) * memberSpacing;
  if (centres.length > 4 || last - first >= room) return centres;
  return centres.map((_, index) => (first + last - room) / 2 + index * memberSpacing);
}
function pointGeometry(extent, scale) {
  const middle = scale.position((extent.from + extent.to) / 2);
  const tail = extent.start === "fade" ? shortTail : 0;
  const reach = glyphRadius + tail;
  return { left: middle - reach, right: middle + reach, from: middle - glyphRadius, to: middle + glyphRadius, badge: void 0 };
}
function withBadge(mark, badgeWidth, scale) {
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

export { glyphRadius, longestTail, markGeometry, markHeight, memberCentres, tailLength };
