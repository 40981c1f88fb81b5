import { endsOf, firstDay, knownEnd, lastDay, type End } from "../date/bounds.ts";
import type { Bound, Edtf, EdtfDate, EdtfInterval, EdtfSet } from "../date/edtf.ts";
import { endsWith } from "../date/ends-with.ts";

/** A half-open stretch of civil days, [from, to), in days since 1970-01-01. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How an extent ends: `square` known to the day, `pale` known to a coarser unit, `fade` approximate, `arrow` open, `ragged` not
 * known, `cap` known up to a publication, `bracket` one moment no further than this, `none` no limit is known on this side.
 */
export type Edge = "square" | "pale" | "fade" | "arrow" | "ragged" | "cap" | "bracket" | "none";

/**
 * What a date allows to be drawn, in days. `point` is an exact day, `unit` a month, quarter or year, `span` an interval, `within`
 * one moment inside a range, `several` one or all of some days.
 */
export interface Extent {
  readonly form: "point" | "unit" | "span" | "within" | "several";
  /** First day; -Infinity when the start is open or unknown. */
  readonly from: number;
  /** The day after the last; Infinity when the end is open or unknown. */
  readonly to: number;
  readonly start: Edge;
  readonly end: Edge;
  /** Where the start of a span lies when it is known only to a unit. */
  readonly startUnit: Stretch | undefined;
  /** Where the end of a span lies when it is known only to a unit. */
  readonly endUnit: Stretch | undefined;
  /** The members of `several`, in time order. */
  readonly members: readonly Stretch[];
  /** Drawn hollow: the date is uncertain, or only one of the members is right. */
  readonly hollow: boolean;
}

/** Returns whether what a date tells of may lie between two days, the second not included. */
export function mayLieIn({ from, to }: Stretch, [first, last]: readonly [number, number]): boolean {
  // A moment of a day has no length.
  return from < last && (to > first || from >= first);
}

/**
 * Returns what of an extent is seen between two days. An end that lies outside is not drawn there: the mark runs flat into the edge of the
 * picture, and only what has no limit says so.
 */
export function seenIn(extent: Extent, days: readonly [number, number]): Extent {
  const [first, last] = days;
  const { from, to, startUnit, endUnit, members } = extent;
  const isStartCut = from < first && from !== -Infinity;
  const isEndCut = to > last && to !== Infinity;
  if (extent.form === "point" || !(isStartCut || isEndCut)) return extent;
  return {
    ...extent,
    start: isStartCut ? (startUnit && startUnit.to > first ? "pale" : "square") : extent.start,
    end: isEndCut ? (endUnit && endUnit.from < last ? "pale" : "square") : extent.end,
    members: members.filter((member) => mayLieIn(member, days)),
  };
}

const noMembers: readonly Stretch[] = [];

/** Returns the first day that is known of an extent, the middle of an exact one; infinite where none is. */
export function knownDay({ form, from, to }: Extent): number {
  if (form === "point") return (from + to) / 2;
  return Number.isFinite(from) ? from : to;
}

/**
 * Returns what may be drawn of a date: never more than the text says.
 * @param asOf last day that the reporting covers, in days; it closes an open end, or marks an equal end as not final.
 * @param asOfStart first day of the month or year that it covers, when it does not name a day.
 * @example extentOf(parsed("2024-34")) // { form: "unit", from: 19814, to: 19905, start: "square", … }
 */
export function extentOf(value: Edtf, asOf?: Bound, asOfStart = asOf): Extent {
  if (value.type === "date") return dateExtent(value);
  if (value.type === "interval") return intervalExtent(value, asOf, asOfStart);
  return setExtent(value);
}

/** In one place, so that every extent has the same fields in the same order: a story may have a hundred thousand. */
function extent(
  form: Extent["form"],
  { from, to }: Stretch,
  start: Edge,
  end: Edge,
  hollow: boolean,
  startUnit?: Stretch,
  endUnit?: Stretch,
  members = noMembers,
): Extent {
  return { form, from, to, start, end, startUnit, endUnit, members, hollow };
}

