import { fillStrip } from "./fill-strip.ts";
import { FreeSpace } from "./free-space.ts";
import { bestCandidate, labelLayer, type Candidate, type LabelLayer, type SideCosts } from "./label-candidates.ts";
import { blockGap, gap, type FilledLane, type LaneRequest, type PlacedMark } from "./lane.ts";
import { markHeight } from "./mark-geometry.ts";
import { Skyline } from "./skyline.ts";

/** What a lane holds so far. */
interface Filling {
  readonly request: LaneRequest;
  readonly layers: Map<number, LabelLayer>;
  readonly costs: (position: number) => SideCosts;
  readonly space: FreeSpace;
  /** Tells at once that a column is full. */
  readonly sky: Skyline;
  /** Labels that found no room, by 40 px of the mark's column: after a few the column is taken as full. */
  readonly refused: Map<number, number>;
}

/** A filled lane, and whether some labels found no room. */
interface Filled extends FilledLane {
  readonly hasOverflow: boolean;
}

/** Columns in which a lane is asked whether it is full, in px. */
const skyStep = 8;
const refusedWidth = 40;
const mostRefused = 2;

/** Up to so many items a lane is filled in several ways and the lowest is kept; more fill it evenly anyway. */
const severalWays = 16;

/** Where more marks than this have no label, they stand in a strip: each that looks for room asks all that stand already. */
const mostLooking = 48;
/** A mark without a label stands this far from the labels of others, in px: it must not seem to have one of them. */
const apart = 14;

/** Labels mostly right of their marks, mostly left, and in turn. */
const ways: readonly ((position: number) => SideCosts)[] = [
  () => ({ right: 0, left: 5 }),
  () => ({ right: 24, left: 0 }),
  (position) => (position % 2 === 0 ? { right: 0, left: 24 } : { right: 24, left: 0 }),
];

/**
 * Places marks and labels of one lane so that nothing overlaps: each label stands right of, left of or above its mark, whichever
 * ends highest. What finds no room above `limit` keeps its mark, in a strip below, and is counted in a cluster.
 */
export function placeLane(asked: LaneRequest): FilledLane {
  // Where all find room, rows descend with time; the most important go first only where some may not.
  const isSmall = asked.items.length <= severalWays;
  const request = isSmall ? { ...asked, items: Uint32Array.from(asked.items).sort() } : asked;
  const layers = new Map<number, LabelLayer>();
  const [first, ...others] = ways as [(typeof ways)[number], ...typeof ways];
  let best = fillLane(request, layers, first);
  if (isSmall && best.hasOverflow) return fillLane(asked, layers, first);
  if (!isSmall || best.bottom <= request.top + 4 * request.titleHeight) return best;
  for (const costs of others) best = fillLane(request, layers, costs, best);
  return best;
}

/** Fills a lane one way; gives `other` back as soon as it is no longer a few lines lower: labels right of their marks read best. */
function fillLane(request: LaneRequest, layers: Map<number, LabelLayer>, costs: Filling["costs"], other?: Filled): Filled {
  const sky = new Skyline(request.plot[0], request.plot[1], request.top, skyStep);
  const filling: Filling = { request, layers, costs, sky, space: new FreeSpace(request.top, gap, blockGap(request)), refused: new Map() };
  const marks: PlacedMark[] = [];
  const overflow: number[] = [];
  for (let position = 0; position < request.items.length; position++) {
    const item = request.items[position] ?? 0;
    const best = isFull(filling, item) ? undefined : roomFor(filling, item, position);
    if (best === undefined) overflow.push(item);
    else marks.push(settle(filling, item, best));
    if (other !== undefined && sky.bottom() + 2 * request.titleHeight > other.bottom) return other;
  }
  const hasOverflow = overflow.length > 0;
  if (hasOverflow && other) return other;
  const { still = { others: [], bottom: 0 } } = request;
  const without = [...overflow, ...still.others];
  if (without.length > mostLooking || (hasOverflow && request.still === undefined))
    return { ...fillStrip(request, sky, marks, without), hasOverflow };
  const filled = fillGaps(filling, marks, without, Math.max(request.top + 24, still.bottom, sky.bottom()));
  return other && filled.bottom + 2 * request.titleHeight > other.bottom ? other : { ...filled, hasOverflow };
}

/** Labels what can be without making the lane higher, and places the other marks wherever they have room themselves. */
function fillGaps(filling: Filling, labelled: readonly PlacedMark[], items: readonly number[], least: number): FilledLane {
  const { space } = filling;
  const request = { ...filling.request, limit: least - blockGap(filling.request) };
  let bottom = least;
  const marks = [...labelled];
  const without = items.filter((item, position) => {
    const best = roomFor({ ...filling, request }, item, position);
    if (best !== undefined) marks.push(settle(filling, item, best));
    return best === undefined;
  });
  for (const item of without) {
    const part = { left: (request.left[item] ?? 0) - apart, right: (request.right[item] ?? 0) + apart, top: 0, bottom: markHeight };
    const y = space.firstFit([part]);
    space.take([part], y);
    marks.push({ item, y, label: undefined });
    bottom = Math.max(bottom, y + markHeight + blockGap(request));
  }
  return { marks, clusters: without.length === 0 ? [] : [{ x: 0, y: 0, items: without }], bottom };
}

function isFull({ request, sky, refused }: Filling, item: number): boolean {
  const left = request.left[item] ?? 0;
  const least = request.titleHeight + request.noteHeight;
  if (sky.below(left, left + 1) + least > request.limit) return true;
  return (refused.get(Math.floor(left / refusedWidth)) ?? 0) >= mostRefused;
}

function roomFor({ request, layers, costs, space, refused }: Filling, item: number, position: number): Candidate | undefined {
  const lay = layers.get(item) ?? labelLayer(request, item);
  if (request.items.length <= severalWays) layers.set(item, lay);
  const best = bestCandidate(request, space, item, lay, costs(position));
  if (best === undefined) {
    const column = Math.floor((request.left[item] ?? 0) / refusedWidth);
    refused.set(column, (refused.get(column) ?? 0) + 1);
  }
  return best;
}

function settle({ request, space, sky }: Filling, item: number, { parts, row, side, x, laid, markTop }: Candidate): PlacedMark {
  space.take(parts, row);
  for (const part of parts) sky.cover(part.left, part.right + gap, row + part.bottom + blockGap(request));
  const { width, height } = laid;
  return { item, y: row + markTop, label: { side, x, y: row, width, height, titleLines: laid.titleLines(), noteLines: laid.noteLines() } };
}
