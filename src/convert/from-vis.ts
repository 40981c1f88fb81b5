import type { Era, Lane } from "../schema/story.ts";
import type { EventInput, WhenInput } from "../schema/story-input.ts";
import type { Conversion } from "./conversion.ts";
import {
  below,
  isBlank,
  isFields,
  listOf,
  noteLook,
  noteLosses,
  noteRest,
  oneLine,
  proseOf,
  wordsOf,
  type Fields,
  type Spot,
} from "./fields.ts";
import { htmlToProse, htmlToText } from "./html-to-prose.ts";
import { note, type LossReport } from "./loss-report.ts";
import { madeTitle } from "./made-title.ts";
import { noteEnd, whenOf } from "./when-of.ts";
import { readVisDate, type VisDate, type VisDateOptions } from "./vis/date.ts";
import { lanesOfGroups } from "./vis/lanes.ts";

const LOOK = ["align", "editable", "selectable", "limitSize", "cluster", "isCluster"];
const KNOWN = ["id", "content", "start", "end", "type", "group", "title", "className", "style", ...LOOK];
const TYPES = ["box", "point", "range", "background"];

/** Longest content that is a title by itself. */
const LONGEST_TITLE = 120;

/**
 * Returns whether a value looks like items of vis-timeline: `content` and `start`, in a list or under `items`.
 *
 * @example isVis([{ content: "A", start: "2014-04-20" }]) // true
 */
export function isVis(value: unknown): boolean {
  const items = itemsOf(value).slice(0, 100);
  const hasItems = items.some((item) => isFields(item) && "content" in item && "start" in item);
  return hasItems || (isFields(value) && Array.isArray(value["items"]) && Array.isArray(value["groups"]));
}

/**
 * Returns items and groups of vis-timeline as a story: boxes, points and ranges as events, groups as lanes, backgrounds as eras, or as
 * background events of their lane. The first lines of `content` are the title; what it says beyond that is the summary, with the tooltip.
 *
 * @param value `{ items, groups }` or a list of items
 * @example fromVis([{ content: "A", start: "2014-04-20" }]).story.events[0].when.edtf // "2014-04-20"
 */
export function fromVis(value: unknown, options: VisDateOptions = {}): Conversion {
  const report: LossReport = [];
  const root: Spot = { path: "", report };
  const isBare = Array.isArray(value);
  const spot = isBare ? root : below(root, "items");
  const file = isFields(value) ? value : {};
  const declared = lanesOfGroups(listOf(file, "groups", root), below(root, "groups"));
  noteRest(file, ["items", "groups", "options"], root);
  noteLook(file, ["options"], root);
  const items: readonly unknown[] = Array.isArray(value) ? value : listOf(file, "items", root);
  const read = items.map((item, index) => itemOf(item, options, below(spot, index)));
  noteInstants(read, options, spot);
  const events = read.flatMap(({ event }) => event ?? []);
  const eras = read.flatMap(({ era }) => era ?? []);
  const lanes = [...declared, ...undeclared(declared, events, root)];
  return { story: { ...(lanes.length > 0 && { lanes }), events, ...(eras.length > 0 && { eras }) }, report };
}

function itemsOf(value: unknown): readonly unknown[] {
  const items = isFields(value) ? value["items"] : value;
  return Array.isArray(items) ? items : [];
}

/** What became of an item, and whether its days were told by a zone. */
interface ReadItem {
  readonly event?: EventInput;
  readonly era?: Era;
  readonly isInstant: boolean;
}

function itemOf(item: unknown, options: VisDateOptions, spot: Spot): ReadItem {
  if (!isFields(item)) {
    note(spot.report, "error", "event-type", spot.path, "an item is an object", "It is listed as it stands.", item);
    return { event: { title: typeof item === "string" ? item : (JSON.stringify(item) ?? ""), when: { edtf: "" } }, isInstant: false };
  }
  noteRest(item, KNOWN, spot);
  noteLook(item, LOOK, spot);
  const isBackground = item["type"] === "background";
  const lane = wordsOf(item, "group", spot);
  noteStyle(item, isBackground && lane === undefined, spot);
  const start = dateAt(item, "start", options, spot);
  const end = dateAt(item, "end", options, spot);
  const when = whenOfItem(item, start, end, spot);
  const isInstant = [start, end].some((date) => date?.isInstant === true);
  const said = wordsOfItem(item, spot);
  if (isBackground && lane === undefined && when.edtf !== "") {
    noteOfEra(item, said, spot);
    return { era: { when: when.edtf, label: said.title }, isInstant };
  }
  const id = wordsOf(item, "id", spot);
  const kind = wordsOf(item, "className", spot);
  const event = {
    ...(id && { id }),
    ...said,
    ...(lane && { lane }),
    ...(kind && { kind }),
    when,
    ...(isBackground && { background: true }),
  };
  return { event, isInstant };
}