function stretchOf(date: EdtfDate): Stretch {
  if (date.time === undefined) return { from: date.earliest, to: date.latest + 1 };
  const { hour, minute, second } = date.time;
  const moment = date.earliest + (hour * 3600 + minute * 60 + second) / 86_400;
  return { from: moment, to: moment };
}

/** A season has no bounds that any standard states: its ends are never drawn as known. */
function isVague(date: EdtfDate): boolean {
  return date.approximate || date.precision === "season";
}

function isPoint(date: EdtfDate): boolean {
  return date.earliest === date.latest;
}

function isUncertain(end: End): boolean {
  return typeof end === "object" && end.uncertain;
}

/** How an end is drawn: one that is a date, and one that is open. */
function edgeOf(end: End, closed: Edge, open: Edge): Edge {
  if (typeof end === "object") return isVague(end) ? "fade" : closed;
  return end === "unknown" ? "ragged" : open;
}

function dateExtent(date: EdtfDate): Extent {
  // Of any year: somewhere, without a limit on either side, and no place that the axis must reach.
  if (knownEnd(date) === "unknown") return extent("within", { from: -Infinity, to: Infinity }, "none", "none", date.uncertain);
  const edge = edgeOf(date, "square", "none");
  return extent(isPoint(date) ? "point" : "unit", stretchOf(date), edge, edge, date.uncertain);
}

function intervalExtent(interval: EdtfInterval, asOf: Bound, asOfStart: Bound): Extent {
  const [start, end] = endsOf(interval).map(knownEnd);
  const from = firstDay(start) ?? -Infinity;
  // Reporting that ends before the start says nothing of the end.
  const isReported = asOf !== undefined && Number.isFinite(asOf) && asOf >= from;
  const isCapped = isReported && (typeof end !== "object" || endsWith(end, { earliest: asOfStart, latest: asOf }));
  const [startUnit, endUnit] = [unitOf(start), isCapped ? undefined : unitOf(end)];
  return extent(
    "span",
    { from, to: ((isCapped ? asOf : lastDay(end)) ?? Infinity) + 1 },
    edgeOf(start, startUnit ? "pale" : "square", "arrow"),
    isCapped ? "cap" : edgeOf(end, endUnit ? "pale" : "square", "arrow"),
    isUncertain(start) || isUncertain(end),
    startUnit,
    endUnit,
  );
}

function unitOf(end: End): Stretch | undefined {
  return typeof end !== "object" || isPoint(end) ? undefined : stretchOf(end);
}

function setExtent(set: EdtfSet): Extent {
  const members = set.members
    .map((member) => {
      // What may be of any year leaves the list open on both sides.
      const [first, last] = endsOf(member).map((end) => (knownEnd(end) === "unknown" ? undefined : end));
      return { from: firstDay(first) ?? NaN, to: (lastDay(last) ?? NaN) + 1, first, last };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const from = Math.min(...members.map((member) => member.from));
  const to = Math.max(...members.map((member) => member.to));
  const isOne = set.mode === "one";
  const isRange = members.length === 1 && set.members[0]?.type === "range";
  const isSeveral = Number.isFinite(to - from) && !isRange;
  const [closed, open]: [Edge, Edge] = isOne && !isSeveral ? ["bracket", "none"] : ["square", "arrow"];
  return extent(
    isSeveral ? "several" : isOne ? "within" : "span",
    { from, to },
    edgeOf(members.find((member) => member.from === from)?.first, closed, open),
    edgeOf(members.find((member) => member.to === to)?.last, closed, open),
    isOne || members.some(({ first, last }) => isUncertain(first) || isUncertain(last)),
    undefined,
    undefined,
    isSeveral ? members.map((member) => ({ from: member.from, to: member.to })) : noMembers,
  );
}
