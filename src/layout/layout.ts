import { mayLieIn, type Extent } from "../model/extent.ts";
import { longestTail, markGeometry, type MarkGeometry } from "./mark-geometry.ts";
import type { Cluster, LabelText, PlacedLabel, PlacedMark } from "./lane.ts";
import { clusterHeight } from "./fill-strip.ts";
import { placeLane, type StillLayout } from "./place-lane.ts";
import { lineHeight, type TextMetrics } from "./text-metrics.ts";
import { ticksOf, type Tick } from "./ticks.ts";
import { domainOf, timeScale, type TimeScale } from "./time-scale.ts";
import { wrapText } from "./wrap-text.ts";

/** What the layout needs to know of a story; everything is indexed by item, in reading order. */
export interface LayoutInput {
  readonly extents: readonly Extent[];
  /** The lane of each item, an index. */
  readonly lanes: ArrayLike<number>;
  /** 1–3; 3 is labelled first. */
  readonly importance: ArrayLike<number>;
  /** Lane labels from top to bottom; undefined for a lane without one. */
  readonly laneLabels: readonly (string | undefined)[];
  /** The badge of a count ("≥ 7"), asked for every item. */
  readonly badge: (item: number) => string | undefined;
  /** The day from which a line leads to a mark, which nothing may cross; undefined for a mark without one. */
  readonly lineFrom?: ((item: number) => number | undefined) | undefined;
  /** The words of a label, asked only where there is room for one. */
  readonly label: (item: number) => LabelText;
}

/** How the picture may be laid out. */
export interface LayoutOptions {
  /** Width of the whole picture in px. */
  readonly width: number;
  readonly metrics: TextMetrics;
  /** First and last day shown; default: everything. */
  readonly domain?: readonly [number, number] | undefined;
  /** How a still picture is laid out; default: one to work with, where all have a label as far as there is room. */
  readonly still?: StillLayout | undefined;
}

/** One lane in place. */
export interface LaneBox {
  readonly label: readonly string[];
  readonly labelY: number;
  readonly top: number;
  readonly bottom: number;
}

/** One mark in place, with its geometry on the time axis. */
export interface LaidMark extends PlacedMark {
  readonly geometry: MarkGeometry;
}

/** The picture as boxes and positions, all in px. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly plot: readonly [number, number];
  readonly axisY: number;
  readonly scale: TimeScale;
  readonly ticks: readonly (Tick & { readonly x: number })[];
  readonly lanes: readonly LaneBox[];
  /** Drawn marks in reading order. */
  readonly marks: readonly LaidMark[];
  readonly clusters: readonly (Cluster & { readonly lane: number })[];
}

export type { Cluster, LabelText, PlacedLabel };

/** From this width on, lane labels stand beside their lanes, as long as none of their words takes more of the width than this share. */
const sideLabels = 800;
const mostAside = 0.2;
/** Room for the mark of the first and of the last day, in px. */
const margin = 26;
/** Room between a label and what stands under it, in px; a still picture, of which no more is seen, has less. */
const blockGap = 12;
const stillGap = 5;
/** Room above what a lane holds, in px. */
const lanePadding = 12;
const stillPadding = 8;
/** Half the width of a "+n", in px. */
export const clusterHalf = 28;
/** Between a lane label and the lane beside it, in px. */
const laneGap = 14;

/** Returns the layout of a story as horizontal lanes. Work grows with n log n, and only labels with room are measured. */
export function layoutStory(input: LayoutInput, options: LayoutOptions): Layout {
  const { width, metrics } = options;
  const side = laneColumn(input, options);
  const plot: [number, number] = [side, Math.max(side + 10 * metrics.em, width)];
  const domain = options.domain ?? wholeDomain(input, plot);
  const scale = timeScale(domain, plot);
  const geometry = (item: number): MarkGeometry =>
    markGeometry(input.extents[item] as Extent, scale, badgeWidth(input.badge(item), metrics));
  const axisY = lineHeight("axis", metrics.em) + 10;
  const filled = fillLanes(input, options, plot, scale, geometry, axisY);
  // Where no day is known, the axis names none.
  const isDated = options.domain !== undefined || input.extents.some(({ from, to }) => Number.isFinite(from) || Number.isFinite(to));
  const ticks = isDated ? placeTicks(scale, metrics) : [];
  // A window may be a single day; hours that nobody reported are not named in it either.
  const isTimed = ticks.some(isHour) && input.extents.some(isTimedExtent);
  return { width: plot[1], plot, axisY, scale, ticks: isTimed ? ticks : ticks.filter((tick) => !isHour(tick)), ...filled };
}

