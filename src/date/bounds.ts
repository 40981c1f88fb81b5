import type { Bound, Bounds, Edtf, EdtfDate, EdtfInterval, EdtfRange } from "./edtf.ts";

/** How something begins or ends; undefined is open, as `"open"` is. */
export type End = EdtfDate | "open" | "unknown" | undefined;

/** Returns what a date, an interval or a member of a set begins and ends with. */
export function endsOf(part: EdtfDate | EdtfInterval | EdtfRange): readonly [first: End, last: End] {
  if (part.type === "date") return [part, part];
  return part.type === "interval" ? [part.start, part.end] : [part.from, part.to];
}

/** Returns the first day of a beginning, as {@link boundsOf} does. */
export function firstDay(end: End): Bound {
  return typeof end === "object" ? end.earliest : end === "unknown" ? undefined : -Infinity;
}

/** Returns the last day of an end, as {@link boundsOf} does. */
export function lastDay(end: End): Bound {
  return typeof end === "object" ? end.latest : end === "unknown" ? undefined : Infinity;
}

/**
 * The inclusive first and last civil day that a date may mean, in days since 1970-01-01. An open end is infinite, an unknown one is
 * `undefined`. `~` and `?` do not move the bounds: how far "around" reaches is nobody's knowledge.
 *
 * @example boundsOf(dateOf("2024-34/..")) // { earliest: 19814, latest: Infinity }
 */
export function boundsOf(edtf: Edtf): Bounds {
  if (edtf.type !== "set") return boundsBetween(endsOf(edtf));
  const ends = edtf.members.map(endsOf);
  return {
    earliest: Math.min(...ends.map(([first]) => firstDay(first) as number)),
    latest: Math.max(...ends.map(([, last]) => lastDay(last) as number)),
  };
}

/**
 * Whether a date says nothing at all: no digit of it is known.
 *
 * @example isUnknown(dateOf("XXXX-12-25")) // false
 */
export function isUnknown(edtf: Edtf): boolean {
  if (edtf.type !== "date" || knownEnd(edtf) !== "unknown") return false;
  return !/\d/.test(`${edtf.mask?.month ?? ""}${edtf.mask?.day ?? ""}`);
}

function boundsBetween([first, last]: readonly End[]): Bounds {
  return { earliest: firstDay(first), latest: lastDay(last) };
}

/**
 * Returns an end, or that it is unknown: a date of any year at all (`XXXX`, `XXXX-12-25`) has bounds, year 0 and year 9999, and says as little.
 *
 * @example knownEnd(dateOf("XXXX")) // "unknown"
 */
export function knownEnd(end: End): End {
  return typeof end === "object" && end.mask !== undefined && /^X+$/.test(end.mask.year) ? "unknown" : end;
}

/**
 * The day by which a date takes its place on a timeline. A date that is only bounded above (`[..2024-09-25]`, `../2024`, `/2024`) stands
 * at its latest day, every other at its earliest. Infinite only when the text names no date (`../`: -Infinity; `/..`: Infinity), or one of
 * any year (`XXXX`: Infinity, after all that is known).
 *
 * @example sortDay(dateOf("[..1970-01-02]")) // 1
 */
export function sortDay(edtf: Edtf): number {
  const { earliest, latest } = edtf.type === "set" ? boundsOf(edtf) : boundsBetween(endsOf(edtf).map(knownEnd));
  if (earliest !== undefined && earliest !== -Infinity) return earliest;
  return latest !== undefined && latest !== Infinity ? latest : (earliest ?? Infinity);
}
