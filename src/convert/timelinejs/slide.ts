import type { Era, Lane } from "../../schema/story.ts";
import type { EventInput, WhenInput } from "../../schema/story-input.ts";
import { below, fieldsOf, isBlank, oneLine, plainOf, type Fields, type Spot } from "../fields.ts";
import { note } from "../loss-report.ts";
import { madeTitle } from "../made-title.ts";
import { proseWords } from "../prose-words.ts";
import type { ReadDate } from "./date.ts";
import { readMedia, type ReadMedia } from "./media.ts";

/** What an era is made of. */
export interface EraDates {
  readonly start: ReadDate | undefined;
  readonly end: ReadDate | undefined;
  readonly label: string | undefined;
  /** What it says beside its label, and where. */
  readonly summary: string | undefined;
  readonly below: string;
}

/**
 * Returns the `headline` of a slide as plain text; where its links led is noted.
 *
 * @example headlineOf({ headline: "<b>Visit</b>" }, spot) // "Visit"
 */
export function headlineOf(fields: Fields, spot: Spot): string | undefined {
  const headline = plainOf(fields, "headline", spot);
  for (const { words, href } of headline?.links ?? []) {
    const why = `a title holds no link, so "${words}" leads nowhere`;
    note(spot.report, "error", "link-left-out", below(spot, "headline").path, why, "Give it as link.", href);
  }
  return headline && oneLine(headline.text);
}

/** The first words of a slide stand for the headline that it lacks, else the printed date. */
function titleInstead(texts: readonly unknown[], words: unknown, { path, report }: Spot): string {
  const text = texts.find((one) => typeof one === "string");
  const title = typeof text === "string" ? madeTitle(proseWords(text)) : typeof words === "string" ? words : "";
  const severity = title === "" ? "error" : "warning";
  note(report, severity, "title-missing", path, "this slide has no headline", "Give the event a title.", title);
  return title;
}

/** What a slide says, by its place in an event. */
export interface SlideParts extends ReadMedia {
  readonly id?: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly lane: string | undefined;
  readonly when: WhenInput;
}

/** Returns the event of a slide; what stands in for its title is noted. */
export function eventOfSlide({ id, title, summary, lane, when, media, link }: SlideParts, spot: Spot): EventInput {
  return {
    ...(id && { id }),
    title: title ?? titleInstead([summary, ...media.map(({ caption, text }) => caption ?? text)], when.words, spot),
    ...(summary && { summary }),
    ...(lane && { lane: oneLine(lane) }),
    when,
    ...(media.length > 0 && { media }),
    ...(link && { link }),
  };
}

/** Returns the event of what should be a slide and is none: listed as it stands. */
export function eventInstead(slide: unknown, { path, report }: Spot): EventInput {
  note(report, "error", "event-type", path, "a slide is an object", "It is listed as it stands.", slide);
  return { title: typeof slide === "string" ? slide : (JSON.stringify(slide) ?? ""), when: { edtf: "" } };
}

/** Returns what the dates and words of an era make: one, or none and a note. */
export function eraOf(dates: EraDates, { path, report }: Spot, value: unknown): Era[] {
  const { start, end, label = "", summary, below: field } = dates;
  if (summary !== undefined) note(report, "error", "field-left-out", field, "an era has a label alone", "Make it an event.", summary);
  if (start?.isDate === true && end?.isDate === true) return [{ when: `${start.edtf}/${end.edtf}`, label }];
  note(report, "error", "era-without-dates", path, "an era needs both of its dates", "It is left out.", value);
  return [];
}

/** Notes a field of the first slide that the head of a story has no place for. */
export function noteUnplaced(fields: Fields, key: string, spot: Spot): void {
  const value = fields[key];
  if (isBlank(value)) return;
  const why = "the head of a story has no place for this";
  note(spot.report, "error", "title-field-left-out", below(spot, key).path, why, "Make it an event.", value);
}

/** Returns the media of a slide, which stand in one of its fields. */
export function mediaOf(slide: Fields, key: string, spot: Spot, address?: string): ReadMedia {
  const media = fieldsOf(slide, key, spot);
  return media === undefined ? { media: [], link: undefined } : readMedia(media, below(spot, key), address);
}

/** Returns the lanes of events, in the order in which the file names them. */
export function lanesOf(events: readonly EventInput[]): Lane[] {
  const names = new Set(events.flatMap(({ lane }) => lane ?? []));
  return Array.from(names, (name) => ({ id: name, label: name }));
}
