import { isFilled, type Row } from "../table.ts";
import { headerKey } from "../csv/columns.ts";

/** The columns that are read, by their headers as they are compared; those of one meaning stand together. */
export const COLUMNS = {
  year: ["year"],
  month: ["month"],
  day: ["day"],
  time: ["time"],
  endYear: ["end year"],
  endMonth: ["end month"],
  endDay: ["end day"],
  endTime: ["end time"],
  start: ["start date"],
  end: ["end date"],
  display: ["display date"],
  headline: ["headline"],
  text: ["text"],
  media: ["media"],
  credit: ["media credit"],
  caption: ["media caption"],
  alt: ["alt text"],
  type: ["type"],
  group: ["group", "tag"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a column that is read. */
export type ColumnKey = keyof typeof COLUMNS;

/** Where the columns stand. */
export type SheetColumns = ReadonlyMap<ColumnKey, number>;

/** Returns where the columns of a sheet stand. */
export function sheetColumns(headers: readonly string[]): SheetColumns {
  const keys = headers.map(headerKey);
  const found = new Map<ColumnKey, number>();
  for (const [name, titles] of Object.entries(COLUMNS) as [ColumnKey, readonly string[]][]) {
    const index = titles.map((title) => keys.indexOf(title)).find((place) => place >= 0);
    if (index !== undefined) found.set(name, index);
  }
  return found;
}

/** Returns the text of a cell; "" where there is no such column. */
export function cellOf(row: Row, at: SheetColumns, name: ColumnKey): string {
  return row.cells[at.get(name) ?? -1] ?? "";
}

/** Returns whether any of some cells holds something. */
export function holdsAny(row: Row, at: SheetColumns, names: readonly ColumnKey[]): boolean {
  return names.some((name) => isFilled(cellOf(row, at, name)));
}
