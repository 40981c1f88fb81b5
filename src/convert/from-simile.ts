import type { EventInput } from "../schema/story-input.ts";
import type { Conversion } from "./conversion.ts";
import {
  addressOf,
  below,
  isFields,
  listOf,
  noteLook,
  noteRest,
  oneLine,
  plainOf,
  proseOf,
  wordsOf,
  type Fields,
  type Spot,
} from "./fields.ts";
import { escapeProse } from "./write-prose.ts";
import { note, type LossReport } from "./loss-report.ts";
import { madeTitle } from "./made-title.ts";
import type { PrintedDateOptions } from "./printed-date.ts";
import { proseWords } from "./prose-words.ts";
import { readXml } from "./read-xml.ts";
import { readWhen } from "./simile/when.ts";

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
  ...LOOK,
];

/** Fields that no other format has. */
const SIGNS = [
  "dateTimeFormat",
  "wikiURL",
  "wikiSection",
  ...["latestStart", "earliestEnd", "isDuration", "durationEvent", "textColor", "tapeImage", "hoverText"],
];

/** Short names that later versions take too. */
const SHORT: Readonly<Record<string, string>> = {
  eid: "eventID",
  s: "start",
  e: "end",
  ls: "latestStart",
  ee: "earliestEnd",
  d: "description",
  de: "durationEvent",
  t: "title",
  c: "classname",
};

/**
 * Returns whether a value looks like the JSON of SIMILE Timeline.
 *
 * @example isSimileJson({ dateTimeFormat: "iso8601", events: [{ start: "1845", title: "A" }] }) // true
 */
export function isSimileJson(value: unknown): boolean {
  if (!isFields(value) || !Array.isArray(value["events"])) return false;
  const events = (value["events"] as unknown[]).slice(0, 100).filter(isFields);
  const isDated = events.some((event) => typeof (event["start"] ?? event["s"]) === "string");
  return isDated && (SIGNS.some((key) => key in value) || events.some((event) => SIGNS.some((key) => key in event)));
}

/**
 * Returns whether a text looks like the XML of SIMILE Timeline.
 *
 * @example isSimileXml("<data><event start='1845' title='A'/></data>") // true
 */
export function isSimileXml(text: string): boolean {
  return /^\s*</.test(text) && /<data[\s>]/.test(text) && /<event\s/.test(text);
}

/**
 * Returns the JSON of SIMILE Timeline as a story. Dates that are ranges stay so: `latestStart` and `earliestEnd` become uncertain ends.
 *
 * @example fromSimileJson({ events: [{ start: "1845", title: "A" }] }).story.events[0].when.edtf // "1845"
 */
export function fromSimileJson(value: unknown, options: PrintedDateOptions = {}): Conversion {
  const report: LossReport = [];
  const spot: Spot = { path: "", report };
  const file = isFields(value) ? value : {};
  noteRest(file, ["events", "dateTimeFormat"], spot);
  if (typeof file["dateTimeFormat"] === "object") noteLook(file, ["dateTimeFormat"], spot);
  const events = listOf(file, "events", spot).map((event, index) =>
    eventOf(event, isLasting(event, true), options, below(below(spot, "events"), index)),
  );
  return { story: { events }, report };
}

/**
 * Returns the XML of SIMILE Timeline as a story; places in the report are XPaths: /data/event[12]/@start.
 *
 * @example fromSimileXml("<data><event start='1845' title='A'>B</event></data>").story.events[0].summary // "B"
 */
export function fromSimileXml(xml: string, options: PrintedDateOptions = {}): Conversion {
  const report: LossReport = [];
  const [data, ...others] = readXml(xml, (written) => {
    const why = "this is not closed: the file may be cut off, and what follows it is read as its text";
    note(report, "error", "xml-unclosed", "/data", why, "Look whether events are missing.", written);
  }).filter(({ name }) => name === "data");
  for (const [index, { children }] of others.entries()) {
    const why = "a file has one element data; this one is not read";
    note(report, "error", "field-left-out", `/data[${index + 2}]`, why, "Put its events into the first.", `${children.length} elements`);
  }
  if (data === undefined) {
    note(report, "error", "document-type", "/data", "there is no element data", "Give a SIMILE file.");
    return { story: { events: [] }, report };
  }
  const join = (path: string, key: string | number): string => (key === "description" ? `${path}/text()` : `${path}/@${key}`);
  noteRest(data.attributes, ["date-time-format"], { path: "/data", report, join });
  const found = data.children.filter(({ name }) => name === "event");
  for (const { name } of data.children.filter((child) => child.name !== "event"))
    note(report, "error", "field-left-out", `/data/${name}`, "a story has no place for this element", "Nothing of it is read.", name);
  const events = found.map(({ attributes, content }, index) => {
    const spot = { path: `/data/event[${index + 1}]`, report, join };
    const { description } = attributes;
    if (description !== undefined && content.trim() !== "")
      note(
        report,
        "error",
        "field-left-out",
        `${spot.path}/@description`,
        "the text of the element is its description",
        "Keep one.",
        description,
      );
    return eventOf(
      content.trim() === "" ? attributes : { ...attributes, description: content },
      isLasting(attributes, false),
      options,
      spot,
    );
  });
  return { story: { events }, report };
}

