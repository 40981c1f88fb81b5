import type { Bound, Bounds, Edtf, EdtfDate, EdtfInterval, EdtfRange } from "./edtf.ts";

/**
 * The inclusive first and last civil day that a date may mean, in days since 1970-01-01. An open end is infinite, an unknown one is
 * `undefined`. `~` and `?` do not move the bounds: how far "around" reaches is nobody's knowledge.
 *
 * @example boundsOf(dateOf("2024-34/..")) // { earliest: 19814, latest: Infinity }
 */
export function boundsOf(edtf: Edtf): Bounds {
  if (edtf.type === "date") return { earliest: edtf.earliest, latest: edtf.latest };
  if (edtf.type === "interval") return { earliest: startBound(edtf.start), latest: endBound(edtf.end) };
  return {
    earliest: Math.min(...edtf.members.map(firstDay)),
    latest: Math.max(...edtf.members.map(lastDay)),
  };
}

/**
 * The day by which a date takes its place on a timeline. A date that is only bounded above (`[..2024-09-25]`, `../2024`, `/2024`) stands
 * at its latest day, every other at its earliest. Infinite only when the text names no date (`../`: -Infinity; `/..`: Infinity).
 *
 * @example sortDay(dateOf("[..1970-01-02]")) // 1
 */
export function sortDay(edtf: Edtf): number {
  const { earliest, latest } = boundsOf(edtf);
  if (earliest !== undefined && earliest !== -Infinity) return earliest;
  return latest !== undefined && latest !== Infinity ? latest : (earliest ?? Infinity);
}

function startBound(start: EdtfInterval["start"]): Bound {
  if (start === "open") return -Infinity;
  return start === "unknown" ? undefined : start.earliest;
}

function endBound(end: EdtfInterval["end"]): Bound {
  if (end === "open") return Infinity;
  return end === "unknown" ? undefined : end.latest;
}

function firstDay(member: EdtfDate | EdtfRange): number {
  if (member.type === "date") return member.earliest;
  return member.from ? member.from.earliest : -Infinity;
}

function lastDay(member: EdtfDate | EdtfRange): number {
  if (member.type === "date") return member.latest;
  return member.to ? member.to.latest : Infinity;
}
