import type { Diagnostic } from "../schema/diagnostic.ts";
import { note } from "./note.ts";
import { headerIndex } from "./csv/header-row.ts";
import { readRecords, type Record } from "./csv/read-records.ts";

/** A table as a spreadsheet shows it. */
export interface Table {
  /** The number of the row that names the columns. */
  readonly headerRow: number;
  /** The names of the columns, as they are written, without the spaces around them. */
  readonly headers: readonly string[];
  /** What a report calls the columns: by their number where another one has the same name before them, or they have none. */
  readonly names: readonly string[];
  /** Indices of the columns that have the name of another one before them. */
  readonly repeated: ReadonlySet<number>;
  /** The rows below the header that hold something. */
  readonly rows: readonly Row[];
  /** What is wrong with the table, whatever its columns mean. */
  readonly report: readonly Diagnostic[];
}

/** A row of a table. */
export interface Row {
  /** Its number in a spreadsheet: the first line of the file is row 1. */
  readonly number: number;
  /** As many as there are headers. */
  readonly cells: readonly string[];
}

/**
 * Returns the table that a text of comma-, semicolon- or tab-separated values holds, with whatever line ends, quotes and missing cells.
 * Nothing is lost in silence: cells without a header, a second header of one name, a quote without its end and blank rows between others are
 * in the report. Takes time linear in the length of the text.
 *
 * @example readTable("date,title\n2024-05-09,Visit").rows // [{ number: 2, cells: ["2024-05-09", "Visit"] }]
 */
export function readTable(text: string): Table {
  const { records, faults } = readRecords(text.replace(/^\uFEFF/, ""));
  const top = headerIndex(records);
  const header = records[top];
  if (header === undefined) {
    const why = "there is no row in it";
    return {
      headerRow: 1,
      headers: [],
      names: [],
      repeated: new Set(),
      rows: [],
      report: [note({ code: "csv-empty", severity: "error", path: "", why, hint: "Begin with a row of column names." })],
    };
  }
  const headers = header.cells.map((cell) => cell.trim());
  const repeated = repeatedIn(headers);
  const names = headers.map((name, column) => (name === "" || repeated.has(column) ? String(column + 1) : name));
  const body = records.slice(top + 1);
  while (body.length > 0 && isBlank(body.at(-1))) body.pop();
  const isAgain = ({ cells }: Record): boolean => headers.every((name, index) => (cells[index] ?? "").trim() === name);
  const again = body.filter((record) => !isBlank(record) && isAgain(record));
  const rows = body.filter((record) => !isBlank(record) && !isAgain(record));
  return {
    headerRow: header.number,
    headers,
    names,
    repeated,
    rows: rows.map(({ number, cells }) => ({ number, cells: headers.map((_, index) => cells[index] ?? "") })),
    report: [
      ...above(records.slice(0, top)),
      ...duplicates({ headers, repeated }, header.number, rows),
      ...faults.map(({ row, column, ...fault }) => note({ ...fault, path: cellPath(names, row, column) })),
      ...again.map(headerAgain),
      ...blanks(body),
      ...rows.flatMap((record) => extraCells(record, headers.length)),
    ],
  };
}

/**
 * Returns where a cell stands, as a loss report says it.
 *
 * @param names what the table calls its columns
 * @example cellPath(["date", "title"], 2, 1) // "row 2, column title"
 */
export function cellPath(names: readonly string[], row: number, column: number): string {
  return `row ${row}, column ${names[column] ?? column + 1}`;
}

/** Returns whether a cell holds something to see. */
export function isFilled(cell: string | undefined): cell is string {
  return cell !== undefined && cell.trim() !== "";
}

function isBlank(record: Record | undefined): boolean {
  return record === undefined || !record.cells.some(isFilled);
}

function repeatedIn(headers: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  headers.forEach((header, column) => {
    const name = header.toLowerCase();
    if (name !== "" && seen.has(name)) repeated.add(column);
    seen.add(name);
  });
  return repeated;
}

function duplicates({ headers, repeated }: Pick<Table, "headers" | "repeated">, row: number, rows: readonly Record[]): Diagnostic[] {
  return Array.from(repeated, (column) => {
    const filled = rows.filter(({ cells }) => isFilled(cells[column])).length;
    const why = `another column has this name; this one is not read (${filled} of its cells hold something)`;
    const path = cellPath([], row, column);
    return note({
      code: "csv-header-duplicate",
      severity: "error",
      path,
      why,
      hint: "Give each column its own name.",
      value: headers[column],
    });
  });
}

/** A title of the sheet, or a line of explanation: it is no event, and has no column. */
function above(records: readonly Record[]): Diagnostic[] {
  return records
    .filter((record) => !isBlank(record))
    .map(({ number, cells }) => {
      const why = "this stands above the names of the columns and is not read";
      const hint = "If it is the title of the story, give it as that.";
      const value = cells.filter(isFilled).join(", ");
      return note({ code: "csv-row-above", severity: "error", path: `row ${number}`, why, hint, value });
    });
}

/** Where sheets were put together, each brought its names. */
function headerAgain({ number, cells }: Record): Diagnostic {
  const why = "this row names the columns once more; it is no event";
  const value = cells.filter(isFilled).join(", ");
  return note({ code: "csv-header-again", severity: "info", path: `row ${number}`, why, hint: "Remove it.", value });
}

/** A blank row is no event, and maybe one that was meant: some tools stop reading there. */
function blanks(records: readonly Record[]): Diagnostic[] {
  return records.flatMap((record, index) => {
    if (!isBlank(record) || isBlankAt(records, index - 1)) return [];
    let last = index;
    while (isBlankAt(records, last + 1)) last++;
    const to = records[last]?.number ?? record.number;
    const path = to === record.number ? `row ${to}` : `rows ${record.number} to ${to}`;
    return [note({ code: "csv-row-blank", severity: "info", path, why: "nothing is written here", hint: "The rows below it are read." })];
  });
}

function isBlankAt(records: readonly Record[], index: number): boolean {
  return index >= 0 && index < records.length && isBlank(records[index]);
}

function extraCells({ number, cells }: Record, width: number): Diagnostic[] {
  return cells.slice(width).flatMap((cell, index) => {
    if (!isFilled(cell)) return [];
    const why = "this cell has no column name above it and is not read";
    const hint = "Name its column; or put the text in quotes that a separator has torn apart.";
    return [
      note({ code: "csv-cell-extra", severity: "error", path: `row ${number}, column ${width + index + 1}`, why, hint, value: cell }),
    ];
  });
}
