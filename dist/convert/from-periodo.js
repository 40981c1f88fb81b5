import { yearText } from '../date/year-text.js';
import { parseEdtf } from '../date/parse-edtf.js';
import { dateInWords } from './date-in-words.js';
import { isFields, noteRest, fieldsOf, below, wordsOf, addressOf, listOf } from './fields.js';
import { note } from './loss-report.js';
import { between, within } from './ranges/within.js';
import { escapeProse } from './write-prose.js';

const KNOWN = ["id", "type", "label", "language", "localizedLabels", "start", "stop", "url", "note", "editorialNote", "source"];
const PLACED = ["spatialCoverage", "spatialCoverageDescription"];
function isPeriodo(value) {
  return isFields(value) && (isFields(value["periodCollections"]) || hasPeriods(value["authorities"]));
}
function hasPeriods(authorities) {
  return isFields(authorities) && Object.values(authorities).some((one) => isFields(one) && isFields(one["periods"]));
}
function fromPeriodo(value) {
  const report = [];
  const spot = { path: "", report };
  const file = isFields(value) ? value : {};
  const [outer, inner] = isFields(file["authorities"]) ? ["authorities", "periods"] : ["periodCollections", "definitions"];
  noteRest(file, ["@context", "id", "type", outer, "inDataset", "primaryTopicOf"], spot);
  const collections = fieldsOf(file, outer, spot) ?? {};
  const places = /* @__PURE__ */ new Map();
  const sources = [];
  const events = Object.entries(collections).flatMap(([key, collection]) => {
    const at = below(below(spot, outer), key);
    if (!isFields(collection)) {
      note(report, "error", "list-expected", at.path, "a collection of periods is an object", "Nothing of it is read.", collection);
      return [];
    }
    noteRest(collection, ["id", "type", "source", inner], at);
    const source = sourceOf(collection, at, key);
    sources.push(source);
    const periods = fieldsOf(collection, inner, at) ?? {};
    return Object.entries(periods).map(([one, period]) => eventOf(period, source.id, places, below(below(at, inner), one)));
  });
  return { story: { places: [...places.values()], sources, events }, report };
}
function sourceOf(collection, at, key) {
  const spot = below(at, "source");
  const whole = fieldsOf(collection, "source", at) ?? {};
  const part = fieldsOf(whole, "partOf", spot);
  const work = part === void 0 ? whole : { ...part, locator: whole["locator"] };
  const title = wordsOf(work, "title", spot);
  const names = ["creators", "contributors"].flatMap((list) => namesIn(work, list, spot));
  const url = urlOf(work, spot);
  const [locator, year] = [wordsOf(work, "locator", spot), wordsOf(work, "yearPublished", spot)];
  const isYear = year !== void 0 && /^\d{4}$/.test(year);
  if (year !== void 0 && !isYear) noteLeft(year, "the year of a source is four digits", below(spot, "yearPublished"));
  noteRest(work, ["id", "type", "title", "creators", "contributors", "url", "locator", "yearPublished", "partOf"], spot);
  return {
    id: wordsOf(collection, "id", at) ?? key,
    publisher: names.join("; ") || (title ?? key),
    ...title && { title },
    ...url && { url },
    ...isYear && { published: year },
    ...locator && { note: locator }
  };
}
function namesIn(work, key, spot) {
  const at = below(spot, key);
  return listOf(work, key, spot).flatMap((one, index) => {
    const name = isFields(one) ? wordsOf(one, "name", below(at, index)) : void 0;
    if (name === void 0) noteLeft(one, "people have names", below(at, index));
    else noteRest(one, ["id", "name", "type"], below(at, index));
    return name ?? [];
  });
}
function urlOf(work, spot) {
  const [url, id] = ["url", "id"].map((key) => wordsOf(work, key, spot));
  const address = url ?? id;
  if (address === void 0 || /^https?:/i.test(address)) return address;
  noteLeft(address, "this is no address of the web", below(spot, url === void 0 ? "id" : "url"));
  return void 0;
}
function noteLeft(value, why, { path, report }) {
  note(report, "error", "field-left-out", path, why, "Nothing of it is read.", value);
}
function eventOf(period, source, places, spot) {
  if (!isFields(period)) {
    note(spot.report, "error", "event-type", spot.path, "a period is an object", "It is listed as it stands.", period);
    return { title: JSON.stringify(period) ?? "", when: { edtf: "" }, sources: [source] };
  }
  noteRest(period, [...KNOWN, ...PLACED], spot);
  const own = fieldsOf(period, "source", spot) ?? {};
  noteRest(own, ["locator"], below(spot, "source"));
  const locator = wordsOf(own, "locator", below(spot, "source"));
  const notes = [wordsOf(period, "note", spot), wordsOf(period, "editorialNote", spot), locator].filter((one) => one !== void 0);
  const link = addressOf(period, "url", spot);
  const where = placesOf(period, places, spot);
  const id = wordsOf(period, "id", spot);
  return {
    ...id && { id },
    title: titleOf(period, spot),
    ...notes.length > 0 && { summary: notes.map(escapeProse).join("\n\n") },
    when: whenOf(period, spot),
    sources: [source],
    ...where.length > 0 && { places: where },
    ...link && { link }
  };
}
function titleOf(period, spot) {
  const label = wordsOf(period, "label", spot) ?? "";
  const localizedLabels = fieldsOf(period, "localizedLabels", spot);
  const at = below(spot, "localizedLabels");
  if (localizedLabels === void 0) return label;
  const labels = Object.entries(localizedLabels).flatMap(([tag, list]) => {
    const [first, ...rest] = Array.isArray(list) ? list : [list];
    if (rest.length > 0)
      note(at.report, "error", "field-left-out", below(at, tag).path, "a title is one in each language", "Add them.", rest);
    if (typeof first === "string") return [[tag, first]];
    noteLeft(first, "a label is text", below(at, tag));
    return [];
  });
  if (labels.length === 0) return label;
  if (label !== "" && labels.every(([, text]) => text !== label))
    noteLeft(label, "its labels in languages are others", below(spot, "label"));
  return Object.fromEntries(labels);
}
function placesOf(period, places, spot) {
  const described = wordsOf(period, "spatialCoverageDescription", spot);
  const at = below(spot, "spatialCoverage");
  const named = listOf(period, "spatialCoverage", spot).flatMap((place, index) => {
    const label = isFields(place) ? wordsOf(place, "label", below(at, index)) : void 0;
    if (label === void 0 || !isFields(place)) {
      noteLeft(place, "a place has a label", below(at, index));
      return [];
    }
    noteRest(place, ["id", "label", "type"], below(at, index));
    return [{ id: wordsOf(place, "id", below(at, index)) ?? label, label }];
  });
  const all = [...described === void 0 ? [] : [{ id: described, label: described }], ...named];
  for (const place of all) if (!places.has(place.id)) places.set(place.id, place);
  return [...new Set(all.map(({ id }) => id))];
}
function whenOf(period, spot) {
  const start = endOf(period, "start", spot);
  const end = endOf(period, "stop", spot);
  const labels = [start.label ?? "?", end.label ?? "?"];
  const words = start.label === void 0 && end.label === void 0 ? {} : { words: [...new Set(labels)].join(" \u2013 ") };
  if (start.edtf === "" && end.edtf === "") {
    note(
      spot.report,
      "error",
      "date-missing",
      spot.path,
      "neither end has a year: the period is listed without a place in time",
      "Give one."
    );
    return { edtf: "", ...words };
  }
  const when = { ...between(start, end), ...words };
  const read = parseEdtf(when.edtf);
  if (!read.ok) note(spot.report, "error", read.error.code, spot.path, read.error.message.replace(/\.$/, ""), "Mend the years.", when.edtf);
  return when;
}
function endOf(period, key, spot) {
  const at = below(spot, key);
  const end = fieldsOf(period, key, spot) ?? {};
  noteRest(end, ["label", "in", "id", "type"], at);
  const label = wordsOf(end, "label", at);
  const inYears = below(at, "in");
  const years = fieldsOf(end, "in", at) ?? {};
  noteRest(years, ["year", "earliestYear", "latestYear"], inYears);
  const [year, earliest, latest] = ["year", "earliestYear", "latestYear"].map((name) => yearOf(years, name, inYears));
  const unused = year !== void 0 || earliest === void 0 !== (latest === void 0) ? [earliest, latest].filter(Boolean) : [];
  if (unused.length > 0) noteLeft(unused, "a range has two years, and no other beside them", inYears);
  if (year !== void 0) return { edtf: year, label };
  if (earliest !== void 0 && latest !== void 0) return { ...within(earliest, latest, at), label };
  return { edtf: label === void 0 ? "" : yearInWords(label, at), label };
}
function yearInWords(label, spot) {
  const edtf = dateInWords(label, {}, below(spot, "label")) ?? "";
  const read = parseEdtf(edtf);
  return read.ok && read.value.type === "date" ? edtf : "";
}
function yearOf(years, key, spot) {
  const text = wordsOf(years, key, spot);
  if (text === void 0 || /^[+-]?\d{1,13}$/.test(text)) return text && yearText(Number(text));
  noteLeft(text, "a year is written in digits", below(spot, key));
  return void 0;
}

export { fromPeriodo, isPeriodo };
