import { parseStory } from "../schema/index.ts";
import type { Diagnostic } from "../schema/diagnostic.ts";
import type { StoryInput } from "../schema/story-input.ts";
import type { Conversion } from "./conversion.ts";
import { dateReader } from "./csv/date-reader.ts";
import { findColumns, hasText } from "./csv/find-columns.ts";
import { orderEvidence } from "./csv/order-evidence.ts";
import { readEvent, type ReadEvent, type Sheet } from "./csv/read-event.ts";
import type { DateFault } from "./csv/read-when.ts";
import { registry } from "./csv/registry.ts";
import { inCells, reportCells, type StoryCells } from "./csv/report-cells.ts";
import { note } from "./note.ts";
import type { PrintedDateOptions } from "./printed-date.ts";
import { cellPath, readTable, type Table } from "./table.ts";

/** What a person states about a spreadsheet. */
export interface CsvOptions extends PrintedDateOptions {
  /** Which header stands for which of our columns, where the header does not tell: `{ title: "Appointee" }`. */
  readonly columns?: Readonly<Record<string, string>>;
}

/**
 * Returns whether a text is a spreadsheet that has a column of dates or one of titles.
 *
 * @example isCsv("Date;Titre\n2024;Visite") // true
 */
export function isCsv(text: string): boolean {
  // Web pages, JSON and scripts have commas too.
  if (/^\s*(?:<|\{\s*"|(?:const|let|var|import|export|function)\s)/.test(text)) return false;
  const table = readTable(text.slice(0, 10_000));
  const { at } = findColumns(table);
  return table.headers.length > 1 && (at.has("date") || (hasText(at, "title") && !beginsWithDate(text)));
}

/**
 * Returns whether the first row of a sheet holds a date in digits, and so names no columns.
 *
 * @example beginsWithDate("2024-05-09,First visit") // true
 */
export function beginsWithDate(text: string): boolean {
  const { headers } = readTable(text.slice(0, 10_000));
  return headers.length > 1 && headers.some((header) => /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(header));
}

/**
 * Returns the story of a spreadsheet's rows, as comma-, semicolon- or tab-separated text. Every row that holds something is an event, in the
 * order of the file, also without a title or with a date that can't be read. Columns by name: see docs/spreadsheet.md. The report says by row
 * and column what is not in the story, what must be decided and what will not be drawn.
 *
 * @example fromCsv("date,title\nQ2 2024,Visit").story.events // [{ title: "Visit", when: { edtf: "2024-34", words: "Q2 2024" } }]
 */
export function fromCsv(text: string, { columns, ...dates }: CsvOptions = {}): Conversion {
  const table = readTable(text);
  if (table.headers.length === 0) return { story: { events: [] }, report: table.report };
  const found = findColumns(table, columns);
  const sheet: Sheet = { at: found.at, sources: registry(), actors: registry(), places: registry(), dates: dateReader(dates) };
  const read = table.rows.map((row) => readEvent(row, sheet));
  const story = storyOf(read, sheet);
  const rows = [...dateReport(read, table, sheet), ...storyReport(story, read, table, sheet)];
  return {
    story,
    report: [...table.report, ...found.report, ...rows.sort((a, b) => rowOf(a) - rowOf(b))],
    inCells: (diagnostics) => inCells(diagnostics, cellsOf(table, sheet)),
  };
}

function storyOf(read: readonly ReadEvent[], { sources, actors, places }: Sheet): StoryInput {
  return {
    ...(sources.items.length > 0 ? { sources: sources.items } : {}),
    ...(actors.items.length > 0 ? { actors: actors.items } : {}),
    ...(places.items.length > 0 ? { places: places.items } : {}),
    events: read.map(({ event }) => event),
  };
}

function dateReport(read: readonly ReadEvent[], table: Table, { at }: Sheet): Diagnostic[] {
  const evidence = { date: orderEvidence(table, at.get("date")), end: orderEvidence(table, at.get("end")) };
  return read.flatMap(({ faults }, index) =>
    faults.flatMap((fault) => {
      const column = at.get(fault.column);
      // That there is no such column is said once, of the header.
      if (column === undefined) return [];
      return [dateNote(fault, cellPath(table.names, table.rows[index]?.number ?? 0, column), evidence[fault.column])];
    }),
  );
}

function dateNote({ code, severity, why, hint, value, isOrder }: DateFault, path: string, evidence: string): Diagnostic {
  const advice = isOrder === true && evidence !== "" ? `${hint} ${evidence}` : hint;
  return note({ code, severity, path, why, hint: advice, ...(value === "" ? {} : { value }) });
}

/** What the story's own reader finds, but for dates, of which more is known here. */
function storyReport(story: StoryInput, read: readonly ReadEvent[], table: Table, sheet: Sheet): Diagnostic[] {
  const { diagnostics } = parseStory(story);
  const isNew = ({ path }: Diagnostic): boolean => {
    const [, index = ""] = /^\/events\/(\d+)\/when\/edtf$/.exec(path) ?? [];
    return index === "" || (read[Number(index)]?.faults.length === 0 && sheet.at.has("date"));
  };
  const isMissing = ({ code }: Diagnostic): boolean => code === "title-missing" && !hasText(sheet.at, "title");
  return reportCells(
    diagnostics.filter((one) => isNew(one) && !isMissing(one)),
    cellsOf(table, sheet),
  );
}

function cellsOf({ names, rows }: Table, { at, sources, actors, places }: Sheet): StoryCells {
  return { names, rows, at, lists: { sources: sources.places, actors: actors.places, places: places.places } };
}

function rowOf({ path }: Diagnostic): number {
  return Number(/^row (\d+)/.exec(path)?.[1] ?? 0);
}
