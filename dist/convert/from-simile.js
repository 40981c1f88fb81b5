import { noteRest, isFields, noteLook, wordsOf, below, addressOf, plainOf, proseOf, oneLine, listOf } from './fields.js';
import { escapeProse } from './write-prose.js';
import { note } from './loss-report.js';
import { madeTitle } from './made-title.js';
import { proseWords } from './prose-words.js';
import { readXml } from './read-xml.js';
import { readWhen } from './simile/when.js';

const LOOK = ["icon", "color", "textColor", "tapeImage", "tapeRepeat", "trackNum"];
const DATES = ["start", "latestStart", "earliestEnd", "end"];
const KNOWN = [
  ...DATES,
  "isDuration",
  "durationEvent",
  "title",
  "description",
  "image",
  "link",
  "caption",
  "hoverText",
  "classname",
  "id",
  "eventID",
  ...LOOK
];
const SIGNS = [
  "dateTimeFormat",
  "wikiURL",
  "wikiSection",
  ...["latestStart", "earliestEnd", "isDuration", "durationEvent", "textColor", "tapeImage", "hoverText"]
];
const SHORT = {
  eid: "eventID",
  s: "start",
  e: "end",
  ls: "latestStart",
  ee: "earliestEnd",
  d: "description",
  de: "durationEvent",
  t: "title",
  c: "classname"
};
function isSimileJson(value) {
  if (!isFields(value) || !Array.isArray(value["events"])) return false;
  const events = value["events"].slice(0, 100).filter(isFields);
  const isDated = events.some((event) => typeof (event["start"] ?? event["s"]) === "string");
  return isDated && (SIGNS.some((key) => key in value) || events.some((event) => SIGNS.some((key) => key in event)));
}
function isSimileXml(text) {
  return /^\s*</.test(text) && /<data[\s>]/.test(text) && /<event\s/.test(text);
}
function fromSimileJson(value, options = {}) {
  const report = [];
  const spot = { path: "", report };
  const file = isFields(value) ? value : {};
  noteRest(file, ["events", "dateTimeFormat"], spot);
  if (typeof file["dateTimeFormat"] === "object") noteLook(file, ["dateTimeFormat"], spot);
  const events = listOf(file, "events", spot).map(
    (event, index) => eventOf(event, isLasting(event, true), options, below(below(spot, "events"), index))
  );
  return { story: { events }, report };
}
function fromSimileXml(xml, options = {}) {
  const report = [];
  const [data, ...others] = readXml(xml, (written) => {
    const why = "this is not closed: the file may be cut off, and what follows it is read as its text";
    note(report, "error", "xml-unclosed", "/data", why, "Look whether events are missing.", written);
  }).filter(({ name }) => name === "data");
  for (const [index, { children }] of others.entries()) {
    const why = "a file has one element data; this one is not read";
    note(report, "error", "field-left-out", `/data[${index + 2}]`, why, "Put its events into the first.", `${children.length} elements`);
  }
  if (data === void 0) {
    note(report, "error", "document-type", "/data", "there is no element data", "Give a SIMILE file.");
    return { story: { events: [] }, report };
  }
  const join = (path, key) => key === "description" ? `${path}/text()` : `${path}/@${key}`;
  noteRest(data.attributes, ["date-time-format"], { path: "/data", report, join });
  const found = data.children.filter(({ name }) => name === "event");
  for (const { name } of data.children.filter((child) => child.name !== "event"))
    note(report, "error", "field-left-out", `/data/${name}`, "a story has no place for this element", "Nothing of it is read.", name);
  const events = found.map(({ attributes, content }, index) => {
    const spot = { path: `/data/event[${index + 1}]`, report, join };
    const { description } = attributes;
    if (description !== void 0 && content.trim() !== "")
      note(
        report,
        "error",
        "field-left-out",
        `${spot.path}/@description`,
        "the text of the element is its description",
        "Keep one.",
        description
      );
    return eventOf(
      content.trim() === "" ? attributes : { ...attributes, description: content },
      isLasting(attributes, false),
      options,
      spot
    );
  });
  return { story: { events }, report };
}
function isLasting(event, byDefault) {
  if (!isFields(event)) return false;
  const said = event["durationEvent"] ?? event["de"] ?? event["isDuration"] ?? "";
  return said === "" ? byDefault && hasEnd(event) : said === true || typeof said === "string" && said.toLowerCase() === "true";
}
function hasEnd(event) {
  return ["end", "earliestEnd", "e", "ee"].some((key) => (event[key] ?? "") !== "");
}
function eventOf(written, isDuration, options, spot) {
  if (!isFields(written)) {
    note(spot.report, "error", "event-type", spot.path, "an event is an object", "It is listed as it stands.", written);
    return { title: typeof written === "string" ? written : JSON.stringify(written) ?? "", when: { edtf: "" } };
  }
  const fields = inLongNames(written, spot);
  noteRest(fields, KNOWN, spot);
  noteLook(fields, LOOK, spot);
  const kind = wordsOf(fields, "classname", spot);
  if (kind !== void 0)
    note(
      spot.report,
      "warning",
      "class-to-kind",
      below(spot, "classname").path,
      "the class is kept as the kind of the event",
      "Rename it.",
      kind
    );
  const { title, summary } = textOf(fields, spot);
  const [eventId, ownId] = ["eventID", "id"].map((key) => wordsOf(fields, key, spot));
  const id = eventId ?? ownId;
  if (eventId !== void 0 && ownId !== void 0 && ownId !== eventId)
    note(spot.report, "error", "field-left-out", below(spot, "id").path, "an event has one id, which is eventID", "Keep one.", ownId);
  const image = addressOf(fields, "image", spot);
  const link = addressOf(fields, "link", spot);
  return {
    ...id && { id },
    title,
    ...summary && { summary },
    ...kind && { kind },
    when: readWhen(fields, isDuration, options, spot),
    ...image && { media: [{ type: "image", url: image }] },
    ...link && { link }
  };
}
function inLongNames(written, spot) {
  const fields = {};
  for (const [key, value] of Object.entries(written)) {
    const name = Object.hasOwn(SHORT, key) ? SHORT[key] ?? key : key;
    if (name !== key && Object.hasOwn(written, name))
      note(spot.report, "error", "field-left-out", below(spot, key).path, `this is ${name} once more`, "Keep one.", value);
    else fields[name] = value;
  }
  return fields;
}
function decodedOnce(fields, key) {
  const value = fields[key];
  return typeof value !== "string" ? fields : {
    ...fields,
    [key]: value.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"')
  };
}
function textOf(fields, spot) {
  const headline = plainOf(decodedOnce(fields, "title"), "title", spot);
  const description = proseOf(decodedOnce(fields, "description"), "description", spot);
  const tooltips = ["caption", "hoverText"].flatMap((key) => wordsOf(fields, key, spot) ?? []);
  const tooltip = tooltips.length === 0 ? void 0 : [...new Set(tooltips)].join("\n\n");
  const written = headline && oneLine(headline.text);
  const title = written || (description === void 0 ? tooltip ?? "" : madeTitle(proseWords(description)));
  if (!written)
    note(spot.report, title === "" ? "error" : "warning", "title-missing", spot.path, "this event has no title", "Give it one.", title);
  for (const { href } of headline?.links ?? [])
    note(spot.report, "error", "link-left-out", below(spot, "title").path, "a title holds no link", "Give it as link.", href);
  const extra = tooltip !== void 0 && tooltip.trim() !== title ? escapeProse(tooltip) : void 0;
  const summary = [description, extra].filter((part) => part !== void 0).join("\n\n");
  return { title, ...summary && { summary } };
}

export { fromSimileJson, fromSimileXml, isSimileJson, isSimileXml };
