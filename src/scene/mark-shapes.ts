import { memberCentres, tailLength, type MarkGeometry } from "../layout/mark-geometry.ts";
import type { TimeScale } from "../layout/time-scale.ts";
import { seenIn, type Edge, type Extent } from "../model/extent.ts";
import { glyphPath, type Glyph } from "./glyph.ts";

/** How a shape is painted: the style sheet knows these as classes. */
export type Paint = "solid" | "pale" | "hollow" | "hatch" | "hatch-pale" | "frame" | "cap" | "status";

/** One path of a mark. Its origin is the mark's first known day (a point's middle) on the mark's centre line. */
export interface Shape {
  readonly path: string;
  readonly paint: Paint;
  /** Fades towards its start or its end. */
  readonly fade?: "start" | "end" | undefined;
  /** What of its outline is stroked, as dashes in px; all of it where absent. */
  readonly dash?: string | undefined;
}

const half = 5;
const bracketHalf = 6;
const arrowLength = 8;
/** A cap ends where its day does; paper keeps it apart from the bar, in px. */
const capRoom = 4;
const capHalf = 1.5;
/** A month or a year among several is drawn at least this long, in px. */
const leastMember = 5;

/** Returns the shapes of a mark: its form is what is known of its date. `counted` is hatched: how many is known, not when each. */
export function markShapes(whole: Extent, glyph: Glyph, counted: boolean, geometry: MarkGeometry, scale: TimeScale): Shape[] {
  const extent = seenIn(whole, scale.domain);
  if (extent.form === "point") return pointShapes(extent, glyph);
  if (extent.form === "several") return severalShapes(extent, glyph, geometry, scale);
  if (extent.form === "within") return withinShapes(extent, counted, geometry, scale);
  return barShapes(extent, counted, geometry, scale);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function rectangle(from: number, to: number, height = half): string {
  return `M${rounded(from)},${-height}H${rounded(to)}V${height}H${rounded(from)}z`;
}

function pointShapes(extent: Extent, glyph: Glyph): Shape[] {
  const body: Shape = { path: glyphPath(glyph), paint: extent.hollow ? "hollow" : "solid" };
  if (extent.start !== "fade") return [body];
  return [{ path: rectangle(-20, -7, 2), paint: "solid", fade: "start" }, { path: rectangle(7, 20, 2), paint: "solid", fade: "end" }, body];
}

function severalShapes(extent: Extent, glyph: Glyph, geometry: MarkGeometry, scale: TimeScale): Shape[] {
  const centres = memberCentres(extent, scale).map((centre) => centre - geometry.from);
  const paint: Paint = extent.hollow ? "hollow" : "solid";
  // Of what lies outside the days shown the thread alone is seen.
  const [first, last] = scale.domain;
  const start = extent.from < first ? 0 : centres[0];
  const end = extent.to > last ? geometry.to - geometry.from : centres[centres.length - 1];
  const thread: Shape = { path: rectangle(start ?? 0, end ?? 0, 0.75), paint: "solid" };
  const members = extent.members.map((member, index): Shape => {
    const centre = centres[index] ?? 0;
    // A month or a year is never drawn as a day, however narrow it is.
    if (member.to - member.from > 1) {
      const reach = Math.max(leastMember, scale.position(member.to) - scale.position(member.from)) / 2;
      return { path: rectangle(centre - reach, centre + reach), paint: extent.hollow ? "hollow" : "pale" };
    }
    if (centres.length > 4) return { path: `M${rounded(centre - 2.5)},0a2.5,2.5 0 1 0 5,0a2.5,2.5 0 1 0 -5,0z`, paint };
    return { path: glyphPath(glyph, rounded(centre)), paint };
  });
  return [...tails(extent, geometry, scale, 0.75), thread, ...members];
}

/** The fading ends of a thin line. */
function tails(extent: Extent, geometry: MarkGeometry, scale: TimeScale, height: number): Shape[] {
  const shapes: Shape[] = [];
  const length = geometry.to - geometry.from;
  if (extent.start === "fade")
    shapes.push({ path: rectangle(-tailLength(extent, scale, "start"), 0, height), paint: "solid", fade: "start" });
  if (extent.end === "fade")
    shapes.push({ path: rectangle(length, length + tailLength(extent, scale, "end"), height), paint: "solid", fade: "end" });
  return shapes;
}

function withinShapes(extent: Extent, counted: boolean, geometry: MarkGeometry, scale: TimeScale): Shape[] {
  const length = geometry.to - geometry.from;
  const shapes = tails(extent, geometry, scale, 0.9);
  if (counted) shapes.push({ path: hatch(0, length), paint: "hatch", fade: fadeOf(extent) });
  else shapes.push({ path: rectangle(0, length, 0.9), paint: "solid", fade: fadeOf(extent) });
  if (extent.start === "bracket") shapes.push({ path: bracket(0, 1), paint: "frame" });
  if (extent.end === "bracket") shapes.push({ path: bracket(length, -1), paint: "frame" });
  return shapes;
}

function fadeOf(extent: Extent): "start" | "end" | undefined {
  if (extent.start === "none") return "start";
  return extent.end === "none" ? "end" : undefined;
}

function bracket(x: number, direction: 1 | -1): string {
  const inner = rounded(x + 4.5 * direction);
  return `M${inner},${-bracketHalf}H${rounded(x)}V${bracketHalf}H${inner}`;
}

interface Bar {
  /** Where the bar, the solid core and the drawing end, from the origin. */
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
  readonly tailStart: number;
  readonly tailEnd: number;
}

function barOf(extent: Extent, geometry: MarkGeometry, scale: TimeScale): Bar {
  const to = geometry.to - geometry.from - (extent.end === "cap" ? capRoom : 0);
  const tailStart = extent.start === "fade" ? tailLength(extent, scale, "start") : 0;
  const tailEnd = extent.end === "fade" ? tailLength(extent, scale, "end") : 0;
  if (extent.form === "unit") return { to, coreFrom: to, coreTo: 0, tailStart, tailEnd };
  const coreFrom = extent.startUnit === undefined ? 0 : scale.position(extent.startUnit.to) - geometry.from;
  const coreTo = extent.endUnit === undefined ? to : scale.position(extent.endUnit.from) - geometry.from;
  return { to, coreFrom: Math.min(coreFrom, to), coreTo: Math.max(coreTo, 0), tailStart, tailEnd };
}

function barShapes(extent: Extent, counted: boolean, geometry: MarkGeometry, scale: TimeScale): Shape[] {
  const bar = barOf(extent, geometry, scale);
  const shapes = counted ? countedShapes(extent, bar) : plainShapes(extent, bar);
  if (extent.end === "cap") shapes.push({ path: `M${rounded(bar.to + capRoom - capHalf)},-7.5v15`, paint: "cap" });
  return shapes;
}

function plainShapes(extent: Extent, bar: Bar): Shape[] {
  const solid: Paint = extent.hollow ? "hollow" : "solid";
  const pale: Paint = extent.hollow ? "hollow" : "pale";
  const shapes: Shape[] = [];
  const isWhole = bar.coreFrom >= bar.coreTo;
  if (bar.tailStart > 0) shapes.push(faded(extent, -bar.tailStart, isWhole ? 0 : bar.coreFrom, isWhole ? pale : solid, "start"));
  if (bar.tailEnd > 0) shapes.push(faded(extent, isWhole ? bar.to : bar.coreTo, bar.to + bar.tailEnd, isWhole ? pale : solid, "end"));
  // Between two tails the outline has no ends: they would look known to the day.
  const dash = bar.tailStart > 0 && bar.tailEnd > 0 ? `${rounded(bar.to / 2)} ${2 * half} ${rounded(bar.to)} ${2 * half}` : undefined;
  if (isWhole) return [...shapes, { path: outline(0, bar.to, extent.start, extent.end), paint: pale, dash }];
  if (extent.start === "pale") shapes.push({ path: rectangle(0, bar.coreFrom), paint: pale });
  if (extent.end === "pale") shapes.push({ path: rectangle(bar.coreTo, bar.to), paint: pale });
  shapes.push({ path: outline(bar.coreFrom, bar.coreTo, extent.start, extent.end), paint: solid });
  return shapes;
}

/** A tail has no outline: a stroke would end the fade with an edge. */
function faded(extent: Extent, from: number, to: number, paint: Paint, fade: "start" | "end"): Shape {
  return { path: rectangle(from, to), paint: extent.hollow ? "pale" : paint, fade };
}

function countedShapes(extent: Extent, bar: Bar): Shape[] {
  const isWhole = bar.coreFrom >= bar.coreTo;
  const from = isWhole ? 0 : bar.coreFrom;
  const to = isWhole ? bar.to : bar.coreTo;
  const shapes: Shape[] = [{ path: hatch(from, to), paint: "hatch" }];
  if (from > 0) shapes.push({ path: hatch(0, from), paint: "hatch-pale" });
  if (to < bar.to) shapes.push({ path: hatch(to, bar.to), paint: "hatch-pale" });
  if (bar.tailStart > 0) shapes.push({ path: hatch(-bar.tailStart, 0), paint: "hatch", fade: "start" });
  if (bar.tailEnd > 0) shapes.push({ path: hatch(bar.to, bar.to + bar.tailEnd), paint: "hatch", fade: "end" });
  shapes.push({ path: outline(0, bar.to, extent.start, extent.end), paint: "frame" });
  return shapes;
}

/** The outline of a bar, from the middle of its upper side: arrows where an end is open, teeth where it is not known. */
function outline(from: number, to: number, start: Edge, end: Edge): string {
  return `M${rounded((from + to) / 2)},${-half}${endPath(to, end, 1)}${endPath(from, start, -1)}z`;
}

/** One end, downwards at the right (1) and upwards at the left (-1). */
function endPath(at: number, edge: Edge, side: 1 | -1): string {
  const x = rounded(at);
  const neck = rounded(at - arrowLength * side);
  if (edge === "arrow") return `H${neck}V${-8 * side}L${x},0L${neck},${8 * side}V${half * side}`;
  const tooth = `l${-4 * side},${2.5 * side}l${4 * side},${2.5 * side}`;
  return `H${x}${edge === "ragged" ? tooth + tooth : `V${half * side}`}`;
}

/** Diagonal strokes 5 px apart, clipped to the bar by arithmetic: no pattern, no id, the same on paper. */
function hatch(from: number, to: number): string {
  const strokes: string[] = [];
  for (let x = Math.floor(from / 5) * 5 - 10; x < to; x += 5) {
    const start = Math.max(x, from);
    const end = Math.min(x + 2 * half, to);
    if (end - start > 0.5) strokes.push(`M${rounded(start)},${rounded(half - (start - x))}L${rounded(end)},${rounded(half - (end - x))}`);
  }
  return strokes.join("");
}
