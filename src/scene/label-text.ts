import type { LabelText } from "../layout/lane.ts";
import type { Event } from "../schema/index.ts";
import { statusBadge } from "./status-badge.ts";
import { isCounted, withUnit, type Teller } from "./teller.ts";

/** Returns the label of an event: its title, and beneath it its date line and the status. */
export function labelTextOf(teller: Teller, event: Event): LabelText {
  const first = dateLine(teller, event);
  const badge = statusBadge(teller, event.status);
  return {
    title: teller.title(event),
    note: badge ? teller.notes([first, `${badge.sign}\u00a0${badge.word}`]) : first,
  };
}

/** Returns the date of an event, and of a count its own words where the title lacks them. */
export function dateLine(teller: Teller, event: Event): string {
  const title = teller.title(event);
  const parts = [unbroken(teller.date(event, "short"))];
  const words = teller.text(event.count?.words);
  if (words !== "" && !title.toLowerCase().includes(words.toLowerCase())) parts.push(withUnit(teller, event.count, words));
  if (isCounted(event)) parts.push(teller.phrase(event.count?.dated === "some" ? "note.datedSome" : "note.undated"));
  return teller.notes(parts);
}

/**
 * Returns a date that is broken only between its parts: a day stays with its month and year, an hour with its minutes. "23" at the end of a
 * line is no date.
 * @example unbroken("by 25 Sept 2024") // "by 25\u00a0Sept\u00a02024"
 */
export function unbroken(date: string): string {
  return date
    .replace(/(^|\D)(\d{1,2}[^\s\d,)]{0,3}) (?=[^\d\s(–·])/g, "$1$2\u00a0")
    .replace(/ (?=\d{4}(?!\d)|\?)/g, "\u00a0")
    .replace(/h (?=\d)/g, "h\u00a0");
}
