import { boundsOf, sortDay } from "./bounds.ts";
import type { Edtf, EdtfDate } from "./edtf.ts";

/** What is certain about the order of two dates. */
export type Order = "before" | "after" | "same" | "may-overlap";

/**
 * What is certain about two dates in time. `"before"` and `"after"` only when no reading of either allows otherwise; `"same"` for one
 * and the same day or moment. An approximate date reaches one unit of its own further on both sides, an open end for ever, an unknown
 * end wherever it likes. `?` changes nothing: it doubts the source, not the day.
 *
 * @example orderOf(dateOf("2024-34"), dateOf("2025")) // "before"
 */
export function orderOf(a: Edtf, b: Edtf): Order {
  const moments = compareMoments(a, b);
  if (moments !== undefined) return moments < 0 ? "before" : moments > 0 ? "after" : "same";
  const first = reachOf(a);
  const second = reachOf(b);
  if (first.latest < second.earliest) return "before";
  if (second.latest < first.earliest) return "after";
  const oneDay = first.earliest === first.latest && second.earliest === second.latest;
  return oneDay && !hasTime(a) && !hasTime(b) ? "same" : "may-overlap";
}

/**
 * A total order for sorting: by {@link sortDay}, then the shorter before the longer, then time of day, then by text. Negative when `a`
 * comes first; 0 only for equal texts.
 *
 * @example events.sort((a, b) => compareDates(a.when, b.when))
 */
export function compareDates(a: Edtf, b: Edtf): number {
  return (
    compareNumbers(sortDay(a), sortDay(b)) ||
    compareNumbers(boundsOf(a).latest ?? Infinity, boundsOf(b).latest ?? Infinity) ||
    compareNumbers(secondOfDay(a), secondOfDay(b)) ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}

/** Not a subtraction: two infinite numbers have no difference. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hasTime(edtf: Edtf): edtf is EdtfDate & { readonly time: NonNullable<EdtfDate["time"]> } {
  return edtf.type === "date" && edtf.time !== undefined;
}

function secondOfDay(edtf: Edtf): number {
  return hasTime(edtf) ? edtf.time.hour * 3600 + edtf.time.minute * 60 + edtf.time.second : -1;
}

/** Two moments compare when both clocks are known against UTC, or neither is. */
function compareMoments(a: Edtf, b: Edtf): number | undefined {
  if (!hasTime(a) || !hasTime(b)) return undefined;
  const [first, second] = [a.time.offset, b.time.offset];
  if ((first === undefined) !== (second === undefined)) return undefined;
  const days = (a.earliest - b.earliest) * 86_400;
  return days + secondOfDay(a) - (first ?? 0) * 60 - (secondOfDay(b) - (second ?? 0) * 60);
}

/** The days that a date may reach; what is unknown may be anything. */
function reachOf(edtf: Edtf): { readonly earliest: number; readonly latest: number } {
  const { earliest = -Infinity, latest = Infinity } = boundsOf(edtf);
  const [first, last] = edtf.type === "date" ? [edtf, edtf] : edtf.type === "interval" ? [edtf.start, edtf.end] : setEnds(edtf);
  return { earliest: earliest - slackOf(first), latest: latest + slackOf(last) };
}

type End = EdtfDate | "open" | "unknown" | undefined;

function slackOf(end: End): number {
  return typeof end === "object" && end.approximate ? end.latest - end.earliest + 1 : 0;
}

/** The approximate members that reach furthest; any other end needs no slack. */
function setEnds({ members }: Extract<Edtf, { type: "set" }>): readonly [End, End] {
  const dates = members
    .flatMap((member) => (member.type === "date" ? [member] : [member.from, member.to]))
    .filter((date) => date !== undefined);
  const first = dates.reduce((best, date) => (date.earliest - slackOf(date) < best.earliest - slackOf(best) ? date : best));
  const last = dates.reduce((best, date) => (date.latest + slackOf(date) > best.latest + slackOf(best) ? date : best));
  return [first, last];
}
