import { quote } from "../date/quote.ts";
import { checks } from "./checks.ts";
import { didYouMean } from "./did-you-mean.ts";
import { isList, nothing, type Choice, type Either, type Kind, type Plain, type RecordKind } from "./kind.ts";
import { parseAddress, parseDate, parseId, parseReference } from "./parse-leaf.ts";
import { LONGEST, parseString, parseText, shown } from "./parse-text.ts";
import type { Place } from "./place.ts";
import { expected, report, type Reader } from "./reader.ts";
import { settle } from "./settle.ts";

/** Lists of no more places keep their empty ones, each with a diagnostic. */
const MANY_PLACES = 1000;

type Holder = Readonly<Record<string | number, unknown>>;

/**
 * Returns what stands at a key of an object or list, as its kind has it; undefined when it is absent or left out. Never throws, whatever
 * getters and proxies do.
 *
 * @example parseAt("text", { title: "Visit" }, "title", undefined, reader) // "Visit"
 */
function parseAt(kind: Kind, holder: Holder, key: string | number, parent: Place | undefined, reader: Reader): unknown {
  const place = { parent, key };
  try {
    const value = holder[key];
    // A list has no empty places; in an object, nothing is null or absent.
    if (kind === "value" || (value ?? undefined) !== undefined || typeof key === "number") return parseValue(kind, value, place, reader);
  } catch {
    report(reader, place, "value-unreadable", "this value can't be read", "Pass plain data, as JSON has it.");
    if (isRecord(kind)) return standIn(kind, undefined, place, reader);
  }
  return undefined;
}

function parseValue(kind: Kind, value: unknown, place: Place, reader: Reader): unknown {
  if (typeof kind === "string") return parsePlain(kind, value, place, reader);
  if (isList(kind)) return parseList(kind[0], value, place, reader);
  if ("other" in kind) return parseValue(isTextOf(kind, value) ? kind.text : kind.other, value, place, reader);
  if ("to" in kind) return parseReference(kind, value, place, reader);
  if ("of" in kind) return parseChoice(kind, value, place, reader);
  return isObject(value) ? parseRecord(kind, value, Object.keys(value), place, reader) : notAnObject(kind, value, place, reader);
}

/** Of a few words only those are meant as such: any other text is the other kind, written short. */
function isTextOf({ text }: Either, value: unknown): boolean {
  return typeof text === "object" && "of" in text ? text.of.some((one) => one === value) : typeof value !== "object";
}

function isRecord(kind: Kind | undefined): kind is RecordKind {
  return typeof kind === "object" && "name" in kind;
}

function parsePlain(kind: Plain, value: unknown, place: Place, reader: Reader): unknown {
  switch (kind) {
    case "value":
      return value;
    case "text":
    case "prose":
      return parseText(value, LONGEST[kind], place, reader);
    case "string":
      return parseString(value, LONGEST.text, place, reader);
    case "id":
      return parseId(value, place, reader);
    case "date":
    case "when":
    case "asOf":
      return parseDate(value, kind, place, reader);
    case "url":
      return parseAddress(value, place, reader);
    default: {
      const [isRight, what] = checks[kind];
      return isRight(value, reader) ? value : expected(reader, place, `${kind}-invalid`, what, value);
    }
  }
}

function parseChoice({ of, code = "value-unknown" }: Choice, value: unknown, place: Place, reader: Reader): unknown {
  if (of.some((one) => one === value)) return value;
  report(
    reader,
    place,
    code,
    "this value is not known",
    `${didYouMean(value, of)}Write one of ${JSON.stringify(of)}.`,
    value,
    code === "version-unknown" ? "warning" : "error",
  );
  return undefined;
}

