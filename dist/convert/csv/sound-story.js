import { pointerAt } from '../loss-report.js';
import { isFields } from '../fields.js';
import { note } from '../note.js';

const NAMED = { id: "word", label: "text" };
const STORY = {
  language: "word",
  sources: [{ id: "word", publisher: "word", title: "text", url: "word", published: "word" }],
  actors: [NAMED],
  places: [NAMED],
  lanes: [{ id: "word" }]
};
const EVENT = {
  when: { edtf: "word", words: "text", note: "text" },
  title: "text",
  summary: "text",
  count: { words: "text", unit: "text", note: "text" },
  verification: "text",
  note: "text",
  sources: ["word"],
  actors: ["word"],
  places: ["word"],
  tags: ["word"],
  replies: [{ actor: "word", stance: "word", says: "text", when: "word" }],
  relations: [{ type: "word", to: "word" }],
  media: [{ url: "word", caption: "text", credit: "text", alt: "text", text: "text" }]
};
function soundStory(value) {
  const report = [];
  const fields = isFields(value) ? value : {};
  const events = Array.isArray(fields["events"]) ? fields["events"] : [];
  if (!isFields(value) || !Array.isArray(fields["events"])) leaveOut("/events", fields["events"], report);
  const sound = events.map((event, index) => soundEvent(event, `/events/${index}`, report));
  return { story: { ...soundOf(fields, STORY, "", report), events: sound }, report };
}
function soundEvent(event, path, report) {
  if (!isFields(event)) return { title: typeof event === "string" ? event : JSON.stringify(event) ?? "", when: { edtf: "" } };
  const when = typeof event["when"] === "string" ? { edtf: event["when"] } : event["when"];
  const sound = soundOf({ ...event, when }, EVENT, path, report);
  return { title: "", ...sound, when: { edtf: "", ...sound.when } };
}
function soundOf(value, shape, path, report) {
  if (value === void 0 || value === null) return void 0;
  if (shape === "word" || shape === "text") {
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    if (shape === "text" && isFields(value) && Object.values(value).every((text) => typeof text === "string")) return value;
  } else if (isList(shape)) {
    if (Array.isArray(value)) return value.flatMap((one, index) => soundOf(one, shape[0], pointerAt(path, index), report) ?? []);
  } else if (isFields(value)) {
    const others = Object.entries(value).filter(([key]) => !Object.hasOwn(shape, key));
    const known = Object.entries(shape).map(([key, inner]) => [key, soundOf(value[key], inner, pointerAt(path, key), report)]);
    return Object.fromEntries([...others, ...known.filter(([, one]) => one !== void 0)]);
  }
  leaveOut(path, value, report);
  return void 0;
}
function isList(shape) {
  return Array.isArray(shape);
}
function leaveOut(path, value, report) {
  const why = "this is not what a story has here; it is left out";
  report.push(note({ code: "csv-not-held", severity: "error", path, why, hint: "d3-dateline validate says what would be right.", value }));
}

export { soundStory };
