import { fillStrip } from "./fill-strip.ts";
import { FreeSpace } from "./free-space.ts";
import { bestCandidate, labelLayer, type Candidate, type LabelLayer, type SideCosts } from "./label-candidates.ts";
import { gap, type FilledLane, type LaneRequest, type PlacedMark } from "./lane.ts";
import { Skyline } from "./skyline.ts";

/** What a lane holds so far. */
export interface Filling {
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

/** How a picture is laid out in which nobody opens a "+n". */
export interface StillLayout {
  /** Returns the items that have a label in any case. */
  readonly choose: (importance: ArrayLike<number>, inLanes: readonly (readonly number[])[]) => ReadonlySet<number>;
  /** So many items without a label are placed one by one; more stand in a strip. */
  readonly most: number;
  /** Places items in a lane, which is at least so high. One cluster, which has no place yet, counts those without a label. */
  readonly place: (filling: Filling, labelled: readonly PlacedMark[], items: readonly number[], least: number) => FilledLane;
}

/** What a still picture asks of a lane. */
export interface StillRequest extends StillLayout {
  /** Items that have a label only where the lane becomes no higher by it. */
  readonly others: readonly number[];
  /** The lane is at least so high, in px from the top of the picture. */
  readonly bottom: number;
}

/** Columns in which a lane is asked whether it is full, in px. */
const skyStep = 8;
const refusedWidth = 40;
const mostRefused = 2;

/** Up to so many items a lane is filled in several ways and the lowest is kept; more fill it evenly anyway. */
const severalWays = 16;

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
export function placeLane(asked: LaneRequest, still?: StillRequest): FilledLane {
  // Where all find room, rows descend with time; the most important go first only where some may not.
  const isSmall = asked.items.length <= severalWays;
  const request = isSmall ? { ...asked, items: Uint32Array.from(asked.items).sort() } : asked;
  const layers = new Map<number, LabelLayer>();
  const [first, ...others] = ways as [(typeof ways)[number], ...typeof ways];
  let best = fillLane(request, layers, first, still);
  if (isSmall && best.hasOverflow) return fillLane(asked, layers, first, still);
  if (!isSmall || best.bottom <= request.top + 4 * request.titleHeight) return best;
  for (const costs of others) best = fillLane(request, layers, costs, still, best);
  return best;
}

/** Fills a lane one way; gives `other` back as soon as it is no longer a few lines lower: labels right of their marks read best. */
function fillLane(
  request: LaneRequest,
  layers: Map<number, LabelLayer>,
  costs: Filling["costs"],
  still?: StillRequest,
  other?: Filled,
): Filled {
  const sky = new Skyline(request.plot[0], request.plot[1], request.top, skyStep);
  const filling: Filling = { request, layers, costs, sky, space: new FreeSpace(request.top, gap, request.between), refused: new Map() };
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
  const without = [...overflow, ...(still?.others ?? [])];
  const bottom = Math.max(request.top + 24, sky.bottom());
  if (without.length === 0) return { marks, clusters: [], bottom, hasOverflow };
  if (still === undefined || without.length > still.most) return { ...fillStrip(request, sky, marks, without), hasOverflow };
  const filled = still.place(filling, marks, without, Math.max(bottom, still.bottom));
  return other && filled.bottom + 2 * request.titleHeight > other.bottom ? other : { ...filled, hasOverflow };
}

function isFull({ request, sky, refused }: Filling, item: number): boolean {
  const left = request.left[item] ?? 0;
  const least = request.titleHeight + request.noteHeight;
  if (sky.below(left, left + 1) + least > request.limit) return true;
  return (refused.get(Math.floor(left / refusedWidth)) ?? 0) >= mostRefused;
}

/** Returns where an item and its label stand best; undefined where they have no room. */
export function roomFor({ request, layers, costs, space, refused }: Filling, item: number, position: number): Candidate | undefined {
  const lay = layers.get(item) ?? labelLayer(request, item);
  if (request.items.length <= severalWays) layers.set(item, lay);
  const best = bestCandidate(request, space, item, lay, costs(position));
  if (best === undefined) {
    const column = Math.floor((request.left[item] ?? 0) / refusedWidth);
    refused.set(column, (refused.get(column) ?? 0) + 1);
  }
  return best;
}

/** Takes the room of an item and its label. */
export function settle({ request, space, sky }: Filling, item: number, { parts, row, side, x, laid, markTop }: Candidate): PlacedMark {
  space.take(parts, row);
  for (const part of parts) sky.cover(part.left, part.right + gap, row + part.bottom + request.between);
  const { width, height } = laid;
  return { item, y: row + markTop, label: { side, x, y: row, width, height, titleLines: laid.titleLines(), noteLines: laid.noteLines() } };
}
