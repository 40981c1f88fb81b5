import type { EventInput, StoryInput } from "../../schema/story-input.ts";
import { pickText, type Text } from "../../schema/text.ts";
import { cellOf } from "./cell-list.ts";
import { columns, type Column } from "./columns.ts";
import { sourceOf } from "./registry.ts";

// What was wrong in a story may have left an entry without a part of it.
type Reply = Partial<Record<"actor" | "stance" | "when", string>> & { readonly says?: Text };
type Relation = Partial<Record<"type" | "to", string>>;

/** What the cells of all events are made with. */
export interface Desk {
  readonly language: string;
  /** The parts of a source's entry, by its id. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly actors: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

/** Returns what the events of a story are written with. */
export function deskOf({ language = "und", sources = [], actors = [], places = [] }: StoryInput): Desk {
  const plain = (text: Text | undefined): string => (text === undefined ? "" : pickText(text, [], language));
  const labels = (things: readonly { readonly id: string; readonly label: Text }[]): Map<string, string> =>
    new Map(things.map(({ id, label }) => [id, plain(label) || id]));
  return {
    language,
    sources: new Map(sources.map(({ id, publisher, title, url, published }) => [id, entryOf(publisher, plain(title), url, published)])),
    actors: labels(actors),
    places: labels(places),
  };
}

/** A publisher alone, where it can't be taken for anything else. */
function entryOf(publisher = "", title: string, url = "", published = ""): readonly string[] {
  const isAlone = title === "" && url === "" && published === "" && sourceOf([publisher]).url === undefined;
  return isAlone ? [publisher] : [publisher, title, url, published];
}

/** Returns the filled cells of an event, by the names of their columns. */
export function writeEvent(event: EventInput, desk: Desk): ReadonlyMap<string, string> {
  const cells = columns.flatMap((column): (readonly [string, string])[] => {
    if (column.form === "text") return textCells(column, valueAt(event, column.pointer));
    return [[column.name, column.form === "own" ? ownCell(column, event, desk) : plainCell(column, valueAt(event, column.pointer))]];
  });
  return new Map(cells.filter(([, cell]) => cell !== ""));
}

function valueAt(event: EventInput, pointer: string): unknown {
  return pointer
    .slice(1)
    .split("/")
    .reduce<unknown>((holder, key) => (holder as Readonly<Record<string, unknown>> | undefined)?.[key], event);
}

function textCells({ name }: Column, value: unknown): (readonly [string, string])[] {
  if (value === undefined || value === null) return [];
  if (typeof value === "string") return [[name, value]];
  if (typeof value !== "object") return [[name, JSON.stringify(value)]];
  return Object.entries(value as Readonly<Record<string, string>>).map(([tag, text]) => [tag === "und" ? name : `${name}:${tag}`, text]);
}

function plainCell({ form }: Column, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (form === "list")
    return cellOf(
      (value as readonly string[]).map((one) => [one]),
      ";,",
    );
  if (form === "boolean" && typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function ownCell({ name }: Column, event: EventInput, desk: Desk): string {
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
      return cellOf(relations.map(({ type = "", to = "" }: Relation) => [`${type}: ${to}`]));
    case "replies":
      return cellOf(replies.map((reply) => replyParts(reply, desk)));
    case "media":
      return media[0]?.url ?? "";
    default:
      return "";
  }
}

function replyParts({ actor = "", stance = "", says, when = "" }: Reply, desk: Desk): string[] {
  const words = says === undefined ? "" : pickText(says, [], desk.language);
  const parts: string[] = [desk.actors.get(actor) ?? actor, stance, words, when];
  while (parts.at(-1) === "") parts.pop();
  return parts;
}
