import { endsOf, knownEnd } from "../date/bounds.ts";
import { civilDate, stretch, wordDate, yearOf, type Edtf, type EdtfDate } from "../date/index.ts";
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

/** From the first unit that a date names to the last that begins; undefined where none is known. No month is named that no date names. */
function spanOf(teller: Teller): string | undefined {
  const dates = teller.model.events.flatMap(({ when }) => (when.parsed === undefined ? [] : datesIn(when.parsed)));
  const [one] = dates;
  if (one === undefined) return undefined;
  const first = dates.reduce((low, date) => (date.earliest < low.earliest || isWider(date, low) ? date : low), one);
  const last = dates.reduce((high, date) => (date.earliest > high.earliest ? date : high), one);
  const isLong = last.year - first.year > longSpan || first.year < 0 || last.year > 9999;
  const [start, end] = [first, last].map(isLong ? yearOf : unitOf) as [EdtfDate, EdtfDate];
  return wordDate(start.latest >= end.latest ? start : stretch(start, end), teller.locale, "long");
}

/** Whether a date begins on the same day as another, and ends later: 2024 goes before January 2024, and holds it. */
function isWider(date: EdtfDate, other: EdtfDate): boolean {
  return date.earliest === other.earliest && date.latest > other.latest;
}

function datesIn(edtf: Edtf): EdtfDate[] {
  const ends = edtf.type === "set" ? edtf.members.flatMap(endsOf) : endsOf(edtf);
  return ends.map(knownEnd).filter((end): end is EdtfDate => typeof end === "object");
}

/** The month of a day, else what a date names, without its doubts. */
function unitOf(date: EdtfDate): EdtfDate {
  const { year, month, grouping } = date;
  if (month !== undefined && !date.unspecified.year) return civilDate(year, month);
  return grouping === undefined ? yearOf(date) : { ...date, text: `${year}-${grouping}`, approximate: false, uncertain: false };
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
