import { gap } from './lane.js';
import { markHeight } from './mark-geometry.js';
import { textBreaker } from './wrap-text.js';

const slack = 2;
const shortMark = 30;
const underShort = 8;
const leastRoom = 8;
const widthCost = 0.06;
const easyLines = 3;
const lineCost = 20;
const brokenCost = 400;
function labelLayer(request, item) {
  const { metrics, titleHeight, noteHeight } = request;
  const text = request.label(item);
  const laid = /* @__PURE__ */ new Map();
  const title = textBreaker(text.title, (line) => metrics.width(line, "title"));
  const note = textBreaker(text.note, (line) => metrics.width(line, "note"));
  const titleWidth = title.fit(Infinity).width;
  const noteWidth = note.fit(Infinity).width;
  const whole = Math.ceil(Math.max(titleWidth, noteWidth)) + slack;
  return (limit) => {
    const key = Math.min(Math.floor(limit), whole);
    let found = laid.get(key);
    if (found === void 0) {
      const [titleLimit, titleFit] = evenly(title, titleWidth, limit - slack);
      const [noteLimit, noteFit] = evenly(note, noteWidth, limit - slack);
      found = {
        titleCount: titleFit.count,
        noteCount: noteFit.count,
        isBroken: Math.max(title.longest, note.longest) > limit - slack,
        width: Math.ceil(Math.max(titleFit.width, noteFit.width)) + slack - 1,
        height: titleFit.count * titleHeight + noteFit.count * noteHeight,
        titleLines: () => title.lines(titleLimit),
        noteLines: () => note.lines(noteLimit)
      };
      laid.set(key, found);
    }
    return found;
  };
}
function evenly(text, whole, limit) {
  const full = text.fit(limit);
  if (full.count === 1) return [limit, full];
  const evenLimit = Math.min(limit, Math.max(text.longest, whole / full.count * 1.15));
  const even = text.fit(evenLimit);
  return even.count === full.count ? [evenLimit, even] : [limit, full];
}
function bestCandidate(request, space, item, lay, costs) {
  const [plotLeft, plotRight] = request.plot;
  const left = request.left[item] ?? 0;
  const right = request.right[item] ?? 0;
  const { em } = request.metrics;
  const isLong = right - left > 9 * em;
  const aside = isLong ? 12 : 0;
  const markRow = space.firstFit([{ left, right, top: 0, bottom: markHeight }]);
  const search = { request, space, lay, left, right, markRow, best: void 0 };
  const narrow = 11.5 * em;
  const wide = 17 * em;
  const least = leastRoom * em;
  const beside = (side, room) => {
    if (room >= least) inSettings(search, side, [narrow, wide], room, aside + costs[side]);
  };
  beside("right", plotRight - right - gap);
  beside("left", left - gap - plotLeft);
  const ahead = plotRight - Math.max(left, plotLeft);
  const roomAbove = ahead >= least ? ahead : plotRight - plotLeft;
  inSettings(search, "above", isLong ? [wide, 27 * em] : [narrow, wide], roomAbove, isLong ? 0 : 60);
  return search.best;
}
function inSettings(search, side, limits, room, penalty) {
  for (const limit of limits) {
    const laid = search.lay(Math.min(limit, room));
    consider(search, laid, side, penalty);
    if (limit >= room || laid.titleCount === 1 && laid.noteCount === 1) return;
  }
}
function consider(search, laid, side, penalty) {
  const { request, space, markRow, best } = search;
  const most = best?.cost ?? Infinity;
  const isAbove = side === "above";
  const markTop = isAbove ? laid.height + 1 : Math.max(0, Math.floor((request.titleHeight - markHeight) / 2));
  const height = Math.max(laid.height, markTop + markHeight);
  const price = height + laid.width * widthCost + penalty + Math.max(0, laid.titleCount - easyLines) * lineCost + (laid.isBroken ? brokenCost : 0);
  const highest = Math.max(request.top, markRow - markTop);
  if (highest + height > request.limit || highest + price >= most) return;
  const x = labelX(side, search, laid.width, request.plot);
  const parts = isAbove ? partsAbove(search, laid, x, markTop) : partsBeside(search, laid, x, markTop, height);
  const row = space.firstFit(parts);
  if (row + height > request.limit || row + price >= most) return;
  search.best = { side, x, laid, markTop, parts, row, cost: row + price };
}
function partsBeside({ left, right }, laid, x, markTop, height) {
  if (right - left < shortMark) return [{ left: Math.min(x, left), right: Math.max(x + laid.width, right), top: 0, bottom: height }];
  return [
    // The gap between a mark and its label stays free.
    { left: Math.min(x, right), right: Math.max(x + laid.width, left), top: 0, bottom: laid.height },
    { left, right, top: markTop, bottom: markTop + markHeight }
  ];
}
function labelX(side, { left, right }, width, [plotLeft, plotRight]) {
  if (side === "right") return right + gap;
  if (side === "left") return left - gap - width;
  return Math.max(plotLeft, Math.min(left, plotRight - width));
}
function partsAbove({ left, right }, laid, x, markTop) {
  return [
    { left: x, right: x + laid.width, top: 0, bottom: laid.height },
    // A small mark under its label must not seem to belong to the label below it.
    { left, right, top: markTop, bottom: markTop + markHeight + (right - left < shortMark ? underShort : 0) }
  ];
}

export { bestCandidate, labelLayer, labelX };
