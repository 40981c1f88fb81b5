import { fillStrip } from './fill-strip.js';
import { FreeSpace } from './free-space.js';
import { labelLayer, bestCandidate } from './label-candidates.js';
import { gap } from './lane.js';
import { Skyline } from './skyline.js';

const skyStep = 8;
const refusedWidth = 40;
const mostRefused = 2;
const severalWays = 16;
const ways = [
  () => ({ right: 0, left: 5 }),
  () => ({ right: 24, left: 0 }),
  (position) => position % 2 === 0 ? { right: 0, left: 24 } : { right: 24, left: 0 }
];
function placeLane(asked, still) {
  const isSmall = asked.items.length <= severalWays;
  const request = isSmall ? { ...asked, items: Uint32Array.from(asked.items).sort() } : asked;
  const layers = /* @__PURE__ */ new Map();
  const [first, ...others] = ways;
  let best = fillLane(request, layers, first, still);
  if (isSmall && best.hasOverflow) return fillLane(asked, layers, first, still);
  if (!isSmall || best.bottom <= request.top + 4 * request.titleHeight) return best;
  for (const costs of others) best = fillLane(request, layers, costs, still, best);
  return best;
}
function fillLane(request, layers, costs, still, other) {
  const sky = new Skyline(request.plot[0], request.plot[1], request.top, skyStep);
  const filling = { request, layers, costs, sky, space: new FreeSpace(request.top, gap, request.between), refused: /* @__PURE__ */ new Map() };
  const marks = [];
  const overflow = [];
  for (let position = 0; position < request.items.length; position++) {
    const item = request.items[position] ?? 0;
    const best = isFull(filling, item) ? void 0 : roomFor(filling, item, position);
    if (best === void 0) overflow.push(item);
    else marks.push(settle(filling, item, best));
    if (other !== void 0 && sky.bottom() + 2 * request.titleHeight > other.bottom) return other;
  }
  const hasOverflow = overflow.length > 0;
  if (hasOverflow && other) return other;
  const without = [...overflow, ...still?.others ?? []];
  const bottom = Math.max(request.top + 24, sky.bottom());
  if (without.length === 0) return { marks, clusters: [], bottom, hasOverflow };
  if (still === void 0 || without.length > still.most) return { ...fillStrip(request, sky, marks, without), hasOverflow };
  const filled = still.place(filling, marks, without, Math.max(bottom, still.bottom));
  return other && filled.bottom + 2 * request.titleHeight > other.bottom ? other : { ...filled, hasOverflow };
}
function isFull({ request, sky, refused }, item) {
  const left = request.left[item] ?? 0;
  const least = request.titleHeight + request.noteHeight;
  if (sky.below(left, left + 1) + least > request.limit) return true;
  return (refused.get(Math.floor(left / refusedWidth)) ?? 0) >= mostRefused;
}
function roomFor({ request, layers, costs, space, refused }, item, position) {
  const lay = layers.get(item) ?? labelLayer(request, item);
  if (request.items.length <= severalWays) layers.set(item, lay);
  const best = bestCandidate(request, space, item, lay, costs(position));
  if (best === void 0) {
    const column = Math.floor((request.left[item] ?? 0) / refusedWidth);
    refused.set(column, (refused.get(column) ?? 0) + 1);
  }
  return best;
}
function settle({ request, space, sky }, item, { parts, row, side, x, laid, markTop }) {
  space.take(parts, row);
  for (const part of parts) sky.cover(part.left, part.right + gap, row + part.bottom + request.between);
  const { width, height } = laid;
  return { item, y: row + markTop, label: { side, x, y: row, width, height, titleLines: laid.titleLines(), noteLines: laid.noteLines() } };
}

export { placeLane, roomFor, settle };
