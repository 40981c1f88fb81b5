import { parseEdtf } from "../date/index.ts";
import { yearText } from "../date/year-text.ts";
import type { Place, Source } from "../schema/story.ts";
import type { EventInput, WhenInput } from "../schema/story-input.ts";
import type { Conversion } from "./conversion.ts";
import { dateInWords } from "./date-in-words.ts";
import { addressOf, below, fieldsOf, isFields, listOf, noteRest, wordsOf, type Fields, type Spot } from "./fields.ts";
import { note, type LossReport } from "./loss-report.ts";
import { between, within, type Said } from "./ranges/within.ts";
import { escapeProse } from "./write-prose.ts";

const KNOWN = ["id", "type", "label", "language", "localizedLabels", "start", "stop", "url", "note", "editorialNote", "source"];
const PLACED = ["spatialCoverage", "spatialCoverageDescription"];

/**
 * Returns whether a value looks like the data of PeriodO: collections of periods.
 *
 * @example isPeriodo({ periodCollections: {} }) // true
 */
export function isPeriodo(value: unknown): boolean {
  return isFields(value) && (isFields(value["periodCollections"]) || hasPeriods(value["authorities"]));
}

function hasPeriods(authorities: unknown): boolean {
  return isFields(authorities) && Object.values(authorities).some((one) => isFields(one) && isFields(one["periods"]));
}

/**
 * Returns the periods of PeriodO as events, with the years as its editors read them and the sources' own words. Years that are ranges become
 * uncertain ends; what a collection was taken from is the source of its periods.
 *
 * @param value the data set, as JSON-LD
 */
