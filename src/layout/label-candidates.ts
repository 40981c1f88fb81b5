import type { FreeSpace, Part } from "./free-space.ts";
import { gap, type LaneRequest, type PlacedLabel } from "./lane.ts";
import { markHeight } from "./mark-geometry.ts";
import { lineHeight } from "./text-metrics.ts";
import { textBreaker, type Wrapped } from "./wrap-text.ts";

/** A label broken into lines. */
export interface LaidLabel {
  readonly title: Wrapped;
  readonly note: Wrapped;
  readonly width: number;
  readonly height: number;
}

/** A place for a mark and its label. */
export interface Candidate {
  readonly side: PlacedLabel["side"];
  readonly x: number;
  readonly laid: LaidLabel;
  /** From the top of the whole to the mark. */
  readonly markTop: number;
  readonly parts: readonly Part[];
  readonly height: number;
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
/** A label beside its mark has at least this much room, in em: less would make a sliver of many lines. */
const leastRoom = 8;
/** Wide labels crowd out their neighbours: a pixel of width costs this many pixels of height. */
const widthCost = 0.06;

/** Returns what breaks the label of an item, and asks for its words only once. */
export function labelLayer(request: LaneRequest, item: number): LabelLayer {
  const { metrics } = request;
  const text = request.label(item);
  const laid = new Map<number, LaidLabel>();
  const breakTitle = textBreaker(text.title, (line) => metrics.width(line, "title"));
  const breakNote = textBreaker(text.note, (line) => metrics.width(line, "note"));
  const titleWidth = breakTitle(Infinity).width;
  const whole = Math.max(titleWidth, breakNote(Infinity).width);
  return (limit) => {
    // Every limit above the whole width breaks nowhere.
    const key = Math.min(Math.floor(limit), Math.ceil(whole) + slack);
    const known = laid.get(key);
    if (known !== undefined) return known;
    const title = balanced(breakTitle, titleWidth, limit - slack);
    const note = breakNote(limit - slack);
    const height = title.lines.length * lineHeight("title", metrics.em) + note.lines.length * lineHeight("note", metrics.em);
    const made = { title, note, width: Math.ceil(Math.max(title.width, note.width)) + slack - 1, height };
    laid.set(key, made);
    return made;
  };
}

/** Lines of like length read better and leave more room than one full line and a stray word. */
function balanced(breakAt: (limit: number) => Wrapped, whole: number, limit: number): Wrapped {
  const full = breakAt(limit);
  const count = full.lines.length;
  if (count === 1) return full;
  const even = breakAt(Math.min(limit, (whole / count) * 1.15));
  return even.lines.length === count ? even : full;
}

/** Returns where a mark and its label could stand: right, left and above, in a narrow and a wide setting. */
export function labelCandidates(request: LaneRequest, space: FreeSpace, item: number, lay: LabelLayer, costs: SideCosts): Candidate[] {
  const [plotLeft, plotRight] = request.plot;
  const left = request.left[item] ?? 0;
  const right = request.right[item] ?? 0;
  const { em } = request.metrics;
  const isLong = right - left > 9 * em;
  const aside = isLong ? 12 : 0;
  const place = { request, space, left, right };
  const found: Candidate[] = [];
  for (const laid of settings(lay, [11.5 * em, 17 * em], plotRight - right - gap, leastRoom * em))
    found.push(beside(place, laid, "right", aside + costs.right));
  if (found.length === 1 && aside + costs.right === 0 && isHighest(place, found[0])) return found;
  for (const laid of settings(lay, [11.5 * em, 17 * em], left - gap - plotLeft, leastRoom * em))
    found.push(beside(place, laid, "left", aside + costs.left));
  const limits = isLong ? [17 * em, 27 * em] : [11.5 * em, 17 * em];
  // A label begins where its mark begins, as long as that leaves it room.
  const ahead = plotRight - Math.max(left, plotLeft);
  const roomAbove = ahead >= leastRoom * em ? ahead : plotRight - plotLeft;
  for (const laid of settings(lay, limits, roomAbove, 0)) found.push(above(place, laid, isLong ? 0 : 60));
  return found;
}

/** Nothing beats one line, on the side that reads best, in the first row that has room for the mark alone. */
function isHighest({ request, space, left, right }: Place, candidate: Candidate | undefined): boolean {
  if (candidate === undefined) return false;
  if (candidate.row === request.top) return true;
  return candidate.row <= space.firstFit([{ left, right, top: candidate.markTop, bottom: candidate.markTop + markHeight }]);
}

/** The label in each width that the room allows; a width that breaks no line is the last that differs. */
function settings(lay: LabelLayer, limits: readonly number[], room: number, least: number): LaidLabel[] {
  const found: LaidLabel[] = [];
  if (room < least) return found;
  for (const limit of limits) {
    const laid = lay(Math.min(limit, room));
    found.push(laid);
    if (limit >= room || (laid.title.lines.length === 1 && laid.note.lines.length === 1)) break;
  }
  return found;
}

interface Place {
  readonly request: LaneRequest;
  readonly space: FreeSpace;
  readonly left: number;
  readonly right: number;
}

function beside({ request, space, left, right }: Place, laid: LaidLabel, side: "right" | "left", penalty: number): Candidate {
  const x = side === "right" ? right + gap : left - gap - laid.width;
  const markTop = Math.max(0, (lineHeight("title", request.metrics.em) - markHeight) / 2);
  const height = Math.max(laid.height, markTop + markHeight);
  const parts =
    right - left < shortMark
      ? [{ left: Math.min(x, left), right: Math.max(x + laid.width, right), top: 0, bottom: height }]
      : [
          // The gap between a mark and its label stays free.
          { left: Math.min(x, right), right: Math.max(x + laid.width, left), top: 0, bottom: laid.height },
          { left, right, top: markTop, bottom: markTop + markHeight },
        ];
  const row = space.firstFit(parts);
  return { side, x, laid, markTop, parts, height, row, cost: row + height + laid.width * widthCost + penalty };
}

function above({ request, space, left, right }: Place, laid: LaidLabel, penalty: number): Candidate {
  const [plotLeft, plotRight] = request.plot;
  const x = Math.max(plotLeft, Math.min(left, plotRight - laid.width));
  const markTop = laid.height + 1;
  const parts = [
    { left: x, right: x + laid.width, top: 0, bottom: laid.height },
    { left, right, top: markTop, bottom: markTop + markHeight },
  ];
  const height = markTop + markHeight;
  const row = space.firstFit(parts);
  return { side: "above", x, laid, markTop, parts, height, row, cost: row + height + laid.width * widthCost + penalty };
}
