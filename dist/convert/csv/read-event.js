import en from '../../locale/en.js';
import { mediaTypeOf } from '../media-type.js';
import { isFilled } from '../table.js';
import { entriesOf } from './cell-list.js';
import { columns } from './columns.js';
import { readWhen } from './read-when.js';
import { sourceOf, entry, addSource } from './registry.js';
import { valueOf } from './read-value.js';

function readEvent(row, sheet) {
  const cell = (name) => asWritten(row.cells[sheet.at.get(name) ?? -1] ?? "");
  const { faults, ...when } = readWhen(dateIn(cell, "date"), dateIn(cell, "end"), sheet.dates);
  const { words: printed } = when;
  const event = { title: "", when };
  for (const { name, form, pointer } of columns) {
    if (form === "text") putTexts(event, pointer, name, row, sheet);
    else if (form !== "own" && isFilled(cell(name))) put(event, pointer, valueOf(form, cell(name)));
  }
  completeCount(event, sheet);
  putLists(event, cell, row, sheet);
  const media = cell("media").trim();
  if (media !== "") put(event, "/media/0/url", media);
  completeMedia(event);
  return { event, faults: [...faults, ...twoWordings(when, printed)] };
}
function dateIn(cell, name) {
  const [year = "", month = "", day = ""] = ["", " month", " day"].map((part) => cell(name + part).trim());
  if (month === "" && day === "") return withoutMidnight(cell(name));
  const isMonth = /^(?:0?[1-9]|1[0-2])?$/.test(month);
  const isIso = /^-?\d{3,}$/.test(year) && isMonth && /^\d*$/.test(day);
  if (!isIso) return [day, isMonth ? monthName(month) : month, year].filter((part) => part !== "").join(" ");
  return [year.replace(/^\d{3}$/, "0$&"), ...[month, day].map((part) => part.replace(/^\d$/, "0$&"))].join("-").replace(/-$/, "");
}
function monthName(month) {
  return en.date.names["month"]?.[Number(month) - 1] ?? month;
}
function withoutMidnight(date) {
  return date.replace(/^(\s*\d{4}-\d\d-\d\d)[ T]00:00(?::00(?:\.0+)?)?(?=\s*$)/, "$1");
}
function twoWordings(when, printed) {
  const { words } = when;
  if (printed === void 0 || words === printed) return [];
  if (typeof words === "object") {
    when["words"] = { und: printed, ...words };
    if (when["words"]["und"] === printed) return [];
  }
  const why = 'these words are left out: the column "words" has others';
  return [
    { column: "date", code: "date-words-replaced", severity: "warning", why, hint: "Write EDTF here, or one wording.", value: printed }
  ];
}
const GUARDED = /^'+(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const GUARDED_WITHIN = /([;\t\r\n])'(?='*[=+\-@＝＋－＠])/gu;
function asWritten(cell) {
  const whole = GUARDED.test(cell) ? cell.slice(1) : cell;
  return whole.replace(GUARDED_WITHIN, "$1");
}
function putTexts(event, pointer, name, { cells }, { at }) {
  const texts = [...at].flatMap(([key, index]) => {
    const text = asWritten(cells[index] ?? "");
    return (key === name || key.startsWith(`${name}:`)) && isFilled(text) ? [[key.slice(name.length + 1), text]] : [];
  });
  const [first] = texts;
  if (first === void 0) return;
  const translations = Object.fromEntries(texts.map(([tag, text]) => [tag || "und", text]));
  put(event, pointer, texts.length === 1 && first[0] === "" ? first[1] : translations);
}
function put(event, pointer, value) {
  const keys = pointer.slice(1).split("/");
  const holder = keys.slice(0, -1).reduce((object, key, index) => {
    object[key] ??= keys[index + 1] === "0" ? [] : {};
    return object[key];
  }, event);
  holder[keys.at(-1) ?? ""] = value;
}
function completeCount(event, { at }) {
  const count = event["count"];
  if (count === void 0) return;
  const words = typeof count["words"] === "string" ? count["words"].trim() : "";
  if (/^\d+$/.test(words) && !at.has("count min") && !at.has("count max")) Object.assign(count, { min: Number(words), max: Number(words) });
  count["words"] ??= "";
  count["dated"] ??= "none";
}
function putLists(event, cell, row, sheet) {
  const place = (name) => ({ row: row.number, column: sheet.at.get(name) ?? 0 });
  const add = (name, values) => {
    if (values.length > 0) event[name] = values;
  };
  const named = (name) => entriesOf(cell(name)).map((parts) => {
    const label = parts.join(" | ");
    return sheet[name].idOf(label, (id) => ({ id, label }), label, place(name));
  });
  add("sources", sourceIds(cell, place, sheet));
  add("actors", named("actors"));
  add("places", named("places"));
  add("relations", entriesOf(cell("relations")).map(relationOf));
  add(
    "replies",
    entriesOf(cell("replies")).map((parts) => replyOf(parts, sheet, place("replies")))
  );
}
function sourceIds(cell, place, { sources }) {
  const entries = entriesOf(cell("sources")).map(sourceOf);
  const [title, url, date] = ["source title", "source url", "source date"].map((name2) => cell(name2).trim());
  if (title || url || date) {
    const [first] = entries;
    const isOther = [first?.title, first?.url, first?.published].some(
      (has, index) => has && [title, url, date][index] && has !== [title, url, date][index]
    );
    const one = entries.length === 1 && !isOther ? entries.pop() : void 0;
    const more = { title: one?.title ?? title ?? "", url: one?.url ?? url ?? "", published: one?.published ?? date ?? "" };
    entries.push(entry(one?.publisher ?? "", more.title, more.url, more.published));
  }
  const name = entries.length > 0 && cell("sources").trim() === "" ? "source url" : "sources";
  return [...new Set(entries.map((one) => addSource(sources, one, place(name))))];
}
function relationOf(parts) {
  const [, type, to] = /^([a-z-]+): *(.+)$/s.exec(parts.join(" | ")) ?? [];
  return { type: type ?? "", to: to ?? parts.join(" | ") };
}
function replyOf([name = "", stance = "", says = "", when = "", ...rest], { actors }, place) {
  const actor = actors.idOf(name, (id) => ({ id, label: name }), name, place);
  const words = [says, ...rest].filter((text) => text !== "").join(" | ");
  return { actor, stance: stance.toLowerCase(), ...words === "" ? {} : { says: words }, ...when === "" ? {} : { when } };
}
function completeMedia(event) {
  const [media] = event["media"] ?? [];
  if (media === void 0 || media["type"] !== void 0) return;
  const { url } = media;
  event["media"] = [{ type: typeof url === "string" ? mediaTypeOf(url) : media["text"] === void 0 ? "link" : "quote", ...media }];
}

export { readEvent };
