import { quote } from '../date/quote.js';
import { checks } from './checks.js';
import { didYouMean } from './did-you-mean.js';
import { nothing, isList } from './kind.js';
import { parseDate, parseReference, parseAddress, parseId } from './parse-leaf.js';
import { parseString, parseText, shown, LONGEST } from './parse-text.js';
import { report, expected } from './reader.js';
import { settle } from './settle.js';

const MANY_PLACES = 1e3;
function parseAt(kind, holder, key, parent, reader) {
  const place = { parent, key };
  try {
    const value = holder[key];
    if (kind === "value" || (value ?? void 0) !== void 0 || typeof key === "number") return parseValue(kind, value, place, reader);
  } catch {
    report(reader, place, "value-unreadable", "this value can't be read", "Pass plain data, as JSON has it.");
    if (isRecord(kind)) return standIn(kind, void 0, place, reader);
  }
  return void 0;
}
function parseValue(kind, value, place, reader) {
  if (typeof kind === "string") return parsePlain(kind, value, place, reader);
  if (isList(kind)) return parseList(kind[0], value, place, reader);
  if ("other" in kind) return parseValue(isTextOf(kind, value) ? kind.text : kind.other, value, place, reader);
  if ("to" in kind) return parseReference(kind, value, place, reader);
  if ("of" in kind) return parseChoice(kind, value, place, reader);
  return isObject(value) ? parseRecord(kind, value, Object.keys(value), place, reader) : notAnObject(kind, value, place, reader);
}
function isTextOf({ text }, value) {
  return typeof text === "object" && "of" in text ? text.of.some((one) => one === value) : typeof value !== "object";
}
function isRecord(kind) {
  return typeof kind === "object" && "name" in kind;
}
function parsePlain(kind, value, place, reader) {
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
function parseChoice({ of, code = "value-unknown" }, value, place, reader) {
  if (of.some((one) => one === value)) return value;
  report(
    reader,
    place,
    code,
    "this value is not known",
    `${didYouMean(value, of)}Write one of ${JSON.stringify(of)}.`,
    value,
    code === "version-unknown" ? "warning" : "error"
  );
  return void 0;
}
function isObject(value) {
  return Object.prototype.toString.call(value) === "[object Object]";
}
function parseList(kind, value, place, reader) {
  const isList2 = Array.isArray(value);
  if (!isList2) report(reader, place, "list-expected", "this is read as a list of one", "Put it in square brackets.", value, "warning");
  else if (value.length === 0 && place.key === "sources" && place.parent?.parent?.key === "events") {
    report(reader, place, "source-missing", "no source is named", "Add the id of a source.", value, "warning");
  }
  const items = [];
  const filled = isList2 ? filledPlaces(value, place, reader) : void 0;
  const count = isList2 ? (filled ?? value).length : 1;
  for (let at = 0; at < count; at++) {
    const index = filled?.[at] ?? at;
    const item = isList2 ? parseAt(kind, value, index, place, reader) : parseValue(kind, value, place, reader);
    if (item !== void 0) items.push(item);
  }
  return items;
}
function filledPlaces(list, place, reader) {
  const { length } = list;
  if (length <= MANY_PLACES) return void 0;
  const filled = Object.keys(list).flatMap((key) => String(+key >>> 0) === key && +key < length ? +key : []);
  if (filled.length === length) return void 0;
  report(reader, place, "list-sparse", "its empty places are left out", "Leave them out.", length - filled.length, "warning");
  return filled;
}
function parseRecord(kind, object, keys, place, reader) {
  const result = { ...kind.start };
  let explained;
  for (const key of keys) {
    const field = kind.byName.get(key);
    const before = reader.diagnostics.length;
    const value = parseAt(field ?? "value", object, key, place, reader);
    if (value === void 0 && reader.diagnostics.length > before) (explained ??= /* @__PURE__ */ new Set()).add(key);
    if (value === void 0) continue;
    if (field === void 0 && !/^(\$schema$|\/\/)/.test(key)) noteUnknown(kind, keys, { parent: place, key }, value, reader);
    if (key === "__proto__") Object.defineProperty(result, key, { value, enumerable: true });
    else result[key] = value;
  }
  if (!isComplete(kind, result, explained, place, reader)) return void 0;
  if (place !== void 0) settle(kind, result, place, reader);
  return result;
}
function noteUnknown(kind, held, place, value, reader) {
  const free = [...kind.byName.keys()].filter((name) => !held.includes(name));
  const hint = `${didYouMean(place.key, free)}It is kept, and not drawn.`;
  report(reader, place, "field-unknown", `${kind.name} has no field of this name`, hint, value, "info");
}
function isComplete(kind, result, explained, parent, reader) {
  let complete = true;
  for (const key in kind.required) {
    if (result[key] !== void 0 && result[key] !== nothing) continue;
    const field = kind.byName.get(key);
    const place = { parent, key };
    if (explained?.has(key) === true) result[key] ??= kind.required[key];
    else if (isRecord(field)) result[key] = parseRecord(field, {}, [], place, reader);
    else if (field === "when") result[key] = parseDate(void 0, "when", place, reader);
    else {
      report(reader, place, `${key}-missing`, `the ${key} is missing`, `${kind.name} needs it.`);
      result[key] ??= kind.required[key];
    }
    if (result[key] === void 0) complete = false;
  }
  return complete;
}
function notAnObject(kind, value, place, reader) {
  const code = kind.name === "Event" ? "event-type" : kind.name === "When" ? "date-type" : "value-type";
  expected(reader, place, code, `an object with ${Object.keys(kind.required).join(" and ") || "fields"}`, value);
  return standIn(kind, value, place, reader);
}
const names = { Event: "title", Source: "publisher", When: "edtf" };
function standIn(kind, value, place, reader) {
  const isDate = kind.name === "When";
  if (!isDate && !("id" in kind.fields)) return void 0;
  const text = typeof value === "string" ? shown(value, LONGEST.text, place, reader) ?? "" : isDate && value !== void 0 ? quote(value) : "";
  const result = { ...kind.start, ...kind.required, [names[kind.name] ?? "label"]: text };
  settle(kind, result, place, reader);
  return result;
}

export { isObject, parseRecord };
