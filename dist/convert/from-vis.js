import { below, listOf, noteRest, noteLook, isFields, wordsOf, isBlank, proseOf, oneLine, noteLosses } from './fields.js';
import { htmlToText, htmlToProse } from './html-to-prose.js';
import { note } from './loss-report.js';
import { madeTitle } from './made-title.js';
import { noteEnd, whenOf } from './when-of.js';
import { readVisDate } from './vis/date.js';
import { lanesOfGroups } from './vis/lanes.js';

const LOOK = ["align", "editable", "selectable", "limitSize", "cluster", "isCluster"];
const KNOWN = ["id", "content", "start", "end", "type", "group", "title", "className", "style", ...LOOK];
const TYPES = ["box", "point", "range", "background"];
const LONGEST_TITLE = 120;
function isVis(value) {
  const items = itemsOf(value).slice(0, 100);
  const hasItems = items.some((item) => isFields(item) && "content" in item && "start" in item);
  return hasItems || isFields(value) && Array.isArray(value["items"]) && Array.isArray(value["groups"]);
}
function fromVis(value, options = {}) {
  const report = [];
  const root = { path: "", report };
  const isBare = Array.isArray(value);
  const spot = isBare ? root : below(root, "items");
  const file = isFields(value) ? value : {};
  const declared = lanesOfGroups(listOf(file, "groups", root), below(root, "groups"));
  noteRest(file, ["items", "groups", "options"], root);
  noteLook(file, ["options"], root);
  const items = Array.isArray(value) ? value : listOf(file, "items", root);
  const read = items.map((item, index) => itemOf(item, options, below(spot, index)));
  noteInstants(read, options, spot);
  const events = read.flatMap(({ event }) => event ?? []);
  const eras = read.flatMap(({ era }) => era ?? []);
  const lanes = [...declared, ...undeclared(declared, events, root)];
  return { story: { ...lanes.length > 0 && { lanes }, events, ...eras.length > 0 && { eras } }, report };
}
function itemsOf(value) {
  const items = isFields(value) ? value["items"] : value;
  return Array.isArray(items) ? items : [];
}
function itemOf(item, options, spot) {
  if (!isFields(item)) {
    note(spot.report, "error", "event-type", spot.path, "an item is an object", "It is listed as it stands.", item);
    return { event: { title: typeof item === "string" ? item : JSON.stringify(item) ?? "", when: { edtf: "" } }, isInstant: false };
  }
  noteRest(item, KNOWN, spot);
  noteLook(item, LOOK, spot);
  const isBackground = item["type"] === "background";
  const lane = wordsOf(item, "group", spot);
  noteStyle(item, isBackground && lane === void 0, spot);
  const start = dateAt(item, "start", options, spot);
  const end = dateAt(item, "end", options, spot);
  const when = whenOfItem(item, start, end, spot);
  const isInstant = [start, end].some((date) => date?.isInstant === true);
  const said = wordsOfItem(item, spot);
  if (isBackground && lane === void 0 && when.edtf !== "") {
    noteOfEra(item, said, spot);
    return { era: { when: when.edtf, label: said.title }, isInstant };
  }
  const id = wordsOf(item, "id", spot);
  const kind = wordsOf(item, "className", spot);
  const event = {
    ...id && { id },
    ...said,
    ...lane && { lane },
    ...kind && { kind },
    when,
    ...isBackground && { background: true }
  };
  return { event, isInstant };
}
function noteOfEra(item, { summary, link }, spot) {
  const lost = { id: item["id"], className: item["className"], content: link, title: summary };
  for (const [key, value] of Object.entries(lost)) {
    if (isBlank(value)) continue;
    note(spot.report, "error", "field-left-out", below(spot, key).path, "an era has a label alone", "Make it an event.", value);
  }
}
function dateAt(item, key, options, spot) {
  const value = item[key];
  return isBlank(value) ? void 0 : readVisDate(value, options, below(spot, key));
}
function whenOfItem(item, start, end, spot) {
  const { type } = item;
  const [written, writtenEnd] = [item["start"], item["end"]].map((value) => isBlank(value) ? void 0 : value);
  if (start === void 0) {
    if (written !== void 0) {
      noteEnd(end?.edtf, below(spot, "end"));
      return typeof written === "string" ? { edtf: written } : { edtf: "", words: JSON.stringify(written) };
    }
    note(spot.report, "error", "date-missing", spot.path, "start is missing: the event is listed without a beginning", "Give it.");
    return { edtf: end === void 0 ? "" : `/${end.edtf}` };
  }
  const needsEnd = type === "range" || type === "background";
  if (end !== void 0 || !needsEnd && writtenEnd === void 0) return whenOf(start, end, spot);
  if (writtenEnd === void 0) {
    note(spot.report, "warning", "end-missing", spot.path, `a ${String(type)} needs an end, which is not known`, "Give it.");
  }
  return { edtf: `${start.edtf}/` };
}
function noteStyle(item, isEra, spot) {
  const add = (key, code, why, hint) => {
    if (!isBlank(item[key])) note(spot.report, "warning", code, below(spot, key).path, why, hint, item[key]);
  };
  add("style", "style-left-out", "styles are not kept", "Use lanes and kinds.");
  if (!isEra) add("className", "class-to-kind", "the class is kept as the kind of the event", "Rename it to what readers may see.");
  const { type } = item;
  if (type !== void 0 && type !== null && !TYPES.some((one) => one === type))
    note(
      spot.report,
      "warning",
      "type-unknown",
      below(spot, "type").path,
      "this type is not known",
      "It is read as a box or a range.",
      type
    );
}
function wordsOfItem(item, spot) {
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
  const parts = [isWhole ? void 0 : prose, isWhole && tooltip === title ? void 0 : tooltip];
  const summary = parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
  const [link] = links;
  return { title, ...summary && { summary }, ...link && links.length === 1 && { link: link.href } };
}
function noteInstants(read, { zone }, { path, report }) {
  const count = read.filter(({ isInstant }) => isInstant).length;
  if (count === 0) return;
  const where = zone ?? "UTC, or of the offset that is written";
  const why = `${count} items have instants, which are days only in a zone: they are read as days of ${where}`;
  const hint = zone === void 0 ? "If they were made elsewhere, give the option zone." : "Check that it is theirs.";
  note(report, zone === void 0 ? "warning" : "info", "instants-in-zone", path, why, hint);
}
function undeclared(declared, events, { path, report }) {
  const known = new Set(declared.map(({ id }) => id));
  const missing = Array.from(new Set(events.flatMap(({ lane }) => lane === void 0 || known.has(lane) ? [] : [lane])));
  if (missing.length > 0 && declared.length > 0) {
    note(report, "warning", "group-unknown", path, "these groups are named and not described", "Give them a name.", missing);
  }
  return missing.map((id) => ({ id, label: id }));
}

export { fromVis, isVis };