/** Returns whether a value is an object with named fields: no array, Map or Date. */
export function isObject(value: unknown): value is Holder {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function parseList(kind: Kind, value: unknown, place: Place, reader: Reader): unknown[] {
  const isList = Array.isArray(value);
  if (!isList) report(reader, place, "list-expected", "this is read as a list of one", "Put it in square brackets.", value, "warning");
  else if (value.length === 0 && place.key === "sources" && place.parent?.parent?.key === "events") {
    report(reader, place, "source-missing", "no source is named", "Add the id of a source.", value, "warning");
  }
  const items: unknown[] = [];
  const filled = isList ? filledPlaces(value, place, reader) : undefined;
  const count = isList ? (filled ?? value).length : 1;
  for (let at = 0; at < count; at++) {
    const index = filled?.[at] ?? at;
    const item = isList ? parseAt(kind, value as unknown as Holder, index, place, reader) : parseValue(kind, value, place, reader);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** Returns the places of a long list that hold something, when some do not: a length is quickly claimed. */
function filledPlaces(list: readonly unknown[], place: Place, reader: Reader): number[] | undefined {
  const { length } = list;
  if (length <= MANY_PLACES) return undefined;
  // A list may have other properties of its own: "x", "-1".
  const filled = Object.keys(list).flatMap((key) => (String(+key >>> 0) === key && +key < length ? +key : []));
  if (filled.length === length) return undefined;
  report(reader, place, "list-sparse", "its empty places are left out", "Leave them out.", length - filled.length, "warning");
  return filled;
}

/**
 * Returns an object read field by field: unknown fields are kept as they are, missing ones noted. Undefined when it can't stand without a
 * field that is missing.
 */
export function parseRecord(kind: RecordKind, object: Holder, keys: readonly string[], place: Place | undefined, reader: Reader): unknown {
  const result: Record<string, unknown> = { ...kind.start };
  let explained: Set<string> | undefined;
  for (const key of keys) {
    const field = kind.byName.get(key);
    const before = reader.diagnostics.length;
    const value = parseAt(field ?? "value", object, key, place, reader);
    if (value === undefined && reader.diagnostics.length > before) (explained ??= new Set()).add(key);
    if (value === undefined) continue;
    // What names the schema is for editors, and "//" begins what is said to people.
    if (field === undefined && !/^(\$schema$|\/\/)/.test(key)) noteUnknown(kind, keys, { parent: place, key }, value, reader);
    // An assignment to this name would change the prototype.
    if (key === "__proto__") Object.defineProperty(result, key, { value, enumerable: true });
    else result[key] = value;
  }
  if (!isComplete(kind, result, explained, place, reader)) return undefined;
  if (place !== undefined) settle(kind, result, place, reader);
  return result;
}

function noteUnknown(kind: RecordKind, held: readonly string[], place: Place, value: unknown, reader: Reader): void {
  const free = [...kind.byName.keys()].filter((name) => !held.includes(name));
  const hint = `${didYouMean(place.key, free)}It is kept, and not drawn.`;
  report(reader, place, "field-unknown", `${kind.name} has no field of this name`, hint, value, "info");
}

function isComplete(
  kind: RecordKind,
  result: Record<string, unknown>,
  explained: ReadonlySet<string> | undefined,
  parent: Place | undefined,
  reader: Reader,
): boolean {
  let complete = true;
  for (const key in kind.required) {
    if (result[key] !== undefined && result[key] !== nothing) continue;
    const field = kind.byName.get(key);
    const place = { parent, key };
    if (explained?.has(key) === true) result[key] ??= kind.required[key];
    else if (isRecord(field)) result[key] = parseRecord(field, {}, [], place, reader);
    else if (field === "when") result[key] = parseDate(undefined, "when", place, reader);
    else {
      report(reader, place, `${key}-missing`, `the ${key} is missing`, `${kind.name} needs it.`);
      result[key] ??= kind.required[key];
    }
    if (result[key] === undefined) complete = false;
  }
  return complete;
}

/** What is no object where one should be is kept as the name of one, if it is of those that are never lost. */
function notAnObject(kind: RecordKind, value: unknown, place: Place, reader: Reader): unknown {
  const code = kind.name === "Event" ? "event-type" : kind.name === "When" ? "date-type" : "value-type";
  expected(reader, place, code, `an object with ${Object.keys(kind.required).join(" and ") || "fields"}`, value);
  return standIn(kind, value, place, reader);
}

const names: Readonly<Record<string, string>> = { Event: "title", Source: "publisher", When: "edtf" };

function standIn(kind: RecordKind, value: unknown, place: Place, reader: Reader): unknown {
  const isDate = kind.name === "When";
  if (!isDate && !("id" in kind.fields)) return undefined;
  const text =
    typeof value === "string" ? (shown(value, LONGEST.text, place, reader) ?? "") : isDate && value !== undefined ? quote(value) : "";
  const result = { ...kind.start, ...kind.required, [names[kind.name] ?? "label"]: text };
  settle(kind, result, place, reader);
  return result;
}
