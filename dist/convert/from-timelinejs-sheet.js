import '../schema/story-kind.js';
import 'd3';
import { parseStory } from '../schema/parse-story.js';
import { inCells, reportCells } from './csv/report-cells.js';
import { htmlToProse } from './html-to-prose.js';
import { note } from './note.js';
import { plainText } from './plain-text.js';
import { readTable, isFilled, cellPath } from './table.js';
import { readSheetMedia } from './timelinejs/sheet-media.js';
import { sheetColumns, cellOf } from './timelinejs/sheet-row.js';
import { sheetWhen } from './timelinejs/sheet-when.js';

function isTimelineJsSheet(text) {
  const at = sheetColumns(readTable(text.slice(0, 1e4)).headers);
  return at.has("headline") && (at.has("year") || at.has("start") && (at.has("media") || at.has("credit") || at.has("type")));
}
function fromTimelineJsSheet(text, options = {}) {
  const table = readTable(text);
  const at = sheetColumns(table.headers);
  const reading = { table, at, options, events: [], eventRows: [], eras: [], eraRows: [], report: [], heading: void 0 };
  for (const row of table.rows) readRow(row, reading);
  const { events, eras, heading } = reading;
  const story = { ...heading, events, ...eras.length > 0 ? { eras } : {} };
  const rows = [...reading.report, ...storyReport(story, reading)].sort((a, b) => rowOf(a) - rowOf(b));
  const report = [...table.report, ...unread(reading), ...rows];
  return { story, report, inCells: (diagnostics) => inCells(diagnostics, cellsOf(reading)) };
}
function readRow(row, reading) {
  const type = cellOf(row, reading.at, "type").trim();
  const isHeading = type === "title" || type === "start" && reading.at.has("start");
  if (isHeading && reading.heading === void 0) readHeading(row, reading);
  else if (type === "era") readEra(row, reading);
  else {
    if (isHeading) tellType(row, reading, "there is a heading already; this row is an event");
    else if (type !== "") tellType(row, reading, "this type is not known; the row is an event, as in TimelineJS");
    readEvent(row, reading);
  }
}
function tellType(row, reading, why) {
  const hint = "Write title for the heading, era for an era, nothing for an event.";
  tellFault(reading, row, { column: "type", code: "timelinejs-type", severity: "warning", why, hint });
}
function readEvent(row, reading) {
  const { at, options } = reading;
  const { when, faults } = sheetWhen(row, at, options);
  for (const fault of faults) tellFault(reading, row, fault);
  const summary = prose(row, "text", reading);
  const group = plainText(cellOf(row, at, "group"));
  const { media, losses } = readSheetMedia({
    media: cellOf(row, at, "media"),
    caption: cellOf(row, at, "caption"),
    credit: cellOf(row, at, "credit"),
    alt: cellOf(row, at, "alt")
  });
  for (const [column, why] of losses) tellLoss(reading, row, column, why);
  reading.eventRows.push(row);
  reading.events.push({
    title: headline(row, reading),
    when,
    ...summary === "" ? {} : { summary },
    ...group === "" ? {} : { lane: group },
    ...media === void 0 ? {} : { media: [media] }
  });
}
function readHeading(row, reading) {
  const title = headline(row, reading);
  const description = prose(row, "text", reading);
  reading.heading = { ...title === "" ? {} : { title }, ...description === "" ? {} : { description } };
  leaveOut(row, ["headline", "text", "type"], "a heading has no place for this", reading);
}
function readEra(row, reading) {
  const { when, faults } = sheetWhen(row, reading.at, reading.options);
  for (const fault of faults) tellFault(reading, row, fault);
  reading.eras.push({ when: when.edtf, label: headline(row, reading) });
  reading.eraRows.push(row);
  const dates = ["year", "month", "day", "endYear", "endMonth", "endDay", "endTime", "start", "end"];
  leaveOut(row, ["headline", "type", ...dates], "an era has no place for this", reading);
}
function headline(row, reading) {
  return plainText(cellOf(row, reading.at, "headline"));
}
function prose(row, column, reading) {
  const cell = cellOf(row, reading.at, column);
  if (!isFilled(cell)) return "";
  const { prose: prose2, losses } = htmlToProse(cell);
  for (const why of losses) tellLoss(reading, row, column, why);
  return prose2;
}
function leaveOut(row, kept, why, reading) {
  for (const name of reading.at.keys()) {
    if (!kept.includes(name) && isFilled(cellOf(row, reading.at, name))) {
      tellFault(reading, row, {
        column: name,
        code: "timelinejs-not-held",
        severity: "error",
        why: `${why}; it is left out`,
        hint: "Say it elsewhere, or let it go."
      });
    }
  }
}
function tellFault({ at, table, report }, row, { column, code, severity, why, hint }) {
  const index = at.get(column);
  const path = index === void 0 ? `row ${row.number}` : cellPath(table.names, row.number, index);
  const value = cellOf(row, at, column);
  report.push(note({ code, severity, path, why, hint, ...isFilled(value) ? { value } : {} }));
}
function tellLoss(reading, row, column, why) {
  tellFault(reading, row, { column, code: "html-lost", severity: "warning", why, hint: "Check it." });
}
function unread({ table, at }) {
  return table.headers.flatMap((header, index) => {
    const filled = table.rows.filter(({ cells }) => isFilled(cells[index])).length;
    if ([...at.values()].includes(index) || table.repeated.has(index) || filled === 0) return [];
    const why = `a story has no place for this column (${filled} of its cells hold something)`;
    const path = cellPath(table.names, table.headerRow, index);
    return [note({ code: "csv-column-unknown", severity: "error", path, why, hint: "Copy what matters into Text.", value: header })];
  });
}
function storyReport(story, reading) {
  const told = parseStory(story).diagnostics.filter(({ path }) => !/^\/events\/\d+\/when\/|^\/eras\/\d+\/when$/.test(path));
  return reportCells(told, cellsOf(reading));
}
function cellsOf({ table, at, eventRows, eraRows }) {
  const names = [
    ["title", "headline"],
    ["summary", "text"],
    ["lane", "group"],
    ["media", "media"],
    ["media caption", "caption"],
    ["media credit", "credit"],
    ["media alt", "alt"]
  ];
  const found = new Map(names.flatMap(([ours, theirs]) => at.has(theirs) ? [[ours, at.get(theirs) ?? 0]] : []));
  const eras = eraRows.map(({ number }) => ({ row: number, column: at.get("headline") ?? 0 }));
  return { names: table.names, rows: eventRows, at: found, lists: { eras } };
}
function rowOf({ path }) {
  return Number(/^row (\d+)/.exec(path)?.[1] ?? 0);
}

export { fromTimelineJsSheet, isTimelineJsSheet };
