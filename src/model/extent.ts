import type { Bound, Edtf, EdtfDate, EdtfInterval, EdtfRange, EdtfSet } from "../date/edtf.ts";

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

const noMembers: readonly Stretch[] = [];

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

function stretchOf(date: EdtfDate): Stretch {
  if (date.time === undefined) return { from: date.earliest, to: date.latest + 1 };
  const { hour, minute, second } = date.time;
  const moment = date.earliest + (hour * 3600 + minute * 60 + second) / 86_400;
  return { from: moment, to: moment };
}

function isPoint(date: EdtfDate): boolean {
  return date.earliest === date.latest;
}

function dateExtent(date: EdtfDate): Extent {
  const edge: Edge = date.approximate ? "fade" : "square";
  const { from, to } = stretchOf(date);
  const form = isPoint(date) ? "point" : "unit";
  // Written out, here and below: spreading costs ten times as much, and a story may have a hundred thousand.
  return { form, from, to, start: edge, end: edge, startUnit: undefined, endUnit: undefined, members: noMembers, hollow: date.uncertain };
}

function intervalExtent(interval: EdtfInterval, asOf: Bound, asOfStart: Bound): Extent {
  const { from, start, startUnit } = startOf(interval.start);
  // Reporting that ends before the start says nothing of the end.
  const horizon = asOf !== undefined && Number.isFinite(asOf) && asOf >= from ? asOf : undefined;
  const { to, end, endUnit } = endOf(interval.end, horizon, asOfStart);
  const hollow = isUncertain(interval.start) || isUncertain(interval.end);
  return { form: "span", from, to, start, end, startUnit, endUnit, members: noMembers, hollow };
}

function isUncertain(end: EdtfDate | "open" | "unknown"): boolean {
  return typeof end === "object" && end.uncertain;
}

function unitEdge(date: EdtfDate): Edge {
  if (date.approximate) return "fade";
  return isPoint(date) ? "square" : "pale";
}

function startOf(start: EdtfDate | "open" | "unknown"): Pick<Extent, "from" | "start" | "startUnit"> {
  if (start === "open") return { from: -Infinity, start: "arrow", startUnit: undefined };
  if (start === "unknown") return { from: -Infinity, start: "ragged", startUnit: undefined };
  return { from: start.earliest, start: unitEdge(start), startUnit: isPoint(start) ? undefined : stretchOf(start) };
}

function endOf(
  end: EdtfDate | "open" | "unknown",
  horizon: number | undefined,
  horizonStart: Bound,
): Pick<Extent, "to" | "end" | "endUnit"> {
  const isDate = typeof end === "object";
  if (horizon !== undefined && (!isDate || (end.latest === horizon && end.earliest === horizonStart)))
    return { to: horizon + 1, end: "cap", endUnit: undefined };
  if (!isDate) return { to: Infinity, end: end === "open" ? "arrow" : "ragged", endUnit: undefined };
  return { to: end.latest + 1, end: unitEdge(end), endUnit: isPoint(end) ? undefined : stretchOf(end) };
}

interface Member extends Stretch {
  readonly first: EdtfDate | undefined;
  readonly last: EdtfDate | undefined;
}

function setExtent(set: EdtfSet): Extent {
  const members = set.members.map(memberOf).sort((a, b) => a.from - b.from || a.to - b.to);
  const from = Math.min(...members.map((member) => member.from));
  const to = Math.max(...members.map((member) => member.to));
  const isOne = set.mode === "one";
  const isRange = members.length === 1 && set.members[0]?.type === "range";
  const isClosed = Number.isFinite(from) && Number.isFinite(to);
  const isSeveral = isClosed && !isRange;
  const [closed, open]: [Edge, Edge] = isOne && !isSeveral ? ["bracket", "none"] : ["square", "arrow"];
  return {
    form: isSeveral ? "several" : isOne ? "within" : "span",
    from,
    to,
    start: setEdge(members.find((member) => member.from === from)?.first, closed, open),
    end: setEdge(members.find((member) => member.to === to)?.last, closed, open),
    startUnit: undefined,
    endUnit: undefined,
    members: isSeveral ? members.map((member) => ({ from: member.from, to: member.to })) : noMembers,
    hollow: isOne || members.some(({ first, last }) => first?.uncertain === true || last?.uncertain === true),
  };
}

function setEdge(date: EdtfDate | undefined, closed: Edge, open: Edge): Edge {
  if (date === undefined) return open;
  return date.approximate ? "fade" : closed;
}

function memberOf(member: EdtfDate | EdtfRange): Member {
  const [first, last] = member.type === "date" ? [member, member] : [member.from, member.to];
  return { from: first?.earliest ?? -Infinity, to: last === undefined ? Infinity : last.latest + 1, first, last };
}
