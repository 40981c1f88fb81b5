import type { Era } from "../schema/story.ts";
import type { EventInput, StoryInput, WhenInput } from "../schema/story-input.ts";
import type { Conversion } from "./conversion.ts";
import { below, fieldsOf, isFields, listOf, noteLook, noteRest, plainOf, proseOf, type Fields, type Spot } from "./fields.ts";
import { note, type LossReport } from "./loss-report.ts";
import type { PrintedDateOptions } from "./printed-date.ts";
import { printedWords, readOldDate } from "./timelinejs/old-date.ts";
import { eraOf, eventInstead, eventOfSlide, headlineOf, lanesOf, mediaOf, noteUnplaced } from "./timelinejs/slide.ts";
import { whenOf } from "./when-of.ts";

/**
 * Returns whether a value looks like the JSON of TimelineJS 1 or 2: a `timeline` with a list `date`.
 *
 * @example isTimelineJs2({ timeline: { headline: "A", date: [] } }) // true
 */
export function isTimelineJs2(value: unknown): boolean {
  return isFields(value) && isFields(value["timeline"]) && Array.isArray(value["timeline"]["date"]);
}

/**
 * Returns the JSON of TimelineJS 1 and 2 as a story: the list `date` as events in the file's order, the timeline's own headline and text as
 * title and description, tags as lanes, eras as eras. Dates are as precise as they are written.
 *
 * @example fromTimelineJs2({ timeline: { date: [{ startDate: "2011,12", headline: "A" }] } }).story.events[0].when.edtf // "2011-12"
 */
export function fromTimelineJs2(value: unknown, options: PrintedDateOptions = {}): Conversion {
  const report: LossReport = [];
  const file = isFields(value) ? value : {};
  const top: Spot = { path: "", report };
  noteRest(file, ["timeline"], top);
  const timeline = fieldsOf(file, "timeline", top) ?? {};
  const spot = below(top, "timeline");
  const heading = headingOf(timeline, spot);
  const events = listOf(timeline, "date", spot).map((slide, index) => eventOf(slide, options, below(below(spot, "date"), index)));
  const eras = listOf(timeline, "era", spot).flatMap((era, index) => readEra(era, options, below(below(spot, "era"), index)));
  const lanes = lanesOf(events);
  const story: StoryInput = { ...heading, ...(lanes.length > 0 && { lanes }), events, ...(eras.length > 0 && { eras }) };
  return { story, report };
}

function headingOf(timeline: Fields, spot: Spot): Pick<StoryInput, "title" | "description"> {
  noteLook(timeline, ["type"], spot);
  for (const key of ["startDate", "endDate", "asset"]) noteUnplaced(timeline, key, spot);
  noteRest(timeline, ["headline", "text", "type", "startDate", "endDate", "asset", "date", "era"], spot);
  const title = headlineOf(timeline, spot);
  const description = proseOf(timeline, "text", spot);
  return { ...(title && { title }), ...(description && { description }) };
}

function eventOf(slide: unknown, options: PrintedDateOptions, spot: Spot): EventInput {
  if (!isFields(slide)) return eventInstead(slide, spot);
  noteRest(slide, ["startDate", "endDate", "headline", "text", "tag", "asset", "classname"], spot);
  noteLook(slide, ["classname"], spot);
  const when = whenIn(slide, options, spot);
  const title = headlineOf(slide, spot);
  const summary = proseOf(slide, "text", spot);
  const { media, link } = mediaOf(slide, "asset", spot, "media");
  const lane = plainOf(slide, "tag", spot)?.text;
  return eventOfSlide({ title, summary, lane, when, media, link }, spot);
}

function whenIn(slide: Fields, options: PrintedDateOptions, spot: Spot): WhenInput {
  const start = readOldDate(slide, "startDate", options, spot);
  const end = readOldDate(slide, "endDate", options, spot);
  if (start === undefined) {
    const why = "startDate is missing: the event is listed without a beginning";
    note(spot.report, "error", "date-missing", spot.path, why, "Give its year at least.");
    return { edtf: end?.isDate === true ? `/${end.edtf}` : "" };
  }
  const when = whenOf(start, end, spot);
  const words = printedWords(start, end);
  return { ...when, ...(words !== undefined && { words }) };
}

function readEra(era: unknown, options: PrintedDateOptions, spot: Spot): Era[] {
  if (!isFields(era)) {
    note(spot.report, "error", "era-type", spot.path, "an era is an object", "It is left out.", era);
    return [];
  }
  noteRest(era, ["startDate", "endDate", "headline", "text"], spot);
  const start = readOldDate(era, "startDate", options, spot);
  const end = readOldDate(era, "endDate", options, spot);
  const summary = proseOf(era, "text", spot);
  return eraOf({ start, end, label: headlineOf(era, spot), summary, below: below(spot, "text").path }, spot, era);
}