function isHour({ begins }: Tick): boolean {
  return begins === "hour";
}

/** Whether the hour of an event is known. */
export function isTimedExtent({ from }: Extent): boolean {
  return Math.abs(from % 1) > 0;
}

/** Returns the ticks of a scale in place. */
export function placeTicks({ domain, range, position }: TimeScale, { em }: TextMetrics): Layout["ticks"] {
  return ticksOf(domain, Math.abs(range[1] - range[0]), 4.6 * em).map((tick) => ({ ...tick, x: position(tick.day) }));
}

/** Returns the width of a count's badge in px, 0 without one. */
export function badgeWidth(badge: string | undefined, metrics: TextMetrics): number {
  return badge === undefined ? 0 : Math.ceil(metrics.width(badge, "badge")) + 12;
}

/** Returns the first and last day to show for the whole of a story. */
export function wholeDomain(
  { extents, lineFrom }: Pick<LayoutInput, "extents" | "lineFrom">,
  plot: readonly [number, number],
): [number, number] {
  const ends = endsOf(extents);
  const days = lineFrom === undefined ? ends : [...ends, ...extents.map((_, item) => lineFrom(item) ?? NaN)];
  const hasTail = extents.some(({ form, start, end }) => form !== "point" && (start === "fade" || end === "fade"));
  return domainOf(days, plot[1] - plot[0], hasTail ? longestTail + 2 : margin);
}

/** All days that must be in the picture: a unit shows as a whole, though its bar goes on without a limit. */
function endsOf(extents: readonly Extent[]): Float64Array {
  const days = new Float64Array(4 * extents.length);
  let next = 0;
  for (const { from, to, startUnit, endUnit } of extents) {
    days[next++] = from;
    days[next++] = to;
    days[next++] = startUnit?.to ?? from;
    days[next++] = endUnit?.from ?? to;
  }
  return days;
}

/** The width of the lane labels beside the lanes, in which no word is broken; 0 where they stand above. */
function laneColumn({ laneLabels }: LayoutInput, { width, metrics }: LayoutOptions): number {
  const labels = laneLabels.filter((label) => label !== undefined);
  if (labels.length === 0 || width < sideLabels) return 0;
  // East Asian words may be broken.
  const words = labels.flatMap((label) => label.split(/[\s\u3000-\u9fff]/));
  const widest = words.reduce((most, word) => Math.max(most, capitalsWidth(word, metrics)), 0);
  const column = Math.max(Math.round(Math.min(150, width * 0.135)), Math.ceil(widest) + laneGap);
  return column > width * mostAside ? 0 : column;
}

/** Lane labels are set in capitals with letter spacing. */
function capitalsWidth(text: string, metrics: TextMetrics): number {
  return metrics.width(text.toUpperCase(), "lane") * 1.12;
}

