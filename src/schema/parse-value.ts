import { closestName } from "./closest-name.ts";
import type { Kind, RecordKind } from "./kind.ts";
import { parseChoice } from "./parse-choice.ts";
import { missingDate, parseDate } from "./parse-date.ts";
import { parseCoordinates, parseNumber } from "./parse-number.ts";
import { parseId, parseReference } from "./parse-reference.ts";
import { parseAddress, parseColour, parseCountry, parseLanguage, parseTime, parseZone } from "./parse-setting.ts";
import { parseString, parseText } from "./parse-text.ts";
import { under, type Place } from "./place.ts";
import { isArray, isObject, keysOf, put, read, unreadable } from "./plain-object.ts";
import { remembered, report, wrongType, type Reader } from "./reader.ts";

type PlainObject = Readonly<Record<string | number, unknown>>;

const parsers = {
  id: parseId,
  date: parseDate,
  url: parseAddress,
  language: parseLanguage,
  country: parseCountry,
  zone: parseZone,
  time: parseTime,
  colour: parseColour,
  coordinates: parseCoordinates,
  string: parseString,
};

/**
 * Returns a value as its kind has it; undefined when it is left out, which is noted unless the value was blank. Never throws and never
 * changes the input.
 *
 * @example parseValue(text, "Visit", place, reader) // "Visit"
 */
export function parseValue(kind: Kind, value: unknown, place: Place | undefined, reader: Reader): unknown {
  switch (kind.type) {
    case "record":
      return isObject(value) ? parseRecord(kind, value, keysOf(value), place, reader) : noRecord(kind, value, place, reader);
    case "list":
      return parseList(kind.of, value, place, reader);
    case "either":
      return parseValue(typeof value === "object" ? kind.other : kind.text, value, place, reader);
    case "text":
    case "prose":
      return parseText(value, kind.type, place, reader);
    case "when":
      return parseDate(value, place, reader, true);
    case "choice":
      return parseChoice(kind, value, place, reader);
    case "number":
      return parseNumber(kind, value, place, reader);
    case "reference":
      return parseReference(kind.to, value, place, reader);
    case "value":
      return value;
    case "boolean":
      return typeof value === "boolean" ? value : wrongType(reader, place, value, "true or false, without quotes,");
    default:
      return parsers[kind.type](value, place, reader);
  }
}

function noRecord(kind: RecordKind, value: unknown, place: Place | undefined, reader: Reader): undefined {
  if (kind.name !== "When") return wrongType(reader, place, value, `an object (${kind.name})`);
  const hint = 'Write it as { "edtf": "2024-09-25" }.';
  report(reader, place, { code: "date-type", why: 'the date stands in an object, as "edtf"', hint }, value);
  return undefined;
}

function parseList(kind: Kind, value: unknown, place: Place | undefined, reader: Reader): unknown[] {
  if (!isArray(value)) {
    const why = "a list is expected here; this is read as a list of one";
    report(reader, place, { code: "list-expected", severity: "warning", why, hint: "Put it in square brackets." }, value);
    const item = parseValue(kind, value, place, reader);
    return item === undefined ? [] : [item];
  }
  const items: unknown[] = [];
  for (let index = 0; index < value.length; index++) {
    const at = under(place, index);
    const item = parseValue(kind, readAt(value as unknown as PlainObject, index, at, reader), at, reader);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** Returns what stands at a key; undefined, noted, when it can't be read. */
export function readAt(object: PlainObject, key: string | number, place: Place, reader: Reader): unknown {
  const value = read(object, key);
  if (value !== unreadable) return value;
  report(reader, place, { code: "value-unreadable", why: "this value can't be read", hint: "Pass plain data, as JSON has it." });
  return undefined;
}

/**
 * Returns an object read field by field, in the order of the keys: unknown fields are kept as they are, missing ones noted. Undefined when
 * it can't stand without a field that is missing.
 */
export function parseRecord(
  kind: RecordKind,
  object: PlainObject,
  keys: readonly string[],
  place: Place | undefined,
  reader: Reader,
): Record<string, unknown> | undefined {
  const result: Record<string, unknown> = { ...kind.start };
  const explained = new Set<string>();
  for (const key of keys) {
    const before = reader.drafts.length;
    const at = under(place, key);
    const value = parseField(kind, key, readAt(object, key, at, reader), at, reader);
    if (value !== undefined) put(result, key, value);
    else if (reader.drafts.length > before) explained.add(key);
  }
  if (!isComplete(kind, object, result, explained, place, reader)) return undefined;
  if (kind.isFound) reader.places.set(result, place);
  leaveOutReversed(result, place, reader);
  return result;
}

function leaveOutReversed(result: Record<string, unknown>, place: Place | undefined, reader: Reader): void {
  const { min, max } = result;
  if (typeof min !== "number" || typeof max !== "number" || min <= max) return;
  const why = `the smallest number is above the largest, ${max}; both are left out`;
  report(reader, under(place, "min"), { code: "count-reversed", why, hint: "Put the smaller number in min." }, min);
  delete result["min"];
  delete result["max"];
}

function parseField(kind: RecordKind, key: string, value: unknown, place: Place, reader: Reader): unknown {
  const field = Object.hasOwn(kind.fields, key) ? kind.fields[key] : undefined;
  if (value === undefined) return undefined;
  if (field === undefined) return unknownField(kind, key, value, place, reader);
  if (value !== null || field.kind.type === "value") return parseValue(field.kind, value, place, reader);
  if (field.required) return undefined;
  const hint = "Leave the field out when there is nothing to say.";
  report(reader, place, { code: "value-null", severity: "info", why: "null is read as nothing", hint }, value);
  return undefined;
}

function unknownField(kind: RecordKind, key: string, value: unknown, place: Place, reader: Reader): unknown {
  const meant = remembered(reader, `${kind.name}.${key}`, () => closestName(key, Object.keys(kind.fields)));
  const hint = meant === undefined ? "It is kept, and not drawn." : `Did you mean "${meant}"?`;
  report(reader, place, { code: "field-unknown", severity: "info", why: `${kind.name} has no field of this name`, hint }, value);
  return value;
}

function isComplete(
  kind: RecordKind,
  object: PlainObject,
  result: Record<string, unknown>,
  explained: ReadonlySet<string>,
  place: Place | undefined,
  reader: Reader,
): boolean {
  let complete = true;
  for (const key of kind.required) {
    const field = kind.fields[key];
    const given = Object.hasOwn(object, key) ? read(object, key) : undefined;
    if (field === undefined || result[key] !== undefined && given !== undefined) continue;
    if (result[key] === undefined && field.missing === undefined) complete = false;
    if (!explained.has(key)) noteMissing(kind, key, given, complete, place, reader);
    result[key] ??= field.missing;
  }
  return complete;
}

function noteMissing(kind: RecordKind, key: string, given: unknown, complete: boolean, place: Place | undefined, reader: Reader): void {
  const at = under(place, key);
  if (key === "when" || key === "edtf") return missingDate(key === "when" ? under(at, "edtf") : at, given, reader);
  const why = `the ${key} is missing${complete ? "" : `; without it this ${kind.name} is left out`}`;
  report(reader, at, { code: key === "title" ? "title-missing" : "field-missing", why, hint: `Add a field "${key}".` }, given);
}
