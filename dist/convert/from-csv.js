import '../schema/story-kind.js';
import 'd3';
import { parseStory } from '../schema/parse-story.js';
import { dateReader } from './csv/date-reader.js';
import { findColumns, hasText } from './csv/find-columns.js';
import { orderEvidence } from './csv/order-evidence.js';
import { readEvent } from './csv/read-event.js';
import { registry } from './csv/registry.js';
import { inCells, reportCells } from './csv/report-cells.js';
import { note } from './note.js';
import { readTable, cellPath } from './table.js';

function isCsv(text) {
  if (/^\s*(?:<|\{\s*"|(?:const|let|var|import|export|function)\s)/.test(text)) return false;
  const table = readTable(text.slice(0, 1e4));
  const { at } = findColumns(table);
  return table.headers.length > 1 && (at.has("date") || hasText(at, "title") && !beginsWithDate(text));
}
function beginsWithDate(text) {
  const { headers } = readTable(text.slice(0, 1e4));
  return headers.length > 1 && headers.some((header) => /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(header));
}
function fromCsv(text, { columns, ...dates } = {}) {
  const table = readTable(text);
  if (table.headers.length === 0) return { story: { events: [] }, report: table.report };
  const found = findColumns(table, columns);
  const sheet = { at: found.at, sources: registry(), actors: registry(), places: registry(), dates: dateReader(dates) };
  const read = table.rows.map((row) => readEvent(row, sheet));
  const story = storyOf(read, sheet);
  const rows = [...dateReport(read, table, sheet), ...storyReport(story, read, table, sheet)];
  return {
    story,
    report: [...table.report, ...found.report, ...rows.sort((a, b) => rowOf(a) - rowOf(b))],
    inCells: (diagnostics) => inCells(diagnostics, cellsOf(table, sheet))
  };
}
function storyOf(read, { sources, actors, places }) {
  return {
    ...sources.items.length > 0 ? { sources: sources.items } : {},
    ...actors.items.length > 0 ? { actors: actors.items } : {},
    ...places.items.length > 0 ? { places: places.items } : {},
    events: read.map(({ event }) => event)
  };
}
function dateReport(read, table, { at }) {
  const evidence = { date: orderEvidence(table, at.get("date")), end: orderEvidence(table, at.get("end")) };
  return read.flatMap(
    ({ faults }, index) => faults.flatMap((fault) => {
      const column = at.get(fault.column);
      if (column === void 0) return [];
      return [dateNote(fault, cellPath(table.names, table.rows[index]?.number ?? 0, column), evidence[fault.column])];
    })
  );
}
function dateNote({ code, severity, why, hint, value, isOrder }, path, evidence) {
  const advice = isOrder === true && evidence !== "" ? `${hint} ${evidence}` : hint;
  return note({ code, severity, path, why, hint: advice, ...value === "" ? {} : { value } });
}
function storyReport(story, read, table, sheet) {
  const { diagnostics } = parseStory(story);
  const isNew = ({ path }) => {
    const [, index = ""] = /^\/events\/(\d+)\/when\/edtf$/.exec(path) ?? [];
    return index === "" || read[Number(index)]?.faults.length === 0 && sheet.at.has("date");
  };
  const isMissing = ({ code }) => code === "title-missing" && !hasText(sheet.at, "title");
  return reportCells(
    diagnostics.filter((one) => isNew(one) && !isMissing(one)),
    cellsOf(table, sheet)
  );
}
function cellsOf({ names, rows }, { at, sources, actors, places }) {
  return { names, rows, at, lists: { sources: sources.places, actors: actors.places, places: places.places } };
}
function rowOf({ path }) {
  return Number(/^row (\d+)/.exec(path)?.[1] ?? 0);
}

export { beginsWithDate, fromCsv, isCsv };
