import { memberCentres, tailLength, type MarkGeometry } from "../layout/mark-geometry.ts";
import { rounded } from "../layout/rounded.ts";
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
  /** Where a glyph among several stands: it stays upright where the whole is turned. */
  readonly at?: number;
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
  const body: Shape = { path: glyphPath(glyph), paint: extent.hollow ? "hollow" : "solid" };
  if (extent.form === "point") return [...tails(extent, [-20, -7, 7, 20], line(2)), body];
  const drawing = { whole, extent, counted, geometry, scale, length: geometry.to - geometry.from };
  if (extent.form === "several") return severalShapes(drawing, glyph, body.paint);
  return extent.form === "within" ? withinShapes(drawing) : barShapes(drawing, body.paint);
}

/** What a mark is drawn from. */
interface Drawing {
  readonly whole: Extent;
  /** What of it is seen. */
  readonly extent: Extent;
  readonly counted: boolean;
  readonly geometry: MarkGeometry;
  readonly scale: TimeScale;
  /** From its first to its last known day, in px. */
  readonly length: number;
}

type Stroke = (from: number, to: number) => Shape;

function rectangle(from: number, to: number, height = half): string {
  return `M${rounded(from)},${-height}H${rounded(to)}V${height}H${rounded(from)}z`;
}

/** A thin line, this far up and down from the centre line. */
function line(height: number): Stroke {
  return (from, to) => ({ path: rectangle(from, to, height), paint: "solid" });
}

/** What fades beyond the start and the end of a mark, where they are approximate. */
function tails({ start, end }: Extent, [outer, from, to, last]: readonly [number, number, number, number], stroke: Stroke): Shape[] {
  return [
    ...(start === "fade" ? [{ ...stroke(outer, from), fade: "start" } as const] : []),
    ...(end === "fade" ? [{ ...stroke(to, last), fade: "end" } as const] : []),
  ];
}

/** How far a bar or a line fades, from its origin: to its first known day, and from its last. */
function tailed({ extent, scale }: Drawing, from: number, to: number, end: number, stroke: Stroke): Shape[] {
  return tails(extent, [-tailLength(extent, scale, "start"), from, to, end + tailLength(extent, scale, "end")], stroke);
}

function severalShapes(drawing: Drawing, glyph: Glyph, paint: Paint): Shape[] {
  const { extent, geometry, scale, length } = drawing;
  const centres = memberCentres(extent, scale).map((centre) => centre - geometry.from);
  // Of what lies outside the days shown the thread alone is seen.
  const [first, last] = scale.domain;
  const start = extent.from < first ? 0 : centres[0];
  const end = extent.to > last ? length : centres.at(-1);
  const thread = line(0.75);
  const members = extent.members.map((member, index): Shape => {
    const centre = centres[index] ?? 0;
    // A month or a year is never drawn as a day, however narrow it is.
    if (member.to - member.from > 1) {
      const reach = Math.max(leastMember, scale.position(member.to) - scale.position(member.from)) / 2;
      return { path: rectangle(centre - reach, centre + reach), paint: extent.hollow ? "hollow" : "pale" };
    }
    if (centres.length > 4) return { path: `M${rounded(centre - 2.5)},0a2.5,2.5 0 1 0 5,0a2.5,2.5 0 1 0 -5,0z`, paint };
    return { path: glyphPath(glyph, rounded(centre)), paint, at: rounded(centre) };
  });
  return [...tailed(drawing, 0, length, length, thread), thread(start ?? 0, end ?? 0), ...members];
}

function withinShapes(drawing: Drawing): Shape[] {
  const { extent, counted, length } = drawing;
  const stroke = line(0.9);
  const open = (["start", "end"] as const).filter((end) => extent[end] === "none");
  // Without a limit on either side nothing is known: dots run through the picture, where a line would say how long it took.
  if (open.length === 2 && !counted) return [{ path: `M0,0H${rounded(length)}`, paint: "frame", dash: "2 5" }];
  const fade = open[0];
  return [
    ...tailed(drawing, 0, length, length, stroke),
    { ...(counted ? hatched : stroke)(0, length), fade },
    ...(extent.start === "bracket" ? [bracket(0, 1)] : []),
    ...(extent.end === "bracket" ? [bracket(length, -1)] : []),
  ];
}

function bracket(x: number, direction: 1 | -1): Shape {
  const inner = rounded(x + 4.5 * direction);
  return { path: `M${inner},${-bracketHalf}H${rounded(x)}V${bracketHalf}H${inner}`, paint: "frame" };
}