export function fromPeriodo(value: unknown): Conversion {
  const report: LossReport = [];
  const spot: Spot = { path: "", report };
  const file = isFields(value) ? value : {};
  // Its first years' names, and those of today.
  const [outer, inner] = isFields(file["authorities"]) ? ["authorities", "periods"] : ["periodCollections", "definitions"];
  noteRest(file, ["@context", "id", "type", outer, "inDataset", "primaryTopicOf"], spot);
  const collections = fieldsOf(file, outer, spot) ?? {};
  const places = new Map<string, Place>();
  const sources: Source[] = [];
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

function sourceOf(collection: Fields, at: Spot, key: string): Source {
  const spot = below(at, "source");
  const whole = fieldsOf(collection, "source", at) ?? {};
  const part = fieldsOf(whole, "partOf", spot);
  const work = part === undefined ? whole : { ...part, locator: whole["locator"] };
  const title = wordsOf(work, "title", spot);
  const names = ["creators", "contributors"].flatMap((list) => namesIn(work, list, spot));
  const url = urlOf(work, spot);
  const [locator, year] = [wordsOf(work, "locator", spot), wordsOf(work, "yearPublished", spot)];
  const isYear = year !== undefined && /^\d{4}$/.test(year);
  if (year !== undefined && !isYear) noteLeft(year, "the year of a source is four digits", below(spot, "yearPublished"));
  noteRest(work, ["id", "type", "title", "creators", "contributors", "url", "locator", "yearPublished", "partOf"], spot);
  return {
    id: wordsOf(collection, "id", at) ?? key,
    publisher: names.join("; ") || (title ?? key),
    ...(title && { title }),
    ...(url && { url }),
    ...(isYear && { published: year }),
    ...(locator && { note: locator }),
  };
}

function namesIn(work: Fields, key: string, spot: Spot): string[] {
  const at = below(spot, key);
  return listOf(work, key, spot).flatMap((one, index) => {
    const name = isFields(one) ? wordsOf(one, "name", below(at, index)) : undefined;
    if (name === undefined) noteLeft(one, "people have names", below(at, index));
    else noteRest(one as Fields, ["id", "name", "type"], below(at, index));
    return name ?? [];
  });
}

/** What is known by its id alone is found there. */
function urlOf(work: Fields, spot: Spot): string | undefined {
  const [url, id] = ["url", "id"].map((key) => wordsOf(work, key, spot));
  const address = url ?? id;
  if (address === undefined || /^https?:/i.test(address)) return address;
  noteLeft(address, "this is no address of the web", below(spot, url === undefined ? "id" : "url"));
  return undefined;
}

function noteLeft(value: unknown, why: string, { path, report }: Spot): void {
  note(report, "error", "field-left-out", path, why, "Nothing of it is read.", value);
}

function eventOf(period: unknown, source: string, places: Map<string, Place>, spot: Spot): EventInput {
  if (!isFields(period)) {
    note(spot.report, "error", "event-type", spot.path, "a period is an object", "It is listed as it stands.", period);
    return { title: JSON.stringify(period) ?? "", when: { edtf: "" }, sources: [source] };
  }
  noteRest(period, [...KNOWN, ...PLACED], spot);
  const own = fieldsOf(period, "source", spot) ?? {};
  noteRest(own, ["locator"], below(spot, "source"));
  const locator = wordsOf(own, "locator", below(spot, "source"));
  const notes = [wordsOf(period, "note", spot), wordsOf(period, "editorialNote", spot), locator].filter((one) => one !== undefined);
  const link = addressOf(period, "url", spot);
  const where = placesOf(period, places, spot);
  const id = wordsOf(period, "id", spot);
  return {
    ...(id && { id }),
    title: titleOf(period, spot),
    ...(notes.length > 0 && { summary: notes.map(escapeProse).join("\n\n") }),
    when: whenOf(period, spot),
    sources: [source],
    ...(where.length > 0 && { places: where }),
    ...(link && { link }),
  };
}

/** A label for each language that it is in; of several in one, the first. */
function titleOf(period: Fields, spot: Spot): EventInput["title"] {
  const label = wordsOf(period, "label", spot) ?? "";
  const localizedLabels = fieldsOf(period, "localizedLabels", spot);
  const at = below(spot, "localizedLabels");
  if (localizedLabels === undefined) return label;
  const labels = Object.entries(localizedLabels).flatMap(([tag, list]): [string, string][] => {
    const [first, ...rest]: unknown[] = Array.isArray(list) ? list : [list];
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

function placesOf(period: Fields, places: Map<string, Place>, spot: Spot): string[] {
  const described = wordsOf(period, "spatialCoverageDescription", spot);
  const at = below(spot, "spatialCoverage");
  const named = listOf(period, "spatialCoverage", spot).flatMap((place, index) => {
    const label = isFields(place) ? wordsOf(place, "label", below(at, index)) : undefined;
    if (label === undefined || !isFields(place)) {
      noteLeft(place, "a place has a label", below(at, index));
      return [];
    }
    noteRest(place, ["id", "label", "type"], below(at, index));
    return [{ id: wordsOf(place, "id", below(at, index)) ?? label, label }];
  });
  const all = [...(described === undefined ? [] : [{ id: described, label: described }]), ...named];
  for (const place of all) if (!places.has(place.id)) places.set(place.id, place);
  return [...new Set(all.map(({ id }) => id))];
}

function whenOf(period: Fields, spot: Spot): WhenInput {
  const start = endOf(period, "start", spot);
  const end = endOf(period, "stop", spot);
  const labels = [start.label ?? "?", end.label ?? "?"];
  const words = start.label === undefined && end.label === undefined ? {} : { words: [...new Set(labels)].join(" – ") };
  if (start.edtf === "" && end.edtf === "") {
    note(
      spot.report,
      "error",
      "date-missing",
      spot.path,
      "neither end has a year: the period is listed without a place in time",
      "Give one.",
    );
    return { edtf: "", ...words };
  }
  const when = { ...between(start, end), ...words };
  const read = parseEdtf(when.edtf);
  if (!read.ok) note(spot.report, "error", read.error.code, spot.path, read.error.message.replace(/\.$/, ""), "Mend the years.", when.edtf);
  return when;
}

function endOf(period: Fields, key: string, spot: Spot): Said & { readonly label: string | undefined } {
  const at = below(spot, key);
  const end = fieldsOf(period, key, spot) ?? {};
  noteRest(end, ["label", "in", "id", "type"], at);
  const label = wordsOf(end, "label", at);
  const inYears = below(at, "in");
  const years = fieldsOf(end, "in", at) ?? {};
  noteRest(years, ["year", "earliestYear", "latestYear"], inYears);
  const [year, earliest, latest] = ["year", "earliestYear", "latestYear"].map((name) => yearOf(years, name, inYears));
  const unused = year !== undefined || (earliest === undefined) !== (latest === undefined) ? [earliest, latest].filter(Boolean) : [];
  if (unused.length > 0) noteLeft(unused, "a range has two years, and no other beside them", inYears);
  if (year !== undefined) return { edtf: year, label };
  if (earliest !== undefined && latest !== undefined) return { ...within(earliest, latest, at), label };
  return { edtf: label === undefined ? "" : yearInWords(label, at), label };
}

/** The editors gave no year: the words alone tell one, if they can be read as one date. */
function yearInWords(label: string, spot: Spot): string {
  const edtf = dateInWords(label, {}, below(spot, "label")) ?? "";
  const read = parseEdtf(edtf);
  return read.ok && read.value.type === "date" ? edtf : "";
}

/** Years are astronomical there: -0799 is 800 BC. */
function yearOf(years: Fields, key: string, spot: Spot): string | undefined {
  const text = wordsOf(years, key, spot);
  if (text === undefined || /^[+-]?\d{1,13}$/.test(text)) return text && yearText(Number(text));
  noteLeft(text, "a year is written in digits", below(spot, key));
  return undefined;
}
