import { noteRest, fieldsOf, below, listOf, isFields, noteLook, proseOf, plainOf } from './fields.js';
import { note } from './loss-report.js';
import { readOldDate, printedWords } from './timelinejs/old-date.js';
import { lanesOf, noteUnplaced, headlineOf, eventInstead, mediaOf, eventOfSlide, eraOf } from './timelinejs/slide.js';
import { whenOf } from './when-of.js';

function isTimelineJs2(value) {
  return isFields(value) && isFields(value["timeline"]) && Array.isArray(value["timeline"]["date"]);
}
function fromTimelineJs2(value, options = {}) {
  const report = [];
  const file = isFields(value) ? value : {};
  const top = { path: "", report };
  noteRest(file, ["timeline"], top);
  const timeline = fieldsOf(file, "timeline", top) ?? {};
  const spot = below(top, "timeline");
  const heading = headingOf(timeline, spot);
  const events = listOf(timeline, "date", spot).map((slide, index) => eventOf(slide, options, below(below(spot, "date"), index)));
  const eras = listOf(timeline, "era", spot).flatMap((era, index) => readEra(era, options, below(below(spot, "era"), index)));
  const lanes = lanesOf(events);
  const story = { ...heading, ...lanes.length > 0 && { lanes }, events, ...eras.length > 0 && { eras } };
  return { story, report };
}
function headingOf(timeline, spot) {
  noteLook(timeline, ["type"], spot);
  for (const key of ["startDate", "endDate", "asset"]) noteUnplaced(timeline, key, spot);
  noteRest(timeline, ["headline", "text", "type", "startDate", "endDate", "asset", "date", "era"], spot);
  const title = headlineOf(timeline, spot);
  const description = proseOf(timeline, "text", spot);
  return { ...title && { title }, ...description && { description } };
}
function eventOf(slide, options, spot) {
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
function whenIn(slide, options, spot) {
  const start = readOldDate(slide, "startDate", options, spot);
  const end = readOldDate(slide, "endDate", options, spot);
  if (start === void 0) {
    const why = "startDate is missing: the event is listed without a beginning";
    note(spot.report, "error", "date-missing", spot.path, why, "Give its year at least.");
    return { edtf: end?.isDate === true ? `/${end.edtf}` : "" };
  }
  const when = whenOf(start, end, spot);
  const words = printedWords(start, end);
  return { ...when, ...words !== void 0 && { words } };
}
function readEra(era, options, spot) {
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

export { fromTimelineJs2, isTimelineJs2 };
