import { FreeSpace, type Part } from "./free-space.ts";
import { markHeight } from "./mark-geometry.ts";
import { Skyline } from "./skyline.ts";
import { lineHeight, type TextMetrics } from "./text-metrics.ts";
import { wrapText, type Wrapped } from "./wrap-text.ts";

/** What a label says: the title, and the date in words under it. */
export interface LabelText {
  readonly title: string;
  readonly note: string;
}

/** A label in place: its box in px, and its lines from the top. */
export interface PlacedLabel {
  readonly side: "right" | "left" | "above";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly titleLines: readonly string[];
  readonly noteLines: readonly string[];
}

/** One mark of a lane in place; `y` is the top of the mark. Without a label it is counted in a cluster. */
export interface PlacedMark {
  readonly item: number;
  readonly y: number;
  readonly label: PlacedLabel | undefined;
}

/** Items that the lane has no room to label, counted in one "+n"; `x` is its middle. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly items: readonly number[];
}

/** A lane to fill. */
export interface LaneRequest {
  /** Items in the order in which they are placed: the most important first, then by time. */
  readonly items: ArrayLike<number>;
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly plot: readonly [number, number];
  readonly top: number;
  /** No label ends below this, in px from the top of the lane. */
  readonly limit: number;
  readonly metrics: TextMetrics;
  readonly label: (item: number) => LabelText;
}

/** A filled lane. */
export interface FilledLane {
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly Cluster[];
  readonly bottom: number;
}

const gap = 6;
/** A label's box is up to this much wider than its text, in px: whole pixels, and one to spare. */
const slack = 2;
const blockGap = 9;
const stripRows = 6;
/** Width of the column of the plot that one "+n" speaks for, in px. */
const clusterWidth = 72;
export const clusterHeight = 20;

interface Candidate {
  readonly side: PlacedLabel["side"];
  readonly x: number;
  readonly title: Wrapped;
  readonly note: Wrapped;
  readonly width: number;
  readonly height: number;
  /** From the top of the whole to the label and to the mark. */
  readonly labelTop: number;
  readonly markTop: number;
  readonly parts: readonly Part[];
  readonly row: number;
  readonly cost: number;
}

/** What a lane holds so far. */
interface Filling {
  readonly request: LaneRequest;
  readonly space: FreeSpace;
  /** Tells at once that a column is full. */
  readonly sky: Skyline;
  /** Labels that found no room, by 24 px of the mark's column: after a few the column is taken as full. */
  readonly refused: Map<number, number>;
}

const refusedWidth = 24;
const mostRefused = 4;

/**
 * Places marks and labels of one lane so that nothing overlaps: each label stands right of, left of or above its mark, whichever
 * ends highest. What finds no room above `limit` keeps its mark, in a strip below, and is counted in a cluster.
 */
export function placeLane(request: LaneRequest): FilledLane {
  const sky = new Skyline(request.plot[0], request.plot[1], request.top);
  const filling: Filling = { request, sky, space: new FreeSpace(request.top, gap, blockGap), refused: new Map() };
  const marks: PlacedMark[] = [];
  const overflow: number[] = [];
  for (let position = 0; position < request.items.length; position++) {
    const item = request.items[position] ?? 0;
    const best = isFull(filling, item) ? undefined : bestCandidate(filling, item);
    if (best === undefined) overflow.push(item);
    else marks.push(settle(filling, item, best));
  }
  if (overflow.length === 0) return { marks, clusters: [], bottom: Math.max(request.top + 24, sky.bottom()) };
  return fillStrip(request, sky, marks, overflow);
}

function isFull({ request, sky, refused }: Filling, item: number): boolean {
  const left = request.left[item] ?? 0;
  const least = lineHeight("title", request.metrics.em) + lineHeight("note", request.metrics.em);
  if (sky.below(left, left + 1) + least > request.limit) return true;
  return (refused.get(Math.floor(left / refusedWidth)) ?? 0) >= mostRefused;
}

function bestCandidate(filling: Filling, item: number): Candidate | undefined {
  const { request, refused } = filling;
  const text = request.label(item);
  let best: Candidate | undefined;
  for (const candidate of candidates(filling, item, text)) {
    const ends = candidate.row + Math.max(...candidate.parts.map((part) => part.bottom));
    if (ends <= request.limit && (best === undefined || candidate.cost < best.cost)) best = candidate;
  }
  if (best === undefined) {
    const column = Math.floor((request.left[item] ?? 0) / refusedWidth);
    refused.set(column, (refused.get(column) ?? 0) + 1);
  }
  return best;
}

