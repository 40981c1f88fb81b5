import { isBlank, below, fieldsOf, oneLine, plainOf } from '../fields.js';
import { note } from '../loss-report.js';
import { madeTitle } from '../made-title.js';
import { proseWords } from '../prose-words.js';
import { readMedia } from './media.js';

function headlineOf(fields, spot) {
  const headline = plainOf(fields, "headline", spot);
  for (const { words, href } of headline?.links ?? []) {
    const why = `a title holds no link, so "${words}" leads nowhere`;
    note(spot.report, "error", "link-left-out", below(spot, "headline").path, why, "Give it as link.", href);
  }
  return headline && oneLine(headline.text);
}
function titleInstead(texts, words, { path, report }) {
  const text = texts.find((one) => typeof one === "string");
  const title = typeof text === "string" ? madeTitle(proseWords(text)) : typeof words === "string" ? words : "";
  const severity = title === "" ? "error" : "warning";
  note(report, severity, "title-missing", path, "this slide has no headline", "Give the event a title.", title);
  return title;
}
function eventOfSlide({ id, title, summary, lane, when, media, link }, spot) {
  return {
    ...id && { id },
    title: title ?? titleInstead([summary, ...media.map(({ caption, text }) => caption ?? text)], when.words, spot),
    ...summary && { summary },
    ...lane && { lane: oneLine(lane) },
    when,
    ...media.length > 0 && { media },
    ...link && { link }
  };
}
function eventInstead(slide, { path, report }) {
  note(report, "error", "event-type", path, "a slide is an object", "It is listed as it stands.", slide);
  return { title: typeof slide === "string" ? slide : JSON.stringify(slide) ?? "", when: { edtf: "" } };
}
function eraOf(dates, { path, report }, value) {
  const { start, end, label = "", summary, below: field } = dates;
  if (summary !== void 0) note(report, "error", "field-left-out", field, "an era has a label alone", "Make it an event.", summary);
  if (start?.isDate === true && end?.isDate === true) return [{ when: `${start.edtf}/${end.edtf}`, label }];
  note(report, "error", "era-without-dates", path, "an era needs both of its dates", "It is left out.", value);
  return [];
}
function noteUnplaced(fields, key, spot) {
  const value = fields[key];
  if (isBlank(value)) return;
  const why = "the head of a story has no place for this";
  note(spot.report, "error", "title-field-left-out", below(spot, key).path, why, "Make it an event.", value);
}
function mediaOf(slide, key, spot, address) {
  const media = fieldsOf(slide, key, spot);
  return media === void 0 ? { media: [], link: void 0 } : readMedia(media, below(spot, key), address);
}
function lanesOf(events) {
  const names = new Set(events.flatMap(({ lane }) => lane ?? []));
  return Array.from(names, (name) => ({ id: name, label: name }));
}

export { eraOf, eventInstead, eventOfSlide, headlineOf, lanesOf, mediaOf, noteUnplaced };
