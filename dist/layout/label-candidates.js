import { gap } from './lane.js';
import { markHeight } from './mark-geometry.js';
import { lineHeight } from './text-metrics.js';
import { textBreaker } from './wrap-text.js';

const slack = 2;
const shortMark = 30;
const leastRoom = 8;
const widthCost = 0.06;
function labelLayer(request, item) {
  const { metrics } = request;
  const text = request.label(item);
  const laid = /* @__PURE__ */ new Map();
  const breakTitle = textBreaker(text.title, (line) => metrics.width(line, "title"));
  const breakNote = textBreaker(text.note, (line) => metrics.width(line, "note"));
  const titleWidth = breakTitle(Infinity).width;
  const whole = Math.max(titleWidth, breakNote(Infinity).width);
  return (limit) => {
    const key = Math.min(Math.floor(limit), Math.ceil(whole) + slack);
    const known = laid.get(key);
    if (known !== void 0) return known;
    const title = balanced(breakTitle, titleWidth, limit - slack);
    const note = breakNote(limit - slack);
    const height = title.lines.length * lineHeight("title", metrics.em) + note.lines.length * lineHeight("note", metrics.em);
    const made = { title, note, width: Math.ceil(Math.max(title.width, note.width)) + slack - 1, height };
    laid.set(key, made);
    return made;
  };
}
function balanced(breakAt, whole, limit) {
  const full = breakAt(limit);
  const count = full.lines.length;
  if (count === 1) return full;
  const even = breakAt(Math.min(limit, whole / count * 1.15));
  return even.lines.length === count ? even : full;
}
function labelCandidates(request, space, item, lay, costs) {
  const [plotLeft, plotRight] = request.plot;
  const left = request.left[item] ?? 0;
  const right = request.right[item] ?? 0;
  const { em } = request.metrics;
  const isLong = right - left > 9 * em;
  const aside = isLong ? 12 : 0;
  const place = { request, space, left, right };
  const found = [];
  for (const laid of settings(lay, [11.5 * em, 17 * em], plotRight - right - gap, leastRoom * em))
    found.push(beside(place, laid, "right", aside + costs.right));
  if (found.length === 1 && aside + costs.right === 0 && isHighest(place, found[0])) return found;
  for (const laid of settings(lay, [11.5 * em, 17 * em], left - gap - plotLeft, leastRoom * em))
    found.push(beside(place, laid, "left", aside + costs.left));
  const limits = isLong ? [17 * em, 27 * em] : [11.5 * em, 17 * em];
  const ahead = plotRight - Math.max(left, plotLeft);
  const roomAbove = ahead >= leastRoom * em ? ahead : plotRight - plotLeft;
  for (const laid of settings(lay, limits, roomAbove, 0)) found.push(above(place, laid, isLong ? 0 : 60));
  return found;
}
function isHighest({ request, space, left, right }, candidate) {
  if (candidate === void 0) return false;
  if (candidate.row === request.top) return true;
  return candidate.row <= space.firstFit([{ left, right, top: candidate.markTop, bottom: candidate.markTop + markHeight }]);
}
function settings(lay, limits, room, least) {
  const found = [];
  if (room < least) return found;
  for (const limit of limits) {
    const laid = lay(Math.min(limit, room));
    found.push(laid);
    if (limit >= room || laid.title.lines.length === 1 && laid.note.lines.length === 1) break;
  }
  return found;
}
function beside({ request, space, left, right }, laid, side, penalty) {
  const x = side === "right" ? right + gap : left - gap - laid.width;
  const markTop = Math.max(0, (lineHeight("title", request.metrics.em) - markHeight) / 2);
  const height = Math.max(laid.height, markTop + markHeight);
  const parts = right - left < shortMark ? [{ left: Math.min(x, left), right: Math.max(x + laid.width, right), top: 0, bottom: height }] : [
    // The gap between a mark and its label stays free.
    { left: Math.min(x, right), right: Math.max(x + laid.width, left), top: 0, bottom: laid.height },
    { left, right, top: markTop, bottom: markTop + markHeight }
  ];
  const row = space.firstFit(parts);
  return { side, x, laid, markTop, parts, height, row, cost: row + height + laid.width * widthCost + penalty };
}
function above({ request, space, left, right }, laid, penalty) {
  const [plotLeft, plotRight] = request.plot;
  const x = Math.max(plotLeft, Math.min(left, plotRight - laid.width));
  const markTop = laid.height + 1;
  const parts = [
    { left: x, right: x + laid.width, top: 0, bottom: laid.height },
    { left, right, top: markTop, bottom: markTop + markHeight }
  ];
  const height = markTop + markHeight;
  const row = space.firstFit(parts);
  return { side: "above", x, laid, markTop, parts, height, row, cost: row + height + laid.width * widthCost + penalty };
}

export { labelCandidates, labelLayer };
