import { note } from '../note.js';
import { columns } from './columns.js';

const ENTRIES = {
  sources: ["id", "publisher", "title", "url", "published"],
  actors: ["id", "label"],
  places: ["id", "label"],
  replies: ["actor", "stance", "says", "when"],
  relations: ["type", "to"],
  media: ["type", "url", "caption", "credit", "alt", "text"]
};
function notHeld(story, desk) {
  const found = /* @__PURE__ */ new Map();
  const add = (name, path, value) => {
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
const ELSEWHERE = ["events", "version", "dates"];
function storyFields(story, add) {
  for (const [key, value] of Object.entries(story)) {
    if (ELSEWHERE.includes(key)) continue;
    if (Object.hasOwn(ENTRIES, key)) entryFields(value, key, `/${key}`, add);
    else if (key !== "lanes") add(key, `/${key}`, value);
    else value.forEach((lane, index) => laneFields(lane, `/lanes/${index}`, add));
  }
}
function laneFields({ id, ...fields }, path, add) {
  for (const [key, value] of Object.entries(fields)) if (value !== id) add(`lanes: ${key}`, `${path}/${key}`, value);
}
function eventFields(event, path, add) {
  for (const [key, value] of Object.entries(event)) {
    const at = `${path}/${key}`;
    if (key === "when" || key === "count") {
      for (const [name, part] of Object.entries(value))
        if (!hasColumn(`/${key}/${name}`) && name !== "parsed") add(`${key}: ${name}`, `${at}/${name}`, part);
    } else if (key === "media") mediaFields(value, at, add);
    else if (key === "replies" || key === "relations") entryFields(value, key, at, add);
    else if (!hasColumn(`/${key}`)) add(key, at, value);
  }
}
function hasColumn(pointer) {
  return columns.some((column) => column.pointer === pointer);
}
function mediaFields([first, ...more], path, add) {
  if (first !== void 0) entryFields([first], "media", path, add);
  more.forEach((one, index) => add("media after the first", `${path}/${index + 1}`, one));
}
function entryFields(entries, name, path, add) {
  entries.forEach((one, index) => {
    for (const [key, value] of Object.entries(one)) {
      const isText = name === "media" && key !== "url" && key !== "type";
      if (!ENTRIES[name]?.includes(key)) add(`${name}: ${key}`, `${path}/${index}/${key}`, value);
      else if (!isText && isTranslated(value)) add(`${name}: translations of ${key}`, `${path}/${index}/${key}`, value);
    }
  });
}
function isTranslated(value) {
  return typeof value === "object" && value !== null && Object.keys(value).length > 1;
}
function alike(desk, add) {
  for (const name of ["sources", "actors", "places"]) {
    const seen = /* @__PURE__ */ new Map();
    for (const [id, parts] of desk[name]) {
      const text = JSON.stringify(parts);
      const other = seen.get(text);
      if (other !== void 0) add(`${name}: what tells two of one name apart`, `/${name}`, [other, id]);
      seen.set(text, id);
    }
  }
}
function isNothing(value) {
  return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}

export { notHeld };