function* candidates(filling: Filling, item: number, text: LabelText): Generator<Candidate> {
  const { request } = filling;
  const [plotLeft, plotRight] = request.plot;
  const left = request.left[item] ?? 0;
  const right = request.right[item] ?? 0;
  const { em } = request.metrics;
  const isLong = right - left > 9 * em;
  const aside = isLong ? 12 : 0;
  for (const limit of [11.5 * em, 17 * em]) {
    const roomRight = plotRight - right - gap;
    if (roomRight >= 5 * em) yield beside(filling, item, lay(request, text, Math.min(limit, roomRight)), "right", aside);
    const roomLeft = left - gap - plotLeft;
    if (roomLeft >= 5 * em) yield beside(filling, item, lay(request, text, Math.min(limit, roomLeft)), "left", aside + 5);
  }
  for (const limit of isLong ? [17 * em, 27 * em] : [11.5 * em, 17 * em]) {
    yield above(filling, item, lay(request, text, Math.min(limit, plotRight - plotLeft)), isLong ? 0 : 14);
  }
}

type Laid = Pick<Candidate, "title" | "note" | "width" | "height">;

function lay(request: LaneRequest, text: LabelText, limit: number): Laid {
  const { metrics } = request;
  const title = wrapText(text.title, limit - slack, (line) => metrics.width(line, "title"));
  const note = wrapText(text.note, limit - slack, (line) => metrics.width(line, "note"));
  const height = title.lines.length * lineHeight("title", metrics.em) + note.lines.length * lineHeight("note", metrics.em);
  return { title, note, width: Math.ceil(Math.max(title.width, note.width)) + slack - 1, height };
}

/** Wide labels crowd out their neighbours: a pixel of width costs this many pixels of height. */
const widthCost = 0.06;

function beside({ request, space }: Filling, item: number, laid: Laid, side: "right" | "left", penalty: number): Candidate {
  const left = request.left[item] ?? 0;
  const right = request.right[item] ?? 0;
  const x = side === "right" ? right + gap : left - gap - laid.width;
  const markTop = Math.max(0, (lineHeight("title", request.metrics.em) - markHeight) / 2);
  const parts = [
    // The gap between a mark and its label stays free.
    { left: Math.min(x, right), right: Math.max(x + laid.width, left), top: 0, bottom: laid.height },
    { left, right, top: markTop, bottom: markTop + markHeight },
  ];
  const row = space.firstFit(parts);
  return { ...laid, side, x, labelTop: 0, markTop, parts, row, cost: row + laid.height + laid.width * widthCost + penalty };
}

function above({ request, space }: Filling, item: number, laid: Laid, penalty: number): Candidate {
  const [plotLeft, plotRight] = request.plot;
  const left = request.left[item] ?? 0;
  const right = request.right[item] ?? 0;
  const x = Math.max(plotLeft, Math.min(left, plotRight - laid.width));
  const markTop = laid.height + 1;
  const parts = [
    { left: x, right: x + laid.width, top: 0, bottom: laid.height },
    { left, right, top: markTop, bottom: markTop + markHeight },
  ];
  const row = space.firstFit(parts);
  return { ...laid, side: "above", x, labelTop: 0, markTop, parts, row, cost: row + markTop + markHeight + laid.width * widthCost + penalty };
}

function settle({ space, sky }: Filling, item: number, chosen: Candidate): PlacedMark {
  const { parts, row, side, x, width, height, title, note } = chosen;
  space.take(parts, row);
  for (const part of parts) sky.lower(part.left, part.right + gap, row + part.bottom + blockGap);
  const label: PlacedLabel = { side, x, y: row + chosen.labelTop, width, height, titleLines: title.lines, noteLines: note.lines };
  return { item, y: row + chosen.markTop, label };
}

function fillStrip(request: LaneRequest, sky: Skyline, labelled: PlacedMark[], overflow: readonly number[]): FilledLane {
  const stripTop = Math.max(request.top, sky.bottom());
  const strip = new Skyline(request.plot[0], request.plot[1], stripTop);
  const limit = stripTop + stripRows * markHeight;
  const binCount = Math.max(1, Math.floor((request.plot[1] - request.plot[0]) / clusterWidth));
  const bins = new Map<number, number[]>();
  const marks = [...labelled];
  for (const item of overflow) {
    const left = request.left[item] ?? 0;
    const right = request.right[item] ?? 0;
    const y = strip.below(left, left + 1) < limit ? strip.below(left, right) : limit;
    if (y + markHeight <= limit) {
      strip.cover(left, right + 1, y + markHeight);
      marks.push({ item, y, label: undefined });
    }
    const middle = Math.min(request.plot[1], Math.max(request.plot[0], (left + right) / 2));
    const bin = Math.min(binCount - 1, Math.floor((middle - request.plot[0]) / clusterWidth));
    const members = bins.get(bin);
    if (members === undefined) bins.set(bin, [item]);
    else members.push(item);
  }
  const y = strip.bottom() + 4;
  const clusters = [...bins].sort((a, b) => a[0] - b[0]).map(([bin, items]) => ({ x: request.plot[0] + (bin + 0.5) * clusterWidth, y, items }));
  return { marks, clusters, bottom: y + clusterHeight + blockGap };
}
