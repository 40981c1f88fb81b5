import { parseStory } from "../schema/index.ts";
import type { Diagnostic } from "../schema/diagnostic.ts";
import type { EventInput, StoryInput } from "../schema/story-input.ts";
import type { Era } from "../schema/story.ts";
import type { Conversion } from "./conversion.ts";
import { inCells, reportCells, type StoryCells } from "./csv/report-cells.ts";
import { htmlToProse } from "./html-to-prose.ts";
import { note } from "./note.ts";
import { plainText } from "./plain-text.ts";
import type { PrintedDateOptions } from "./printed-date.ts";
import { cellPath, isFilled, readTable, type Row, type Table } from "./table.ts";
import { readSheetMedia } from "./timelinejs/sheet-media.ts";
import { cellOf, sheetColumns, type ColumnKey, type SheetColumns } from "./timelinejs/sheet-row.ts";
import { sheetWhen, type SheetFault } from "./timelinejs/sheet-when.ts";

/** What is read so far. */
interface Reading {
  readonly table: Table;
  readonly at: SheetColumns;
  readonly options: PrintedDateOptions;
  readonly events: EventInput[];
  readonly eventRows: Row[];
  readonly eras: Era[];
  readonly eraRows: Row[];
  readonly report: Diagnostic[];
  heading: { readonly title?: string; readonly description?: string } | undefined;
}

/**
 * Returns whether a text is a sheet of TimelineJS: by its headers, of today's columns or those of its first version.
 *
 * @example isTimelineJsSheet("Year,Month,Day,Headline\n2024,5,9,Visit") // true
 */
export function isTimelineJsSheet(text: string): boolean {
  const at = sheetColumns(readTable(text.slice(0, 10_000)).headers);
  return at.has("headline") && (at.has("year") || (at.has("start") && (at.has("media") || at.has("credit") || at.has("type"))));
}

/**
 * Returns the story of a TimelineJS sheet, as comma-, semicolon- or tab-separated text: every row is an event, but for the heading ("title")
 * and eras. Dates are as precise as the finest unit that is given; the printed date is kept, and compared with them.
 *
 * @example fromTimelineJsSheet("Year,Month,Headline\n2024,5,Visit").story.events[0]?.when.edtf // "2024-05"
 */
export function fromTimelineJsSheet(text: string, options: PrintedDateOptions = {}): Conversion {
  const table = readTable(text);
  const at = sheetColumns(table.headers);
  const reading: Reading = { table, at, options, events: [], eventRows: [], eras: [], eraRows: [], report: [], heading: undefined };
  for (const row of table.rows) readRow(row, reading);
  const { events, eras, heading } = reading;
  const story: StoryInput = { ...heading, events, ...(eras.length > 0 ? { eras } : {}) };
  const rows = [...reading.report, ...storyReport(story, reading)].sort((a, b) => rowOf(a) - rowOf(b));
  const report = [...table.report, ...unread(reading), ...rows];
  return { story, report, inCells: (diagnostics) => inCells(diagnostics, cellsOf(reading)) };
}

function readRow(row: Row, reading: Reading): void {
  const type = cellOf(row, reading.at, "type").trim();
  const isHeading = type === "title" || (type === "start" && reading.at.has("start"));
  if (isHeading && reading.heading === undefined) readHeading(row, reading);
  else if (type === "era") readEra(row, reading);
  else {
    if (isHeading) tellType(row, reading, "there is a heading already; this row is an event");
    else if (type !== "") tellType(row, reading, "this type is not known; the row is an event, as in TimelineJS");
    readEvent(row, reading);
  }
}

function tellType(row: Row, reading: Reading, why: string): void {
  const hint = "Write title for the heading, era for an era, nothing for an event.";
  tellFault(reading, row, { column: "type", code: "timelinejs-type", severity: "warning", why, hint });
}

function readEvent(row: Row, reading: Reading): void {
  const { at, options } = reading;
  const { when, faults } = sheetWhen(row, at, options);
  for (const fault of faults) tellFault(reading, row, fault);
  const summary = prose(row, "text", reading);
  const group = plainText(cellOf(row, at, "group"));
  const { media, losses } = readSheetMedia({
    media: cellOf(row, at, "media"),
    caption: cellOf(row, at, "caption"),
    credit: cellOf(row, at, "credit"),
    alt: cellOf(row, at, "alt"),
  });
  for (const [column, why] of losses) tellLoss(reading, row, column, why);
  reading.eventRows.push(row);
  reading.events.push({
    title: headline(row, reading),
    when,
    ...(summary === "" ? {} : { summary }),
    ...(group === "" ? {} : { lane: group }),
    ...(media === undefined ? {} : { media: [media] }),
  });
}

