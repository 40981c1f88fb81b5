import { cleanText } from './clean-text.js';
import { closingTies } from './cycles.js';
import { isObject, parseRecord } from './parse-value.js';
import { report, newReader } from './reader.js';
import { storyKind } from './story-kind.js';

const MANY_EVENTS = 1e5;
const storyFields = { ...storyKind, required: {} };
const EXAMPLE = 'Write { "events": [ { "title": "\u2026", "when": { "edtf": "2024-09-25" } } ] }.';
function parseStory(input) {
  const reader = newReader();
  const fields = readStory(input, reader);
  const story = { language: "und", ...storyKind.start, ...fields };
  const { length } = story.events;
  if (length > MANY_EVENTS) {
    const place = { parent: void 0, key: "events" };
    report(reader, place, "too-many-events", `more than ${MANY_EVENTS} events may be slow`, "Leave some out.", length, "warning");
  }
  const undeclared = checkReferences(reader);
  noteCircles(reader);
  return {
    story: { ...story, sources: [...story.sources, ...undeclared], dates: reader.dates },
    diagnostics: reader.diagnostics.map((one) => withEvent(one, reader))
  };
}
function readStory(input, reader) {
  try {
    if (isObject(input)) {
      const isReady = hasEvents(input, reader);
      const keys = Object.keys(input).filter((key) => isReady || key !== "events");
      return parseRecord(storyFields, input, keys, void 0, reader);
    }
  } catch {
  }
  report(reader, void 0, "document-type", "a story is an object with a list of events", EXAMPLE, input);
  return void 0;
}
function hasEvents({ events, prepared }, reader) {
  if (Array.isArray(events)) return true;
  const isMissing = events === void 0 || events === null;
  const why = isMissing ? "the list of events is missing" : "events is not a list";
  const hint = prepared === void 0 ? EXAMPLE : "A prepared story is drawn by d3-dateline/core.";
  report(reader, void 0, isMissing ? "events-missing" : "events-type", why, hint, events);
  return false;
}
function checkReferences(reader) {
  const undeclared = /* @__PURE__ */ new Set();
  for (const { to, id, place } of reader.references) {
    const ids = reader.ids.get(to);
    if (ids?.has(id) || to === "Lane" && ids === void 0) continue;
    if (to === "Source") undeclared.add(id);
    report(reader, place, `${to.toLowerCase()}-unknown`, `no ${to} has this id`, "Declare it, or mend the id.", id, "warning");
  }
  return Array.from(undeclared, (id) => ({ id, publisher: cleanText(id).text }));
}
function noteCircles(reader) {
  const ties = reader.ties.map((tie) => ({ ...tie, from: tie.from ?? eventAt(tie.place, reader) ?? "" }));
  for (const type of new Set(ties.map((tie) => tie.type))) {
    for (const { to, place } of closingTies(ties.filter((tie) => tie.type === type))) {
      report(reader, place, "ref-cycle", `this closes a circle (${type})`, "Remove one of its ties.", to);
    }
  }
}
function eventAt({ parent, key }, reader) {
  if (parent === void 0) return void 0;
  return parent.parent === void 0 && parent.key === "events" ? reader.eventIds[Number(key)] : eventAt(parent, reader);
}
function withEvent(diagnostic, { eventIds }) {
  const event = eventIds[Number(/^\/events\/(\d+)/.exec(diagnostic.path)?.[1])];
  return event === void 0 ? diagnostic : { ...diagnostic, event };
}

export { MANY_EVENTS, parseStory };
