import type { FreeSpace, Part } from "./free-space.ts";
import { gap, type LaneRequest, type PlacedLabel } from "./lane.ts";
import { markHeight } from "./mark-geometry.ts";
import { textBreaker, type Breaker, type Fit } from "./wrap-text.ts";

/** A label broken at a limit: its size, and its lines for when it is kept. */
export interface LaidLabel {
  readonly titleCount: number;
  readonly noteCount: number;
  readonly width: number;
  readonly height: number;
  /** Whether a word is broken in it. */
  readonly isBroken: boolean;
  readonly titleLines: () => readonly string[];
  readonly noteLines: () => readonly string[];
}

/** A place for a mark and its label. */
export interface Candidate {
  readonly side: PlacedLabel["side"];
  readonly x: number;
  readonly laid: LaidLabel;
  /** From the top of the whole to the mark. */
  readonly markTop: number;
  readonly parts: readonly Part[];
  readonly row: number;
  readonly cost: number;
}

/** How much each side is disliked, in px of height. */
export interface SideCosts {
  readonly right: number;
  readonly left: number;
}

/** Returns the label of an item broken to a width, in px; the same width is broken once. */
export type LabelLayer = (limit: number) => LaidLabel;

/** A label's box is up to this much wider than its text, in px: whole pixels, and one to spare. */
const slack = 2;
/** Under a mark shorter than this, in px, there is no room worth looking for. */
const shortMark = 30;
/** More room than usual under a short mark that stands below its label, in px. */
const underShort = 8;
/** A label beside its mark has at least this much room, in em: less would make a sliver of many lines. */
const leastRoom = 8;
/** Wide labels crowd out their neighbours: a pixel of width costs this many pixels of height. */
const widthCost = 0.06;

/** A title of more lines than this is a column that nobody likes to read: each line more is disliked so much, in px of height. */
const easyLines = 3;
const lineCost = 20;
/** A broken word is worse than any lack of room but none at all, in px of height. */
const brokenCost = 400;

/** Returns what breaks the label of an item, and asks for its words only once. */
export function labelLayer(request: LaneRequest, item: number): LabelLayer {
  const { metrics, titleHeight, noteHeight } = request;
  const text = request.label(item);
  const laid = new Map<number, LaidLabel>();
  const title = textBreaker(text.title, (line) => metrics.width(line, "title"));
  const note = textBreaker(text.note, (line) => metrics.width(line, "note"));
  const titleWidth = title.fit(Infinity).width;
  const noteWidth = note.fit(Infinity).width;
  const whole = Math.ceil(Math.max(titleWidth, noteWidth)) + slack;
  return (limit) => {
    // Every limit above the whole width breaks nowhere.
    const key = Math.min(Math.floor(limit), whole);
    let found = laid.get(key);
    if (found === undefined) {
      const [titleLimit, titleFit] = evenly(title, titleWidth, limit - slack);
      const [noteLimit, noteFit] = evenly(note, noteWidth, limit - slack);
      found = {
        titleCount: titleFit.count,
        noteCount: noteFit.count,
        isBroken: Math.max(title.longest, note.longest) > limit - slack,
        width: Math.ceil(Math.max(titleFit.width, noteFit.width)) + slack - 1,
        height: titleFit.count * titleHeight + noteFit.count * noteHeight,
        titleLines: () => title.lines(titleLimit),
        noteLines: () => note.lines(noteLimit),
      };
      laid.set(key, found);
    }
    return found;
  };
}

/** Lines of like length read better and leave more room than one full line and a stray word: they are taken where they are no more. */
function evenly(text: Breaker, whole: number, limit: number): [limit: number, fit: Fit] {
  const full = text.fit(limit);
  if (full.count === 1) return [limit, full];
  const evenLimit = Math.min(limit, Math.max(text.longest, (whole / full.count) * 1.15));
  const even = text.fit(evenLimit);
  return even.count === full.count ? [evenLimit, even] : [limit, full];
}

/** A search for the best place of one mark and its label. */
interface Search {
  readonly request: LaneRequest;
  readonly space: FreeSpace;
  readonly lay: LabelLayer;
  readonly left: number;
  readonly right: number;
  /** Where the mark could stand if it had no label: no place is higher. */
  readonly markRow: number;
  best: Candidate | undefined;
}

