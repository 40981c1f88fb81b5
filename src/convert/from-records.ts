import type { Lane, Place, Source } from "../schema/story.ts";
import type { EventInput, StoryInput, WhenInput } from "../schema/story-input.ts";
import type { Conversion } from "./conversion.ts";
import { addressOf, below, isFields, noteLosses, oneLine, wordsOf, type Fields, type Spot } from "./fields.ts";
import { note, type LossReport } from "./loss-report.ts";
import { mediaTypeOf } from "./media-type.ts";
import { readRecordDate, type RecordDate, type RecordDateOptions } from "./records/date.ts";
import { findRecords, type FoundRecord } from "./records/find-records.ts";
import { noteLeftFields } from "./records/left-fields.ts";
import { rolesOf, type Role } from "./records/roles.ts";
import { eitherToProse, eitherToText } from "./text-field.ts";
import { noteEnd, whenOf } from "./when-of.ts";

type Roles = Partial<Record<Role, string>>;

/**
 * Returns whether a value holds flat records with a date and a title, as d3-milestones, the Guardian's atoms, TimelineSetter, Tik-Tok,
 * Flourish and many tables of their own have them.
 *
 * @example isRecords([{ date: "2022-02-25", tank: 80 }]) // false: nothing says what happened
 */
export function isRecords(value: unknown): boolean {
  return findRecords(value) !== undefined;
}

/**
 * Returns flat records as a story. Fields are known by their names (`src/convert/records/roles.ts`); every other one is named in the report.
 *
 * @example fromRecords([{ start: 1565, end: 1603, name: "Elizabeth" }]).story.events[0].when.edtf // "1565/1603"
 */
export function fromRecords(value: unknown, options: RecordDateOptions = {}): Conversion {
  const report: LossReport = [];
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
  const lanes: Lane[] = unique(events.map(({ lane }) => lane)).map((id) => ({ id, label: id }));
  const places: Place[] = unique(events.flatMap((event) => event.places ?? [])).map((id) => ({ id, label: id }));
  const sources: Source[] = unique(events.flatMap((event) => event.sources ?? [])).map((id) => ({
    id,
    publisher: publisherOf(id),
    ...urlOf(id),
  }));
  const story: StoryInput = {
    ...(title && { title: eitherToText(String(title[1])).text }),
    ...(lanes.length > 0 && { lanes }),
    ...(places.length > 0 && { places }),
    ...(sources.length > 0 && { sources }),
    events,
  };
  return { story, report };
}

function unique(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => name ?? []))];
}

function urlOf(id: string): { readonly url?: string } {
  return /^https?:\/\//i.test(id) ? { url: id } : {};
}

/** A source that is an address alone is told by its host. */
function publisherOf(id: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(id)?.[1] ?? id;
}

interface ReadRecord {
  readonly event: EventInput;
  readonly isInstant: boolean;
}

function readRecord({ path, fields, group, title }: FoundRecord, options: RecordDateOptions, report: LossReport): ReadRecord {
  const spot: Spot = { path, report };
  if (!isFields(fields)) {
    note(report, "error", "event-type", path, "a record is an object", "It is listed as it stands.", fields);
    return { event: { title: typeof fields === "string" ? fields : (JSON.stringify(fields) ?? ""), when: { edtf: "" } }, isInstant: false };
  }
  const roles = rolesOf(fields);
  const start = dateIn(fields, roles, "start", options, spot);
  const end = dateIn(fields, roles, "end", options, spot);
  const when = { ...whenOfRecord(fields, roles, start, end, spot), ...printedIn(fields, roles, start, spot) };
  const event = { ...wordsIn(fields, roles, title, spot), ...tiesIn(fields, roles, group, spot), when };
  return { event, isInstant: start?.isInstant === true || end?.isInstant === true };
}

function dateIn(fields: Fields, roles: Roles, role: "start" | "end", options: RecordDateOptions, spot: Spot): RecordDate | undefined {
  const key = roles[role];
  if (key === undefined) return undefined;
  const date = readRecordDate(fields[key], options, below(spot, key));
  const precision = roles.precision === undefined ? undefined : wordsOf(fields, roles.precision, spot);
  return date && precision !== undefined && date.isInstant ? { ...cut(date, precision), isInstant: date.isInstant } : date;
}

/** A pattern such as "month-year" or "MMM yyyy" says how much of an instant is meant. */
function cut(date: RecordDate, precision: string): RecordDate {
  if (/d/i.test(precision) || !/y/i.test(precision)) return date;
  return { edtf: date.edtf.slice(0, /m/i.test(precision) ? -3 : -6), isInstant: date.isInstant };
}

