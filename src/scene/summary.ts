import { endsOf } from "../date/bounds.ts";
import { civilDate, civilFromDay, sortDay, stretch, wordDate, type Edtf } from "../date/index.ts";
import type { Event } from "../schema/index.ts";
import type { Teller } from "./teller.ts";

/** Stories that span more years than this are told by years, shorter ones by months. */
const longSpan = 40;

/**
 * Returns what a story holds in one sentence, with computed numbers: how many events, from when to when, how many dates are not exact, how
 * many replies.
 * @example summaryOf(teller) // "30 events from December 2022 to September 2025; 18 dates are not exact; 12 replies."
 */
export function summaryOf(teller: Teller): string {
  const { events } = teller.model;
  const count = teller.phrase("summary.events", { count: events.length });
  const span = spanOf(teller);
  const inexact = events.filter(({ when }) => when.parsed !== undefined && !isExact(when.parsed)).length;
  const replies = countReplies(events);
  const parts = [
    span === undefined ? count : teller.phrase("summary.dated", { events: count, interval: span }),
    ...(inexact === 0 ? [] : [teller.phrase("summary.inexact", { count: inexact })]),
    ...(replies === 0 ? [] : [teller.phrase("summary.replies", { count: replies })]),
  ];
  return teller.phrase("summary.sentence", { parts: parts.join(teller.phrase("join.semicolon")) });
}

/** From the month in which the first event begins to the one in which the last begins, or a stretch ends; undefined where no day is known. */
function spanOf(teller: Teller): string | undefined {
  const days = teller.model.events.flatMap(({ when }) => (when.parsed === undefined ? [] : daysOf(when.parsed))).filter(Number.isFinite);
  if (days.length === 0) return undefined;
  const first = days.reduce((low, day) => Math.min(low, day));
  const last = days.reduce((high, day) => Math.max(high, day));
  const [start, end] = [civilFromDay(first), civilFromDay(last)];
  const isLong = end.year - start.year > longSpan || start.year < 0 || end.year > 9999;
  const dateOf = ({ year, month }: typeof start) => civilDate(year, isLong ? undefined : month);
  return wordDate(stretch(dateOf(start), dateOf(end)), teller.locale, "long");
}

function daysOf(edtf: Edtf): number[] {
  const end = edtf.type === "interval" && typeof edtf.end === "object" ? [edtf.end.earliest] : [];
  return [sortDay(edtf), ...end].map(Math.floor);
}

/** Whether a date is known to the day, and to no doubt. */
function isExact(edtf: Edtf): boolean {
  if (edtf.type === "interval") return endsOf(edtf).every((end) => typeof end === "object" && isExact(end));
  if (edtf.type === "set") return edtf.mode === "all" && edtf.members.every((member) => member.type === "date" && isExact(member));
  return (edtf.precision === "day" || edtf.precision === "time") && !edtf.uncertain && !edtf.approximate;
}

const silent: ReadonlySet<string> = new Set(["no-reply", "not-contacted"]);

/** A reply that has an event of its own counts once. Silence is kept, but it is no reply. */
function countReplies(events: readonly Event[]): number {
  const own = new Set<string>();
  let other = 0;
  for (const event of events) {
    if (event.relations.some(({ type }) => type === "replies-to")) own.add(event.id);
    for (const reply of event.replies) {
      if (silent.has(reply.stance)) continue;
      if (reply.event === undefined) other += 1;
      else own.add(reply.event);
    }
  }
  return own.size + other;
}