/** In XML an event lasts when it says so, in JSON when it has an end and does not say otherwise. */
function isLasting(event: unknown, byDefault: boolean): boolean {
  if (!isFields(event)) return false;
  const said = event["durationEvent"] ?? event["de"] ?? event["isDuration"] ?? "";
  return said === "" ? byDefault && hasEnd(event) : said === true || (typeof said === "string" && said.toLowerCase() === "true");
}

function hasEnd(event: Fields): boolean {
  return ["end", "earliestEnd", "e", "ee"].some((key) => (event[key] ?? "") !== "");
}

function eventOf(written: unknown, isDuration: boolean, options: PrintedDateOptions, spot: Spot): EventInput {
  if (!isFields(written)) {
    note(spot.report, "error", "event-type", spot.path, "an event is an object", "It is listed as it stands.", written);
    return { title: typeof written === "string" ? written : (JSON.stringify(written) ?? ""), when: { edtf: "" } };
  }
  const fields = inLongNames(written, spot);
  noteRest(fields, KNOWN, spot);
  noteLook(fields, LOOK, spot);
  const kind = wordsOf(fields, "classname", spot);
  if (kind !== undefined)
    note(
      spot.report,
      "warning",
      "class-to-kind",
      below(spot, "classname").path,
      "the class is kept as the kind of the event",
      "Rename it.",
      kind,
    );
  const { title, summary } = textOf(fields, spot);
  const [eventId, ownId] = ["eventID", "id"].map((key) => wordsOf(fields, key, spot));
  const id = eventId ?? ownId;
  if (eventId !== undefined && ownId !== undefined && ownId !== eventId)
    note(spot.report, "error", "field-left-out", below(spot, "id").path, "an event has one id, which is eventID", "Keep one.", ownId);
  const image = addressOf(fields, "image", spot);
  const link = addressOf(fields, "link", spot);
  return {
    ...(id && { id }),
    title,
    ...(summary && { summary }),
    ...(kind && { kind }),
    when: readWhen(fields, isDuration, options, spot),
    ...(image && { media: [{ type: "image", url: image }] }),
    ...(link && { link }),
  };
}

/** A field may have both of its names; the long one holds. */
function inLongNames(written: Fields, spot: Spot): Fields {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(written)) {
    const name = Object.hasOwn(SHORT, key) ? (SHORT[key] ?? key) : key;
    if (name !== key && Object.hasOwn(written, name))
      note(spot.report, "error", "field-left-out", below(spot, key).path, `this is ${name} once more`, "Keep one.", value);
    else fields[name] = value;
  }
  return fields;
}

/** SIMILE decodes texts once more before it shows them as HTML. */
function decodedOnce(fields: Fields, key: string): Fields {
  const value = fields[key];
  return typeof value !== "string"
    ? fields
    : {
        ...fields,
        [key]: value
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"'),
      };
}

function textOf(fields: Fields, spot: Spot): Pick<EventInput, "title" | "summary"> {
  const headline = plainOf(decodedOnce(fields, "title"), "title", spot);
  const description = proseOf(decodedOnce(fields, "description"), "description", spot);
  const tooltips = ["caption", "hoverText"].flatMap((key) => wordsOf(fields, key, spot) ?? []);
  const tooltip = tooltips.length === 0 ? undefined : [...new Set(tooltips)].join("\n\n");
  const written = headline && oneLine(headline.text);
  const title = written || (description === undefined ? (tooltip ?? "") : madeTitle(proseWords(description)));
  if (!written)
    note(spot.report, title === "" ? "error" : "warning", "title-missing", spot.path, "this event has no title", "Give it one.", title);
  for (const { href } of headline?.links ?? [])
    note(spot.report, "error", "link-left-out", below(spot, "title").path, "a title holds no link", "Give it as link.", href);
  const extra = tooltip !== undefined && tooltip.trim() !== title ? escapeProse(tooltip) : undefined;
  const summary = [description, extra].filter((part) => part !== undefined).join("\n\n");
  return { title, ...(summary && { summary }) };
}
