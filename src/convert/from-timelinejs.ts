import type { Era } from "../schema/story.ts";
import type { EventInput, StoryInput } from "../schema/story-input.ts";
import type { Conversion } from "./conversion.ts";
import { below, fieldsOf, isFields, listOf, noteLook, noteRest, plainOf, proseOf, wordsOf, type Fields, type Spot } from "./fields.ts";
import { note, type LossReport } from "./loss-report.ts";
import type { PrintedDateOptions } from "./printed-date.ts";
import { readDate } from "./timelinejs/date.ts";
import { eraOf, eventInstead, eventOfSlide, headlineOf, lanesOf, mediaOf, noteUnplaced } from "./timelinejs/slide.ts";
import { readWhen } from "./timelinejs/when.ts";

const SLIDE = ["start_date", "end_date", "display_date", "text", "media", "group", "background", "autolink", "unique_id"];

/**
 * Returns whether a value looks like the JSON of TimelineJS 3.
 *
 * @example isTimelineJs({ events: [{ start_date: { year: 2024 } }] }) // true
 */
export function isTimelineJs(value: unknown): boolean {
  if (!isFields(value) || !Array.isArray(value["events"])) return false;
  const slides: unknown[] = [value["title"], ...(value["events"] as unknown[]).slice(0, 100)];
  return slides.some((slide) => isFields(slide) && (isFields(slide["start_date"]) || isFields(slide["text"])));
}

/**
 * Returns the JSON of TimelineJS 3 as a story: slides as events in the file's order, the title slide as title and description, groups as lanes,
 * eras as eras. A slide without a date, which TimelineJS leaves out in silence, is an event without a place in time.
 *
 * @example fromTimelineJs({ events: [{ start_date: { year: "1963" }, text: { headline: "A" } }] }).story.events[0].when.edtf // "1963"
 */
export function fromTimelineJs(value: unknown, options: PrintedDateOptions = {}): Conversion {
  const report: LossReport = [];
  const file = isFields(value) ? value : {};
  const spot: Spot = { path: "", report };
  noteRest(file, ["title", "events", "eras", "scale"], spot);
  noteLook(file, ["scale"], spot);
  const heading = headingOf(file, spot);
  const events = listOf(file, "events", spot).map((slide, index) => eventOf(slide, options, below(below(spot, "events"), index)));
  const eras = listOf(file, "eras", spot).flatMap((era, index) => readEra(era, below(below(spot, "eras"), index)));
  const lanes = lanesOf(events);
  const story: StoryInput = { ...heading, ...(lanes.length > 0 && { lanes }), events, ...(eras.length > 0 && { eras }) };
  return { story, report };
}

function headingOf(file: Fields, spot: Spot): Pick<StoryInput, "title" | "description"> {
  const slide = fieldsOf(file, "title", spot);
  if (slide === undefined) return {};
  const at = below(spot, "title");
  const { title, summary } = textOf(slide, at);
  for (const key of ["start_date", "end_date", "display_date", "group", "unique_id", "media"]) noteUnplaced(slide, key, at);
  noteLook(slide, ["autolink"], at);
  noteBackground(slide, at);
  noteRest(slide, SLIDE, at);
  return { ...(title && { title }), ...(summary && { description: summary }) };
}

function eventOf(slide: unknown, options: PrintedDateOptions, spot: Spot): EventInput {
  if (!isFields(slide)) return eventInstead(slide, spot);
  noteRest(slide, SLIDE, spot);
  noteLook(slide, ["autolink"], spot);
  noteBackground(slide, spot);
  const when = readWhen(slide, options, spot);
  const { title, summary } = textOf(slide, spot);
  const { media, link } = mediaOf(slide, "media", spot);
  const id = wordsOf(slide, "unique_id", spot);
  const lane = plainOf(slide, "group", spot)?.text;
  return eventOfSlide({ id, title, summary, lane, when, media, link }, spot);
}

function textOf(slide: Fields, spot: Spot): { readonly title?: string; readonly summary?: string } {
  const text = fieldsOf(slide, "text", spot);
  if (text === undefined) return {};
  const at = below(spot, "text");
  noteRest(text, ["headline", "text"], at);
  const title = headlineOf(text, at);
  const summary = proseOf(text, "text", at);
  return { ...(title && { title }), ...(summary && { summary }) };
}

function noteBackground(slide: Fields, spot: Spot): void {
  const background = fieldsOf(slide, "background", spot);
  if (background === undefined) return;
  const at = below(spot, "background");
  noteLook(background, ["color", "opacity"], at);
  noteRest(background, ["color", "opacity"], at);
}

function readEra(era: unknown, spot: Spot): Era[] {
  if (!isFields(era)) {
    note(spot.report, "error", "era-type", spot.path, "an era is an object", "It is left out.", era);
    return [];
  }
  noteRest(era, ["start_date", "end_date", "text"], spot);
  const [start, end] = ["start_date", "end_date"].map((key) => {
    const date = fieldsOf(era, key, spot);
    return date && readDate(date, below(spot, key));
  });
  const { title, summary } = textOf(era, spot);
  return eraOf({ start, end, label: title, summary, below: below(spot, "text").path }, spot, era);
}