function readHeading(row: Row, reading: Reading): void {
  const title = headline(row, reading);
  const description = prose(row, "text", reading);
  reading.heading = { ...(title === "" ? {} : { title }), ...(description === "" ? {} : { description }) };
  leaveOut(row, ["headline", "text", "type"], "a heading has no place for this", reading);
}

function readEra(row: Row, reading: Reading): void {
  const { when, faults } = sheetWhen(row, reading.at, reading.options);
  for (const fault of faults) tellFault(reading, row, fault);
  reading.eras.push({ when: when.edtf, label: headline(row, reading) });
  reading.eraRows.push(row);
  const dates: ColumnKey[] = ["year", "month", "day", "endYear", "endMonth", "endDay", "endTime", "start", "end"];
  leaveOut(row, ["headline", "type", ...dates], "an era has no place for this", reading);
}

function headline(row: Row, reading: Reading): string {
  return plainText(cellOf(row, reading.at, "headline"));
}

function prose(row: Row, column: ColumnKey, reading: Reading): string {
  const cell = cellOf(row, reading.at, column);
  if (!isFilled(cell)) return "";
  const { prose, losses } = htmlToProse(cell);
  for (const why of losses) tellLoss(reading, row, column, why);
  return prose;
}

/** Says which cells of a row are not in the story. */
function leaveOut(row: Row, kept: readonly ColumnKey[], why: string, reading: Reading): void {
  for (const name of reading.at.keys()) {
    if (!kept.includes(name) && isFilled(cellOf(row, reading.at, name))) {
      tellFault(reading, row, {
        column: name,
        code: "timelinejs-not-held",
        severity: "error",
        why: `${why}; it is left out`,
        hint: "Say it elsewhere, or let it go.",
      });
    }
  }
}

function tellFault({ at, table, report }: Reading, row: Row, { column, code, severity, why, hint }: SheetFault): void {
  const index = at.get(column);
  const path = index === undefined ? `row ${row.number}` : cellPath(table.names, row.number, index);
  const value = cellOf(row, at, column);
  report.push(note({ code, severity, path, why, hint, ...(isFilled(value) ? { value } : {}) }));
}

function tellLoss(reading: Reading, row: Row, column: ColumnKey, why: string): void {
  tellFault(reading, row, { column, code: "html-lost", severity: "warning", why, hint: "Check it." });
}

/** One line for each column that has no place in a story and holds something: pictures of the slide, and what others added. */
function unread({ table, at }: Reading): Diagnostic[] {
  return table.headers.flatMap((header, index) => {
    const filled = table.rows.filter(({ cells }) => isFilled(cells[index])).length;
    if ([...at.values()].includes(index) || table.repeated.has(index) || filled === 0) return [];
    const why = `a story has no place for this column (${filled} of its cells hold something)`;
    const path = cellPath(table.names, table.headerRow, index);
    return [note({ code: "csv-column-unknown", severity: "error", path, why, hint: "Copy what matters into Text.", value: header })];
  });
}

/** What the story's own reader finds, but for dates, of which more is known here. */
function storyReport(story: StoryInput, reading: Reading): Diagnostic[] {
  const told = parseStory(story).diagnostics.filter(({ path }) => !/^\/events\/\d+\/when\/|^\/eras\/\d+\/when$/.test(path));
  return reportCells(told, cellsOf(reading));
}

function cellsOf({ table, at, eventRows, eraRows }: Reading): StoryCells {
  const names: readonly (readonly [ours: string, theirs: ColumnKey])[] = [
    ["title", "headline"],
    ["summary", "text"],
    ["lane", "group"],
    ["media", "media"],
    ["media caption", "caption"],
    ["media credit", "credit"],
    ["media alt", "alt"],
  ];
  const found = new Map(names.flatMap(([ours, theirs]): [string, number][] => (at.has(theirs) ? [[ours, at.get(theirs) ?? 0]] : [])));
  const eras = eraRows.map(({ number }) => ({ row: number, column: at.get("headline") ?? 0 }));
  return { names: table.names, rows: eventRows, at: found, lists: { eras } };
}

function rowOf({ path }: Diagnostic): number {
  return Number(/^row (\d+)/.exec(path)?.[1] ?? 0);
}