/** An era has a label and a date. */
function noteOfEra(item: Fields, { summary, link }: Pick<EventInput, "summary" | "link">, spot: Spot): void {
  const lost = { id: item["id"], className: item["className"], content: link, title: summary };
  for (const [key, value] of Object.entries(lost)) {
    if (isBlank(value)) continue;
    note(spot.report, "error", "field-left-out", below(spot, key).path, "an era has a label alone", "Make it an event.", value);
  }
}

function dateAt(item: Fields, key: string, options: VisDateOptions, spot: Spot): VisDate | undefined {
  const value = item[key];
  return isBlank(value) ? undefined : readVisDate(value, options, below(spot, key));
}

function whenOfItem(item: Fields, start: VisDate | undefined, end: VisDate | undefined, spot: Spot): WhenInput {
  const { type } = item;
  const [written, writtenEnd] = [item["start"], item["end"]].map((value) => (isBlank(value) ? undefined : value));
  if (start === undefined) {
    if (written !== undefined) {
      noteEnd(end?.edtf, below(spot, "end"));
      return typeof written === "string" ? { edtf: written } : { edtf: "", words: JSON.stringify(written) };
    }
    note(spot.report, "error", "date-missing", spot.path, "start is missing: the event is listed without a beginning", "Give it.");
    return { edtf: end === undefined ? "" : `/${end.edtf}` };
  }
  const needsEnd = type === "range" || type === "background";
  if (end !== undefined || (!needsEnd && writtenEnd === undefined)) return whenOf(start, end, spot);
  if (writtenEnd === undefined) {
    note(spot.report, "warning", "end-missing", spot.path, `a ${String(type)} needs an end, which is not known`, "Give it.");
  }
  return { edtf: `${start.edtf}/` };
}

function noteStyle(item: Fields, isEra: boolean, spot: Spot): void {
  const add = (key: string, code: string, why: string, hint: string): void => {
    if (!isBlank(item[key])) note(spot.report, "warning", code, below(spot, key).path, why, hint, item[key]);
  };
  add("style", "style-left-out", "styles are not kept", "Use lanes and kinds.");
  if (!isEra) add("className", "class-to-kind", "the class is kept as the kind of the event", "Rename it to what readers may see.");
  const { type } = item;
  if (type !== undefined && type !== null && !TYPES.some((one) => one === type))
    note(
      spot.report,
      "warning",
      "type-unknown",
      below(spot, "type").path,
      "this type is not known",
      "It is read as a box or a range.",
      type,
    );
}

/** The title, and what does not fit into it. A single link of the content leads from the event. */
function wordsOfItem(item: Fields, spot: Spot): Pick<EventInput, "title" | "summary" | "link"> {
  const content = wordsOf(item, "content", spot) ?? "";
  const tooltip = proseOf(item, "title", spot);
  const { text, links, losses } = htmlToText(content);
  const { prose, losses: unwritten } = htmlToProse(content);
  const [first = "", ...rest] = text.split(/\n+/).filter((line) => line.trim() !== "");
  const isWhole = oneLine(text).length <= LONGEST_TITLE && rest.length === 0 && links.length < 2;
  noteLosses(isWhole ? losses : unwritten, below(spot, "content"), content);
  const title = first === "" ? madeTitle(tooltip ?? "") : madeTitle(first);
  if (first === "")
    note(spot.report, title === "" ? "error" : "warning", "title-missing", spot.path, "content is missing", "Give the event a title.");
  const parts = [isWhole ? undefined : prose, isWhole && tooltip === title ? undefined : tooltip];
  const summary = parts.filter((part) => part !== undefined && part !== "").join("\n\n");
  const [link] = links;
  return { title, ...(summary && { summary }), ...(link && links.length === 1 && { link: link.href }) };
}

function noteInstants(read: readonly ReadItem[], { zone }: VisDateOptions, { path, report }: Spot): void {
  const count = read.filter(({ isInstant }) => isInstant).length;
  if (count === 0) return;
  const where = zone ?? "UTC, or of the offset that is written";
  const why = `${count} items have instants, which are days only in a zone: they are read as days of ${where}`;
  const hint = zone === undefined ? "If they were made elsewhere, give the option zone." : "Check that it is theirs.";
  note(report, zone === undefined ? "warning" : "info", "instants-in-zone", path, why, hint);
}

/** Items may name groups that the file does not hold. */
function undeclared(declared: readonly Lane[], events: readonly EventInput[], { path, report }: Spot): Lane[] {
  const known = new Set(declared.map(({ id }) => id));
  const missing = Array.from(new Set(events.flatMap(({ lane }) => (lane === undefined || known.has(lane) ? [] : [lane]))));
  if (missing.length > 0 && declared.length > 0) {
    note(report, "warning", "group-unknown", path, "these groups are named and not described", "Give them a name.", missing);
  }
  return missing.map((id) => ({ id, label: id }));
}