function whenOfRecord(fields: Fields, roles: Roles, start: RecordDate | undefined, end: RecordDate | undefined, spot: Spot): WhenInput {
  if (start === undefined) {
    const written = roles.start === undefined ? undefined : wordsOf(fields, roles.start, spot);
    if (written !== undefined) {
      noteEnd(end?.edtf, below(spot, roles.end ?? ""));
      return typeof fields[roles.start ?? ""] === "number" ? { edtf: "", words: written } : { edtf: written };
    }
    note(spot.report, "error", "date-missing", spot.path, "the date is missing: the event is listed without a place in time", "Give it.");
    return { edtf: end === undefined ? "" : `/${end.edtf}` };
  }
  return end === undefined && roles.end !== undefined ? { edtf: `${start.edtf}/` } : whenOf(start, end, spot);
}

function printedIn(fields: Fields, roles: Roles, start: RecordDate | undefined, spot: Spot): Pick<WhenInput, "words"> {
  const words = roles.printed === undefined ? start?.words : (wordsOf(fields, roles.printed, spot) ?? start?.words);
  return words === undefined ? {} : { words: oneLine(eitherToText(words).text) };
}

function wordsIn(fields: Fields, roles: Roles, standIn: string | undefined, spot: Spot): Pick<EventInput, "title" | "summary"> {
  const title = textIn(fields, roles.title, eitherToText, spot) ?? standIn;
  const summary = textIn(fields, roles.summary, eitherToProse, spot);
  if (title === undefined) note(spot.report, "error", "title-missing", spot.path, "nothing says what happened", "Give the event a title.");
  return { title: title === undefined ? "" : oneLine(title), ...(summary && { summary }) };
}

function textIn(fields: Fields, key: string | undefined, read: typeof eitherToText, spot: Spot): string | undefined {
  const words = key === undefined ? undefined : wordsOf(fields, key, spot);
  if (words === undefined || key === undefined) return undefined;
  const { text, losses } = read(words);
  noteLosses(losses, below(spot, key), words);
  return text === "" ? undefined : text;
}

function tiesIn(fields: Fields, roles: Roles, group: string | undefined, spot: Spot): Partial<EventInput> {
  const plain = (role: Role): string | undefined => {
    const text = textIn(fields, roles[role], eitherToText, spot);
    return text === undefined ? undefined : oneLine(text);
  };
  const lane = group ?? plain("lane");
  const tags = tagsIn(fields, roles.tags, spot);
  const [id, source, place] = [plain("id"), plain("source"), plain("place")];
  const link = roles.link === undefined ? undefined : addressOf(fields, roles.link, spot);
  const url = roles.media === undefined ? undefined : addressOf(fields, roles.media, spot);
  return {
    ...(id && { id }),
    ...(lane && { lane }),
    ...(tags.length > 0 && { tags }),
    ...(source && { sources: [source] }),
    ...(place && { places: [place] }),
    ...(url && { media: [{ type: mediaTypeOf(url), url }] }),
    ...(link && { link }),
  };
}

function tagsIn(fields: Fields, key: string | undefined, spot: Spot): string[] {
  const value = key === undefined ? undefined : fields[key];
  if (Array.isArray(value) && key !== undefined) {
    const at = below(spot, key);
    for (const [index, tag] of value.entries())
      if (typeof tag !== "string") note(at.report, "error", "value-type", below(at, index).path, "a tag is text", "It is left out.", tag);
    return value.filter((tag) => typeof tag === "string");
  }
  const words = key === undefined ? undefined : wordsOf(fields, key, spot);
  return words === undefined ? [] : words.split(/[,;]/).flatMap((tag) => tag.trim() || []);
}

function noteStandIns(records: readonly FoundRecord[], report: LossReport): void {
  const first = records.find(({ title }) => title !== undefined);
  if (first === undefined) return;
  const why = "its records have no titles: the name of their group stands for them";
  note(report, "warning", "title-missing", "", why, "Say what happened in each.", first.title);
}

function noteInstants(read: readonly ReadRecord[], { zone }: RecordDateOptions, report: LossReport): void {
  const count = read.filter(({ isInstant }) => isInstant).length;
  if (count === 0) return;
  const why = `${count} records have instants, which are days only in a zone: they are read as days of ${zone ?? "UTC"}`;
  note(report, zone === undefined ? "warning" : "info", "instants-in-zone", "", why, "If they were made elsewhere, give the option zone.");
}
