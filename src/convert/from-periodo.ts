import { parseEdtf } from "../date/index.ts";
import { yearText } from "../date/year-text.ts";
import type { Place, Source } from "../schema/story.ts";
import type { EventInput, WhenInput } from "../schema/story-input.ts";
import type { Conversion } from "./conversion.ts";
import { dateInWords } from "./date-in-words.ts";
import { addressOf, below, isFields, noteRest, wordsOf, type Fields, type Spot } from "./fields.ts";
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
  const collections = isFields(file[outer]) ? file[outer] : {};
  const places = new Map<string, Place>();
  const sources: Source[] = [];
  const events = Object.entries(collections).flatMap(([key, collection]) => {
    const at = below(below(spot, outer), key);
    if (!isFields(collection)) {
      note(report, "error", "list-expected", at.path, "a collection of periods is an object", "Nothing of it is read.", collection);
      return [];
    }
    noteRest(collection, ["id", "type", "source", inner], at);
    const source = sourceOf(collection, below(at, "source"), key);
    sources.push(source);
    const periods = isFields(collection[inner]) ? collection[inner] : {};
    return Object.entries(periods).map(([one, period]) => eventOf(period, source.id, places, below(below(at, inner), one)));
  });
  return { story: { places: [...places.values()], sources, events }, report };
}

function sourceOf({ source, id }: Fields, spot: Spot, key: string): Source {
  const whole = isFields(source) ? source : {};
  const work = isFields(whole["partOf"]) ? { ...whole["partOf"], locator: whole["locator"] } : whole;
  const title = wordsOf(work, "title", spot);
  const people = [work["creators"], work["contributors"]].flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  const names = people.flatMap((one) => (isFields(one) && typeof one["name"] === "string" ? [one["name"]] : []));
  const [url, locator, year] = [
    wordsOf(work, "url", spot) ?? wordsOf(work, "id", spot),
    wordsOf(work, "locator", spot),
    wordsOf(work, "yearPublished", spot),
  ];
  noteRest(work, ["id", "type", "title", "creators", "contributors", "url", "locator", "yearPublished", "partOf"], spot);
  return {
    id: typeof id === "string" ? id : key,
    publisher: names.join("; ") || (title ?? key),
    ...(title && { title }),
    ...(url && /^https?:/i.test(url) && { url }),
    ...(year && /^\d{4}$/.test(year) && { published: year }),
    ...(locator && { note: locator }),
  };
}

function eventOf(period: unknown, source: string, places: Map<string, Place>, spot: Spot): EventInput {
  if (!isFields(period)) {
    note(spot.report, "error", "event-type", spot.path, "a period is an object", "It is listed as it stands.", period);
    return { title: JSON.stringify(period) ?? "", when: { edtf: "" }, sources: [source] };
  }
  noteRest(period, [...KNOWN, ...PLACED], spot);
  const locator = isFields(period["source"]) ? wordsOf(period["source"], "locator", below(spot, "source")) : undefined;
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
  const { localizedLabels } = period;
  const at = below(spot, "localizedLabels");
  if (!isFields(localizedLabels)) return label;
  const labels = Object.entries(localizedLabels).flatMap(([tag, list]): [string, string][] => {
    const [first, ...rest]: unknown[] = Array.isArray(list) ? list : [list];
    if (rest.length > 0)
      note(at.report, "error", "field-left-out", below(at, tag).path, "a title is one in each language", "Add them.", rest);
    return typeof first === "string" ? [[tag, first]] : [];
  });
  return labels.length === 0 ? label : Object.fromEntries(labels);
}

function placesOf(period: Fields, places: Map<string, Place>, spot: Spot): string[] {
  const described = wordsOf(period, "spatialCoverageDescription", spot);
  const covered = period["spatialCoverage"];
  const named = (Array.isArray(covered) ? covered : []).filter(isFields).flatMap((place) => {
    const label = wordsOf(place, "label", spot);
    return label === undefined ? [] : [{ id: wordsOf(place, "id", spot) ?? label, label }];
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
  const end = isFields(period[key]) ? period[key] : {};
  const label = wordsOf(end, "label", at);
  const years = isFields(end["in"]) ? end["in"] : {};
  const [year, earliest, latest] = ["year", "earliestYear", "latestYear"].map((name) => yearOf(years, name, below(at, "in")));
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
  return text !== undefined && /^[+-]?\d{1,13}$/.test(text) ? yearText(Number(text)) : undefined;
}