function fillLanes(
  input: LayoutInput,
  options: LayoutOptions,
  plot: readonly [number, number],
  scale: TimeScale,
  geometry: (item: number) => MarkGeometry,
  axisY: number,
): Pick<Layout, "lanes" | "marks" | "clusters" | "height"> {
  const count = input.extents.length;
  // Whole pixels, rounded outward: places are found quicker among whole numbers.
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const { domain } = options;
  const isShown = (item: number): boolean => domain === undefined || mayLieIn(input.extents[item] as Extent, domain);
  // Of a hundred thousand marks a few hundred are drawn: only those keep their geometry.
  for (let item = 0; item < count; item++) {
    const mark = geometry(item);
    left[item] = Math.floor(mark.left);
    right[item] = Math.ceil(mark.right);
    const line = isShown(item) ? input.lineFrom?.(item) : undefined;
    if (line === undefined) continue;
    const end = Math.max(plot[0], Math.min(plot[1], scale.position(line)));
    left[item] = Math.min(left[item] ?? end, Math.floor(end));
    right[item] = Math.max(right[item] ?? end, Math.ceil(end));
  }
  const lanes: LaneBox[] = [];
  const marks: LaidMark[] = [];
  const clusters: (Cluster & { lane: number })[] = [];
  let top = axisY;
  const { metrics, still } = options;
  const between = still === undefined ? blockGap : stillGap;
  const titleHeight = lineHeight("title", metrics.em);
  const noteHeight = lineHeight("note", metrics.em);
  const common = { left, right, plot, metrics, titleHeight, noteHeight, label: input.label, between };
  const inLanes = laneItems(input, isShown);
  const labelled = still?.choose(input.importance, inLanes);
  for (const [lane, all] of inLanes.entries()) {
    const items = labelled === undefined ? all : all.filter((item) => labelled.has(item));
    const box = laneLabel(input.laneLabels[lane], options, plot[0], top);
    const laneTop = box.contentTop;
    const others = labelled === undefined ? [] : all.filter((item) => !labelled.has(item));
    // A "+n" stands under the name of its lane.
    const aside = plot[0] > 0 && others.length > 0 ? box.labelBottom + 4 + clusterHeight : box.labelBottom;
    const limit = laneTop + laneLimit(items.length);
    const filled = placeLane({ ...common, items, top: laneTop, limit }, still && { ...still, others, bottom: aside });
    let bottom = Math.max(filled.bottom, aside);
    for (const cluster of filled.clusters) {
      // One that has no place yet stands under the name of its lane, else under its marks.
      const y = plot[0] > 0 ? box.labelBottom + 4 : filled.bottom;
      if (cluster.y === 0) bottom = Math.max(bottom, y + clusterHeight);
      clusters.push(cluster.y === 0 ? { ...cluster, x: clusterHalf, y, lane } : { ...cluster, lane });
    }
    bottom += between / 2;
    lanes.push({ label: box.lines, labelY: box.labelY, top, bottom });
    for (const mark of filled.marks) marks.push({ ...mark, geometry: geometry(mark.item) });
    top = bottom;
  }
  marks.sort((a, b) => a.item - b.item);
  return { lanes, marks, clusters, height: Math.ceil(top) + 1 };
}

/** The height that the labels of a lane may take, in px. */
function laneLimit(count: number): number {
  return count <= 24 ? Infinity : 720;
}

/** Items of each lane, the most important first, then in reading order. What lies outside the days shown is left out. */
function laneItems(input: LayoutInput, isShown: (item: number) => boolean): number[][] {
  const lanes: number[][] = Array.from({ length: Math.max(1, input.laneLabels.length) }, () => []);
  for (let importance = 3; importance >= 1; importance--) {
    for (let item = 0; item < input.extents.length; item++) {
      if (input.importance[item] === importance && isShown(item)) lanes[input.lanes[item] ?? 0]?.push(item);
    }
  }
  return lanes;
}

interface LabelPlace {
  readonly lines: readonly string[];
  readonly labelY: number;
  readonly labelBottom: number;
  readonly contentTop: number;
}

function laneLabel(label: string | undefined, { metrics, width, still }: LayoutOptions, side: number, top: number): LabelPlace {
  const height = lineHeight("lane", metrics.em);
  const labelY = top + (still === undefined ? lanePadding : stillPadding);
  if (label === undefined) return { lines: [], labelY, labelBottom: top, contentTop: labelY };
  const { lines } = wrapText(label, side > 0 ? side - laneGap : width, (text) => capitalsWidth(text, metrics));
  const labelBottom = labelY + lines.length * height;
  return { lines, labelY, labelBottom, contentTop: side > 0 ? labelY : labelBottom + 8 };
}
