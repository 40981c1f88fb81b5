import { noteRest, noteLook, listOf, below, isFields, fieldsOf, wordsOf, plainOf, proseOf } from './fields.js';
import { note } from './loss-report.js';
import { readDate } from './timelinejs/date.js';
import { lanesOf, noteUnplaced, eventInstead, mediaOf, eventOfSlide, eraOf, headlineOf } from './timelinejs/slide.js';
import { readWhen } from './timelinejs/when.js';

const SLIDE = ["start_date", "end_date", "display_date", "text", "media", "group", "background", "autolink", "unique_id"];
function isTimelineJs(value) {
  if (!isFields(value) || !Array.isArray(value["events"])) return false;
  const slides = [value["title"], ...value["events"].slice(0, 100)];
  return slides.some((slide) => isFields(slide) && (isFields(slide["start_date"]) || isFields(slide["text"])));
}
function fromTimelineJs(value, options = {}) {
  const report = [];
  const file = isFields(value) ? value : {};
  const spot = { path: "", report };
  noteRest(file, ["title", "events", "eras", "scale"], spot);
  noteLook(file, ["scale"], spot);
  const heading = headingOf(file, spot);
  const events = listOf(file, "events", spot).map((slide, index) => eventOf(slide, options, below(below(spot, "events"), index)));
  const eras = listOf(file, "eras", spot).flatMap((era, index) => readEra(era, below(below(spot, "eras"), index)));
  const lanes = lanesOf(events);
  const story = { ...heading, ...lanes.length > 0 && { lanes }, events, ...eras.length > 0 && { eras } };
  return { story, report };
}
function headingOf(file, spot) {
  const slide = fieldsOf(file, "title", spot);
  if (slide === void 0) return {};
  const at = below(spot, "title");
  const { title, summary } = textOf(slide, at);
  for (const key of ["start_date", "end_date", "display_date", "group", "unique_id", "media"]) noteUnplaced(slide, key, at);
  noteLook(slide, ["autolink"], at);
  noteBackground(slide, at);
  noteRest(slide, SLIDE, at);
  return { ...title && { title }, ...summary && { description: summary } };
}
function eventOf(slide, options, spot) {
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
function textOf(slide, spot) {
  const text = fieldsOf(slide, "text", spot);
  if (text === void 0) return {};
  const at = below(spot, "text");
  noteRest(text, ["headline", "text"], at);
  const title = headlineOf(text, at);
  const summary = proseOf(text, "text", at);
  return { ...title && { title }, ...summary && { summary } };
}
function noteBackground(slide, spot) {
  const background = fieldsOf(slide, "background", spot);
  if (background === void 0) return;
  const at = below(spot, "background");
  noteLook(background, ["color", "opacity"], at);
  noteRest(background, ["color", "opacity"], at);
}
function readEra(era, spot) {
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

export { fromTimelineJs, isTimelineJs };
