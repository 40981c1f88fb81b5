import { en as english } from "../../locale/en.ts";
import type { EventInput, SourceInput } from "../../schema/story-input.ts";
import type { Actor, Place } from "../../schema/story.ts";
import { mediaTypeOf } from "../media-type.ts";
import { isFilled, type Row } from "../table.ts";
import { entriesOf } from "./cell-list.ts";
import { columns } from "./columns.ts";
import type { DateReader } from "./date-reader.ts";
import { readWhen, type DateFault } from "./read-when.ts";
import { addSource, entry, sourceOf, type CellPlace, type Registry } from "./registry.ts";
import { valueOf } from "./read-value.ts";

/** What all rows share. */
export interface Sheet {
  readonly at: ReadonlyMap<string, number>;
  readonly sources: Registry<SourceInput>;
  readonly actors: Registry<Actor>;
  readonly places: Registry<Place>;
  readonly dates: DateReader;
}

/** An event and what is wrong with its date. */
export interface ReadEvent {
  readonly event: EventInput;
  readonly faults: readonly DateFault[];
}

type Fields = Record<string, unknown>;

/** Returns the event of a row: always one, whatever its cells hold. */
export function readEvent(row: Row, sheet: Sheet): ReadEvent {
  const cell = (name: string): string => asWritten(row.cells[sheet.at.get(name) ?? -1] ?? "");
  const { faults, ...when } = readWhen(dateIn(cell, "date"), dateIn(cell, "end"), sheet.dates);
  const { words: printed } = when;
  const event: Fields = { title: "", when };
  for (const { name, form, pointer } of columns) {
    if (form === "text") putTexts(event, pointer, name, row, sheet);
    else if (form !== "own" && isFilled(cell(name))) put(event, pointer, valueOf(form, cell(name)));
  }
  completeCount(event, sheet);
  putLists(event, cell, row, sheet);
  const media = cell("media").trim();
  if (media !== "") put(event, "/media/0/url", media);
  completeMedia(event);
  return { event: event as unknown as EventInput, faults: [...faults, ...twoWordings(when, printed)] };
}

/** A date in one cell, or a year, a month and a day in three: in digits as ISO 8601 has it, else as it is printed. */
function dateIn(cell: (name: string) => string, name: "date" | "end"): string {
  const [year = "", month = "", day = ""] = ["", " month", " day"].map((part) => cell(name + part).trim());
  if (month === "" && day === "") return withoutMidnight(cell(name));
  // EDTF has seasons for the numbers above 12; as a month they are none.
  const isMonth = /^(?:0?[1-9]|1[0-2])?$/.test(month);
  const isIso = /^-?\d{3,}$/.test(year) && isMonth && /^\d*$/.test(day);
  if (!isIso) return [day, isMonth ? monthName(month) : month, year].filter((part) => part !== "").join(" ");
  return [year.replace(/^\d{3}$/, "0$&"), ...[month, day].map((part) => part.replace(/^\d$/, "0$&"))].join("-").replace(/-$/, "");
}

/** With its name, a month cannot be taken for a day: of "24 5 9" nobody knows which is which. */
function monthName(month: string): string {
  return english.date.names["month"]?.[Number(month) - 1] ?? month;
}

/** Spreadsheets write a day with its first second. */
function withoutMidnight(date: string): string {
  return date.replace(/^(\s*\d{4}-\d\d-\d\d)[ T]00:00(?::00(?:\.0+)?)?(?=\s*$)/, "$1");
}

/** The column of words stands for what is printed in the column of dates; what it does not say again is told. */
function twoWordings(when: Fields, printed: string | undefined): DateFault[] {
  const { words } = when;
  if (printed === undefined || words === printed) return [];
  if (typeof words === "object") {
    when["words"] = { und: printed, ...words };
    if ((when["words"] as Fields)["und"] === printed) return [];
  }
  const why = 'these words are left out: the column "words" has others';
  return [
    { column: "date", code: "date-words-replaced", severity: "warning", why, hint: "Write EDTF here, or one wording.", value: printed },
  ];
}

/** A sign before "=", "+", "-", "@" and their like keeps a spreadsheet from computing the cell. */
const GUARDED = /^'+(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

const GUARDED_WITHIN = /([;\t\r\n])'(?='*[=+\-@＝＋－＠])/gu;

function asWritten(cell: string): string {
  const whole = GUARDED.test(cell) ? cell.slice(1) : cell;
  return whole.replace(GUARDED_WITHIN, "$1");
}

