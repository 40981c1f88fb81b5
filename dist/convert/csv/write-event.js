import { pickText } from '../../schema/text.js';
import { cellOf } from './cell-list.js';
import { columns } from './columns.js';
import { sourceOf } from './registry.js';

function deskOf({ language = "und", sources = [], actors = [], places = [] }) {
  const plain = (text) => text === void 0 ? "" : pickText(text, [], language);
  const labels = (things) => new Map(things.map(({ id, label }) => [id, plain(label) || id]));
  return {
    language,
    sources: new Map(sources.map(({ id, publisher, title, url, published }) => [id, entryOf(publisher, plain(title), url, published)])),
    actors: labels(actors),
    places: labels(places)
  };
}
function entryOf(publisher = "", title, url = "", published = "") {
  const isAlone = title === "" && url === "" && published === "" && sourceOf([publisher]).url === void 0;
  return isAlone ? [publisher] : [publisher, title, url, published];
}
function writeEvent(event, desk) {
  const cells = columns.flatMap((column) => {
    if (column.form === "text") return textCells(column, valueAt(event, column.pointer));
    return [[column.name, column.form === "own" ? ownCell(column, event, desk) : plainCell(column, valueAt(event, column.pointer))]];
  });
  return new Map(cells.filter(([, cell]) => cell !== ""));
}
function valueAt(event, pointer) {
  return pointer.slice(1).split("/").reduce((holder, key) => holder?.[key], event);
}
function textCells({ name }, value) {
  if (value === void 0 || value === null) return [];
  if (typeof value === "string") return [[name, value]];
  if (typeof value !== "object") return [[name, JSON.stringify(value)]];
  return Object.entries(value).map(([tag, text]) => [tag === "und" ? name : `${name}:${tag}`, text]);
}
function plainCell({ form }, value) {
  if (value === void 0 || value === null) return "";
  if (form === "list")
    return cellOf(
      value.map((one) => [one]),
      ";,"
    );
  if (form === "boolean" && typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function ownCell({ name }, event, desk) {
  const { when, sources = [], actors = [], places = [], replies = [], relations = [], media = [] } = event;
  switch (name) {
    case "date":
      return when.edtf ?? "";
    case "sources":
      return cellOf(sources.map((id) => desk.sources.get(id) ?? entryOf(id, "")));
    case "actors":
      return cellOf(actors.map((id) => [desk.actors.get(id) ?? id]));
    case "places":
      return cellOf(places.map((id) => [desk.places.get(id) ?? id]));
    case "relations":
      return cellOf(relations.map(({ type = "", to = "" }) => [`${type}: ${to}`]));
    case "replies":
      return cellOf(replies.map((reply) => replyParts(reply, desk)));
    case "media":
      return media[0]?.url ?? "";
    default:
      return "";
  }
}
function replyParts({ actor = "", stance = "", says, when = "" }, desk) {
  const words = says === void 0 ? "" : pickText(says, [], desk.language);
  const parts = [desk.actors.get(actor) ?? actor, stance, words, when];
  while (parts.at(-1) === "") parts.pop();
  return parts;
}

export { deskOf, writeEvent };