/**
 * Returns where a mark and its label stand best, right, left or above, in a narrow or a wide setting; undefined when they fit nowhere
 * above the limit. A place is looked for only where it could beat the best so far.
 */
export function bestCandidate(
  request: LaneRequest,
  space: FreeSpace,
  item: number,
  lay: LabelLayer,
  costs: SideCosts,
): Candidate | undefined {
  const [plotLeft, plotRight] = request.plot;
  const left = request.left[item] ?? 0;
  const right = request.right[item] ?? 0;
  const { em } = request.metrics;
  const isLong = right - left > 9 * em;
  const aside = isLong ? 12 : 0;
  const markRow = space.firstFit([{ left, right, top: 0, bottom: markHeight }]);
  const search: Search = { request, space, lay, left, right, markRow, best: undefined };
  const narrow = 11.5 * em;
  const wide = 17 * em;
  const least = leastRoom * em;
  const beside = (side: "right" | "left", room: number): void => {
    if (room >= least) inSettings(search, side, [narrow, wide], room, aside + costs[side]);
  };
  beside("right", plotRight - right - gap);
  beside("left", left - gap - plotLeft);
  // A label begins where its mark begins, as long as that leaves it room.
  const ahead = plotRight - Math.max(left, plotLeft);
  const roomAbove = ahead >= least ? ahead : plotRight - plotLeft;
  inSettings(search, "above", isLong ? [wide, 27 * em] : [narrow, wide], roomAbove, isLong ? 0 : 60);
  return search.best;
}

/** The label in each width that the room allows; a width that breaks no line is the last that differs. */
function inSettings(search: Search, side: Candidate["side"], limits: readonly number[], room: number, penalty: number): void {
  for (const limit of limits) {
    const laid = search.lay(Math.min(limit, room));
    consider(search, laid, side, penalty);
    if (limit >= room || (laid.titleCount === 1 && laid.noteCount === 1)) return;
  }
}

function consider(search: Search, laid: LaidLabel, side: Candidate["side"], penalty: number): void {
  const { request, space, markRow, best } = search;
  const most = best?.cost ?? Infinity;
  const isAbove = side === "above";
  const markTop = isAbove ? laid.height + 1 : Math.max(0, Math.floor((request.titleHeight - markHeight) / 2));
  const height = Math.max(laid.height, markTop + markHeight);
  const price =
    height + laid.width * widthCost + penalty + Math.max(0, laid.titleCount - easyLines) * lineCost + (laid.isBroken ? brokenCost : 0);
  const highest = Math.max(request.top, markRow - markTop);
  if (highest + height > request.limit || highest + price >= most) return;
  const x = labelX(side, search, laid.width, request.plot);
  const parts = isAbove ? partsAbove(search, laid, x, markTop) : partsBeside(search, laid, x, markTop, height);
  const row = space.firstFit(parts);
  if (row + height > request.limit || row + price >= most) return;
  search.best = { side, x, laid, markTop, parts, row, cost: row + price };
}

function partsBeside({ left, right }: Search, laid: LaidLabel, x: number, markTop: number, height: number): Part[] {
  if (right - left < shortMark) return [{ left: Math.min(x, left), right: Math.max(x + laid.width, right), top: 0, bottom: height }];
  return [
    // The gap between a mark and its label stays free.
    { left: Math.min(x, right), right: Math.max(x + laid.width, left), top: 0, bottom: laid.height },
    { left, right, top: markTop, bottom: markTop + markHeight },
  ];
}

/** Returns where a label begins at a side of its mark, in px. */
export function labelX(
  side: PlacedLabel["side"],
  { left, right }: Pick<Search, "left" | "right">,
  width: number,
  [plotLeft, plotRight]: readonly [number, number],
): number {
  if (side === "right") return right + gap;
  if (side === "left") return left - gap - width;
  return Math.max(plotLeft, Math.min(left, plotRight - width));
}

function partsAbove({ left, right }: Search, laid: LaidLabel, x: number, markTop: number): Part[] {
  return [
    { left: x, right: x + laid.width, top: 0, bottom: laid.height },
    // A small mark under its label must not seem to belong to the label below it.
    { left, right, top: markTop, bottom: markTop + markHeight + (right - left < shortMark ? underShort : 0) },
  ];
}
