import { isFields, below, wordsOf, oneLine, addressOf, noteLosses } from './fields.js';
import { note } from './loss-report.js';
import { mediaTypeOf } from './media-type.js';
import { readRecordDate } from './records/date.js';
import { findRecords } from './records/find-records.js';
import { noteLeftFields } from './records/left-fields.js';
import { rolesOf } from './records/roles.js';
import { eitherToText, eitherToProse } from './text-field.js';
import { noteEnd, whenOf } from './when-of.js';

function isRecords(value) {
  return findRecords(value) !== void 0;
}
function fromRecords(value, options = {}) {
  const report = [];
  const { records = [], around = [] } = findRecords(value) ?? {};
  const title = around.find(([path, one]) => /\/(?:title|headline|name)$/.test(path) && typeof one === "string");
  for (const [path, one] of around) {
    if (path === title?.[0] || one === null || one === "") continue;
    note(report, "error", "field-left-out", path, "a story has no place for this field", "Add what readers need to the text.", one);
  }
  const read = records.map((record) => readRecord(record, options, report));
  noteLeftFields(records, report);
  noteInstants(read, options, report);
  noteStandIns(records, report);
  const events = read.map(({ event }) => event);
  const lanes = unique(events.map(({ lane }) => lane)).map((id) => ({ id, label: id }));
  const places = unique(events.flatMap((event) => event.places ?? [])).map((id) => ({ id, label: id }));
  const sources = unique(events.flatMap((event) => event.sources ?? [])).map((id) => ({
    id,
    publisher: publisherOf(id),
    ...urlOf(id)
  }));
  const story = {
    ...title && { title: eitherToText(String(title[1])).text },
    ...lanes.length > 0 && { lanes },
    ...places.length > 0 && { places },
    ...sources.length > 0 && { sources },
    events
  };
  return { story, report };
}
function unique(names) {
  return [...new Set(names.flatMap((name) => name ?? []))];
}
function urlOf(id) {
  return /^https?:\/\//i.test(id) ? { url: id } : {};
}
function publisherOf(id) {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(id)?.[1] ?? id;
}
function readRecord({ path, fields, group, title }, options, report) {
  const spot = { path, report };
  if (!isFields(fields)) {
    note(report, "error", "event-type", path, "a record is an object", "It is listed as it stands.", fields);
    return { event: { title: typeof fields === "string" ? fields : JSON.stringify(fields) ?? "", when: { edtf: "" } }, isInstant: false };
  }
  const roles = rolesOf(fields);
  const start = dateIn(fields, roles, "start", options, spot);
  const end = dateIn(fields, roles, "end", options, spot);
  const when = { ...whenOfRecord(fields, roles, start, end, spot), ...printedIn(fields, roles, start, spot) };
  const event = { ...wordsIn(fields, roles, title, spot), ...tiesIn(fields, roles, group, spot), when };
  return { event, isInstant: start?.isInstant === true || end?.isInstant === true };
}
function dateIn(fields, roles, role, options, spot) {
  const key = roles[role];
  if (key === void 0) return void 0;
  const date = readRecordDate(fields[key], options, below(spot, key));
  const precision = roles.precision === void 0 ? void 0 : wordsOf(fields, roles.precision, spot);
  return date && precision !== void 0 && date.isInstant ? { ...cut(date, precision), isInstant: date.isInstant } : date;
}
function cut(date, precision) {
  if (/d/i.test(precision) || !/y/i.test(precision)) return date;
  return { edtf: date.edtf.slice(0, /m/i.test(precision) ? -3 : -6), isInstant: date.isInstant };
}
function whenOfRecord(fields, roles, start, end, spot) {
  if (start === void 0) {
    const written = roles.start === void 0 ? void 0 : wordsOf(fields, roles.start, spot);
    if (written !== void 0) {
      noteEnd(end?.edtf, below(spot, roles.end ?? ""));
      return typeof fields[roles.start ?? ""] === "number" ? { edtf: "", words: written } : { edtf: written };
    }
    note(spot.report, "error", "date-missing", spot.path, "the date is missing: the event is listed without a place in time", "Give it.");
    return { edtf: end === void 0 ? "" : `/${end.edtf}` };
  }
  return end === void 0 && roles.end !== void 0 ? { edtf: `${start.edtf}/` } : whenOf(start, end, spot);
}
function printedIn(fields, roles, start, spot) {
  const words = roles.printed === void 0 ? start?.words : wordsOf(fields, roles.printed, spot) ?? start?.words;
  return words === void 0 ? {} : { words: oneLine(eitherToText(words).text) };
}
function wordsIn(fields, roles, standIn, spot) {
  const title = textIn(fields, roles.title, eitherToText, spot) ?? standIn;
  const summary = textIn(fields, roles.summary, eitherToProse, spot);
  if (title === void 0) note(spot.report, "error", "title-missing", spot.path, "nothing says what happened", "Give the event a title.");
  return { title: title === void 0 ? "" : oneLine(title), ...summary && { summary } };
}
function textIn(fields, key, read, spot) {
  const words = key === void 0 ? void 0 : wordsOf(fields, key, spot);
  if (words === void 0 || key === void 0) return void 0;
  const { text, losses } = read(words);
  noteLosses(losses, below(spot, key), words);
  return text === "" ? void 0 : text;
}
function tiesIn(fields, roles, group, spot) {
  const plain = (role) => {
    const text = textIn(fields, roles[role], eitherToText, spot);
    return text === void 0 ? void 0 : oneLine(text);
  };
  const lane = group ?? plain("lane");
  const tags = tagsIn(fields, roles.tags, spot);
  const [id, source, place] = [plain("id"), plain("source"), plain("place")];
  const link = roles.link === void 0 ? void 0 : addressOf(fields, roles.link, spot);
  const url = roles.media === void 0 ? void 0 : addressOf(fields, roles.media, spot);
  return {
    ...id && { id },
    ...lane && { lane },
    ...tags.length > 0 && { tags },
    ...source && { sources: [source] },
    ...place && { places: [place] },
    ...url && { media: [{ type: mediaTypeOf(url), url }] },
    ...link && { link }
  };
}
function tagsIn(fields, key, spot) {
  const value = key === void 0 ? void 0 : fields[key];
  if (Array.isArray(value) && key !== void 0) {
    const at = below(spot, key);
    for (const [index, tag] of value.entries())
      if (typeof tag !== "string") note(at.report, "error", "value-type", below(at, index).path, "a tag is text", "It is left out.", tag);
    return value.filter((tag) => typeof tag === "string");
  }
  const words = key === void 0 ? void 0 : wordsOf(fields, key, spot);
  return words === void 0 ? [] : words.split(/[,;]/).flatMap((tag) => tag.trim() || []);
}
function noteStandIns(records, report) {
  const first = records.find(({ title }) => title !== void 0);
  if (first === void 0) return;
  const why = "its records have no titles: the name of their group stands for them";
  note(report, "warning", "title-missing", "", why, "Say what happened in each.", first.title);
}
function noteInstants(read, { zone }, report) {
  const count = read.filter(({ isInstant }) => isInstant).length;
  if (count === 0) return;
  const why = `${count} records have instants, which are days only in a zone: they are read as days of ${zone ?? "UTC"}`;
  note(report, zone === void 0 ? "warning" : "info", "instants-in-zone", "", why, "If they were made elsewhere, give the option zone.");
}

export { fromRecords, isRecords };