function barShapes(drawing: Drawing, solid: Paint): Shape[] {
  const { whole, extent, counted, geometry, scale, length } = drawing;
  const { form, startUnit, endUnit, hollow } = extent;
  const [first, last] = scale.domain;
  // What goes on beyond the days shown has no end there.
  const start = whole.from < first && whole.from !== -Infinity ? "cut" : extent.start;
  const end = whole.to > last && whole.to !== Infinity ? "cut" : extent.end;
  const isCapped = end === "cap";
  const to = length - (isCapped ? capRoom : 0);
  // Its core is what lies surely between the units that it begins and ends in.
  const coreFrom = startUnit === undefined ? 0 : Math.min(to, scale.position(startUnit.to) - geometry.from);
  const coreTo = endUnit === undefined ? to : Math.max(0, scale.position(endUnit.from) - geometry.from);
  const isWhole = form === "unit" || coreFrom >= coreTo;
  const [from, until] = isWhole ? [0, to] : [coreFrom, coreTo];
  const pale: Paint = hollow ? "hollow" : "pale";
  const paint = isWhole ? pale : solid;
  // A tail has no outline: a stroke would end the fade with an edge.
  const stroke: Stroke = (one, other) => ({ path: rectangle(one, other), paint: hollow ? "pale" : paint });
  const outlined = (one: number, other: number): Outline => outline(one, other, one > 0 ? "square" : start, other < to ? "square" : end);
  const rest = (one: number, other: number): Shape =>
    counted ? { ...hatched(one, other), paint: "hatch-pale" } : { ...outlined(one, other), paint: pale };
  const shapes = counted
    ? [
        hatched(from, until),
        ...(from > 0 ? [rest(0, from)] : []),
        ...(until < to ? [rest(until, to)] : []),
        ...tailed(drawing, 0, to, to, hatched),
        { ...outlined(0, to), paint: "frame" } as const,
      ]
    : [
        ...tailed(drawing, from, until, to, stroke),
        ...(!isWhole && extent.start === "pale" ? [rest(0, from)] : []),
        ...(!isWhole && extent.end === "pale" ? [rest(until, to)] : []),
        { ...outlined(from, until), paint },
      ];
  return isCapped ? [...shapes, { path: `M${rounded(to + capRoom - capHalf)},-7.5v15`, paint: "cap" }] : shapes;
}

type Outline = Pick<Shape, "path" | "dash">;

/**
 * The outline of a bar: arrows where an end is open, teeth where it is not known. An end that is cut has no stroke, since its path is not
 * closed there; between two cuts or tails dashes, counted from the middle of the upper side, leave out both: they would look known to the day.
 */
function outline(from: number, to: number, start: Edge | "cut", end: Edge | "cut"): Outline {
  if (isOpen(start) && isOpen(end)) {
    const length = to - from;
    return { path: closed(from, to, "square", "square"), dash: `${rounded(length / 2)} ${2 * half} ${rounded(length)} ${2 * half}` };
  }
  if (start === "cut") return { path: `M${rounded(from)},${-half}${endPath(to, end, 1)}H${rounded(from)}` };
  if (end === "cut") return { path: `M${rounded(to)},${half}${endPath(from, start, -1)}H${rounded(to)}` };
  return { path: closed(from, to, start, end) };
}

function isOpen(edge: Edge | "cut"): boolean {
  return edge === "cut" || edge === "fade";
}

function closed(from: number, to: number, start: Edge | "cut", end: Edge | "cut"): string {
  return `M${rounded((from + to) / 2)},${-half}${endPath(to, end, 1)}${endPath(from, start, -1)}z`;
}

/** One end, downwards at the right (1) and upwards at the left (-1). */
function endPath(at: number, edge: Edge | "cut", side: 1 | -1): string {
  const x = rounded(at);
  const neck = rounded(at - arrowLength * side);
  if (edge === "arrow") return `H${neck}V${-8 * side}L${x},0L${neck},${8 * side}V${half * side}`;
  const tooth = `l${-4 * side},${2.5 * side}l${4 * side},${2.5 * side}`;
  return `H${x}${edge === "ragged" ? tooth + tooth : `V${half * side}`}`;
}

/** Diagonal strokes 5 px apart, clipped to the bar by arithmetic: no pattern, no id, the same on paper. */
function hatched(from: number, to: number): Shape {
  let path = "";
  for (let x = Math.floor(from / 5) * 5 - 10; x < to; x += 5) {
    const start = Math.max(x, from);
    const end = Math.min(x + 2 * half, to);
    if (end - start > 0.5) path += `M${rounded(start)},${rounded(half - (start - x))}L${rounded(end)},${rounded(half - (end - x))}`;
  }
  return { path, paint: "hatch" };
}