/** One text, or one for each language that has a column. */
function putTexts(event: Fields, pointer: string, name: string, { cells }: Row, { at }: Sheet): void {
  const texts = [...at].flatMap(([key, index]): [string, string][] => {
    const text = asWritten(cells[index] ?? "");
    return (key === name || key.startsWith(`${name}:`)) && isFilled(text) ? [[key.slice(name.length + 1), text]] : [];
  });
  const [first] = texts;
  if (first === undefined) return;
  // "und" is no language: the text beside its translations.
  const translations = Object.fromEntries(texts.map(([tag, text]) => [tag || "und", text]));
  put(event, pointer, texts.length === 1 && first[0] === "" ? first[1] : translations);
}

/** Puts a value at a pointer; what is on the way is made. */
function put(event: Fields, pointer: string, value: unknown): void {
  const keys = pointer.slice(1).split("/");
  const holder = keys.slice(0, -1).reduce<Fields>((object, key, index) => {
    object[key] ??= keys[index + 1] === "0" ? [] : {};
    return object[key] as Fields;
  }, event);
  holder[keys.at(-1) ?? ""] = value;
}

/** A number alone says how many; how many of them are dated it does not say. */
function completeCount(event: Fields, { at }: Sheet): void {
  const count = event["count"] as Fields | undefined;
  if (count === undefined) return;
  const words = typeof count["words"] === "string" ? count["words"].trim() : "";
  if (/^\d+$/.test(words) && !at.has("count min") && !at.has("count max")) Object.assign(count, { min: Number(words), max: Number(words) });
  count["words"] ??= "";
  count["dated"] ??= "none";
}

function putLists(event: Fields, cell: (name: string) => string, row: Row, sheet: Sheet): void {
  const place = (name: string): CellPlace => ({ row: row.number, column: sheet.at.get(name) ?? 0 });
  const add = (name: string, values: readonly unknown[]): void => {
    if (values.length > 0) event[name] = values;
  };
  const named = (name: "actors" | "places"): string[] =>
    entriesOf(cell(name)).map((parts) => {
      const label = parts.join(" | ");
      return sheet[name].idOf(label, (id) => ({ id, label }), label, place(name));
    });
  add("sources", sourceIds(cell, place, sheet));
  add("actors", named("actors"));
  add("places", named("places"));
  add("relations", entriesOf(cell("relations")).map(relationOf));
  add(
    "replies",
    entriesOf(cell("replies")).map((parts) => replyOf(parts, sheet, place("replies"))),
  );
}

function sourceIds(cell: (name: string) => string, place: (name: string) => CellPlace, { sources }: Sheet): string[] {
  const entries = entriesOf(cell("sources")).map(sourceOf);
  const [title, url, date] = ["source title", "source url", "source date"].map((name) => cell(name).trim());
  if (title || url || date) {
    // The columns beside it say more of the one source, or name another one.
    const [first] = entries;
    const isOther = [first?.title, first?.url, first?.published].some(
      (has, index) => has && [title, url, date][index] && has !== [title, url, date][index],
    );
    const one = entries.length === 1 && !isOther ? entries.pop() : undefined;
    const more = { title: one?.title ?? title ?? "", url: one?.url ?? url ?? "", published: one?.published ?? date ?? "" };
    entries.push(entry(one?.publisher ?? "", more.title, more.url, more.published));
  }
  const name = entries.length > 0 && cell("sources").trim() === "" ? "source url" : "sources";
  return [...new Set(entries.map((one) => addSource(sources, one, place(name))))];
}

/** "replies-to: some-id"; what says no type has none. */
function relationOf(parts: readonly string[]): Fields {
  const [, type, to] = /^([a-z-]+): *(.+)$/s.exec(parts.join(" | ")) ?? [];
  return { type: type ?? "", to: to ?? parts.join(" | ") };
}

/** actor | stance | words | date */
function replyOf([name = "", stance = "", says = "", when = "", ...rest]: readonly string[], { actors }: Sheet, place: CellPlace): Fields {
  const actor = actors.idOf(name, (id) => ({ id, label: name }), name, place);
  const words = [says, ...rest].filter((text) => text !== "").join(" | ");
  return { actor, stance: stance.toLowerCase(), ...(words === "" ? {} : { says: words }), ...(when === "" ? {} : { when }) };
}

function completeMedia(event: Fields): void {
  const [media] = (event["media"] as Fields[] | undefined) ?? [];
  if (media === undefined || media["type"] !== undefined) return;
  const { url } = media;
  event["media"] = [{ type: typeof url === "string" ? mediaTypeOf(url) : media["text"] === undefined ? "link" : "quote", ...media }];
}
