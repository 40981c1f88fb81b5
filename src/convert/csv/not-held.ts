import type { Diagnostic } from "../../schema/diagnostic.ts";
import type { EventInput, StoryInput } from "../../schema/story-input.ts";
import { note } from "../note.ts";
import { columns } from "./columns.ts";
import type { Desk } from "./write-event.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What the cells of a list's entries hold. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  sources: ["id", "publisher", "title", "url", "published"],
  actors: ["id", "label"],
  places: ["id", "label"],
  replies: ["actor", "stance", "says", "when"],
  relations: ["type", "to"],
  media: ["type", "url", "caption", "credit", "alt", "text"],
};

/** Returns a line for every field of a story that has no column: where it is first, and how often it is there. */
export function notHeld(story: StoryInput, desk: Desk): Diagnostic[] {
  const found = new Map<string, { path: string; count: number; value: unknown }>();
  const add = (name: string, path: string, value: unknown): void => {
    if (isNothing(value)) return;
    const known = found.get(name);
    found.set(name, known ? { ...known, count: known.count + 1 } : { path, count: 1, value });
  };
  storyFields(story, add);
  story.events.forEach((event, index) => eventFields(event, `/events/${index}`, add));
  alike(desk, add);
  return Array.from(found, ([name, { path, count, value }]) => {
    const why = `${name} has no place in a CSV and is left out (${count} of them)`;
    return note({ code: "csv-not-held", severity: "error", path, why, hint: "Keep the story's JSON, which holds all of it.", value });
  });
}

type Add = (name: string, path: string, value: unknown) => void;

/** The events are looked at apart; the reader's own index of dates is no part of a story. */
const ELSEWHERE = ["events", "version", "dates"];

function storyFields(story: StoryInput, add: Add): void {
  for (const [key, value] of Object.entries(story)) {
    if (ELSEWHERE.includes(key)) continue;
    if (Object.hasOwn(ENTRIES, key)) entryFields(value, key, `/${key}`, add);
    else if (key !== "lanes") add(key, `/${key}`, value);
    else (value as readonly Fields[]).forEach((lane, index) => laneFields(lane, `/lanes/${index}`, add));
  }
}

/** The id of a lane is in the cells; a label that says the same is not lost. */
function laneFields({ id, ...fields }: Fields, path: string, add: Add): void {
  for (const [key, value] of Object.entries(fields)) if (value !== id) add(`lanes: ${key}`, `${path}/${key}`, value);
}

function eventFields(event: EventInput, path: string, add: Add): void {
  for (const [key, value] of Object.entries(event as unknown as Fields)) {
    const at = `${path}/${key}`;
    if (key === "when" || key === "count") {
      for (const [name, part] of Object.entries(value as Fields))
        if (!hasColumn(`/${key}/${name}`) && name !== "parsed") add(`${key}: ${name}`, `${at}/${name}`, part);
    } else if (key === "media") mediaFields(value as readonly Fields[], at, add);
    else if (key === "replies" || key === "relations") entryFields(value, key, at, add);
    else if (!hasColumn(`/${key}`)) add(key, at, value);
  }
}

function hasColumn(pointer: string): boolean {
  return columns.some((column) => column.pointer === pointer);
}

function mediaFields([first, ...more]: readonly Fields[], path: string, add: Add): void {
  if (first !== undefined) entryFields([first], "media", path, add);
  more.forEach((one, index) => add("media after the first", `${path}/${index + 1}`, one));
}

function entryFields(entries: unknown, name: string, path: string, add: Add): void {
  (entries as readonly Fields[]).forEach((one, index) => {
    for (const [key, value] of Object.entries(one)) {
      const isText = name === "media" && key !== "url" && key !== "type";
      if (!ENTRIES[name]?.includes(key)) add(`${name}: ${key}`, `${path}/${index}/${key}`, value);
      else if (!isText && isTranslated(value)) add(`${name}: translations of ${key}`, `${path}/${index}/${key}`, value);
    }
  });
}

function isTranslated(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 1;
}

/** Two things of one name become one. */
function alike(desk: Desk, add: Add): void {
  for (const name of ["sources", "actors", "places"] as const) {
    const seen = new Map<string, string>();
    for (const [id, parts] of desk[name]) {
      const text = JSON.stringify(parts);
      const other = seen.get(text);
      if (other !== undefined) add(`${name}: what tells two of one name apart`, `/${name}`, [other, id]);
      seen.set(text, id);
    }
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
