import { isFields, type Fields } from "../fields.ts";
import { pointerAt } from "../loss-report.ts";
import { dateKey, titleKey } from "./roles.ts";
import { isDateLike } from "./date.ts";

/** A flat record of a file, with where it stands. */
export interface FoundRecord {
  readonly path: string;
  readonly fields: unknown;
  /** The name of the group that holds it. */
  readonly group?: string;
  /** The name of its group, where it has no title of its own: a person's, above the offices that he held. */
  readonly title?: string;
}

/** The one list of records of a file. */
export interface FoundRecords {
  readonly records: readonly FoundRecord[];
  /** The fields around the list, with their paths. */
  readonly around: readonly (readonly [path: string, value: unknown])[];
}

/** How deep a list may stand. */
const DEEPEST = 5;
/** How many records are looked at to tell what they are. */
const SAMPLE = 200;

/**
 * Returns the records of a file: a list of flat objects of which most have a date and a title, alone in the file; or a list of groups, each with
 * a name and one such list, or one of records with dates alone. Undefined for anything else, so that no file is claimed that is no timeline.
 *
 * @example findRecords([{ year: 789, title: "A" }]).records.length // 1
 */
export function findRecords(value: unknown): FoundRecords | undefined {
  const around: (readonly [string, unknown])[] = [];
  let path = "";
  let at = value;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    if (Array.isArray(at)) {
      const records = flat(at, path) ?? grouped(at, path, around);
      return records && { records, around };
    }
    const next = isFields(at) ? onlyList(at) : undefined;
    if (next === undefined || !isFields(at)) return undefined;
    for (const [key, other] of Object.entries(at)) if (key !== next) around.push([pointerAt(path, key), other]);
    path = pointerAt(path, next);
    at = at[next];
  }
  return undefined;
}

/**
 * Returns whether a value is a list of records with dates, whatever else they lack.
 *
 * @example hasDates([{ date: "2022-02-25", tank: 80 }]) // true
 */
export function hasDates(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.slice(0, SAMPLE).every(isDated);
}

function isDated(record: unknown): record is Fields {
  const key = isFields(record) ? dateKey(record) : undefined;
  return key !== undefined && isDateLike((record as Fields)[key]);
}

/** The one field that holds objects. */
function onlyList(fields: Fields): string | undefined {
  const holding = Object.keys(fields).filter((key) => {
    const value = fields[key];
    return Array.isArray(value) ? value.some(isFields) : isFields(value) && Object.values(value).some((one) => typeof one === "object");
  });
  return holding.length === 1 ? holding[0] : undefined;
}

function flat(list: readonly unknown[], path: string): FoundRecord[] | undefined {
  return areEvents(list) ? list.map((fields, index) => ({ path: pointerAt(path, index), fields })) : undefined;
}

function grouped(list: readonly unknown[], path: string, around: (readonly [string, unknown])[]): FoundRecord[] | undefined {
  if (list.length === 0 || !list.every(isFields)) return undefined;
  const left: (readonly [string, unknown])[] = [];
  const found = list.map((group, index): FoundRecord[] | undefined => {
    const at = pointerAt(path, index);
    const lists = Object.keys(group).filter((one) => Array.isArray(group[one]) && group[one].some(isFields));
    const key = lists.length === 1 ? lists[0] : undefined;
    const inner = key === undefined ? undefined : group[key];
    const name = Object.keys(group).find((one) => nameIn(group[one]) !== undefined);
    if (key === undefined || !Array.isArray(inner) || name === undefined) return undefined;
    for (const [one, value] of Object.entries(group)) if (one !== key && one !== name) left.push([pointerAt(at, one), value]);
    const words = nameIn(group[name]) ?? "";
    const below = pointerAt(at, key);
    return (
      flat(inner, below)?.map((record) => ({ ...record, group: words })) ??
      (hasDates(inner)
        ? inner.map((fields, place) => ({ path: pointerAt(below, place), fields: fields as unknown, title: words }))
        : undefined)
    );
  });
  if (!found.every((records) => records !== undefined)) return undefined;
  around.push(...left);
  return found.flat();
}

/** A name is a text, or the parts of a person's. */
function nameIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!isFields(value)) return undefined;
  const parts = ["first", "middle", "last", "suffix"].flatMap((part) => (typeof value[part] === "string" ? [value[part]] : []));
  return typeof value["last"] === "string" ? parts.join(" ") : undefined;
}

/** Most have a title and a date that can be read, or might be. */
function areEvents(list: readonly unknown[]): boolean {
  const sample = list.slice(0, SAMPLE);
  const good = sample.filter((record) => isDated(record) && titleKey(record) !== undefined);
  return good.length > 0 && good.length * 2 >= sample.length;
}
