import { columns, headerKey } from "./columns.ts";
import { MOST_ABOVE, type Record } from "./read-records.ts";

const keysOf = (name: string): ReadonlySet<string> => new Set(columns.find((column) => column.name === name)?.aliases);
const [DATES, TITLES] = [keysOf("date"), keysOf("title")];

/**
 * Returns the index of the row that names the columns: the first that holds something, unless it names no column of dates and one of the next
 * rows names both dates and titles. -1 where there is no row.
 *
 * @example headerIndex(readRecords("Our timeline,\n,\nDate,Event\n2024,Visit").records) // 2
 */
export function headerIndex(records: readonly Record[]): number {
  const filled = records.flatMap(({ cells }, index) => (cells.some((cell) => cell.trim() !== "") ? [index] : []));
  const [first = -1, ...others] = filled.slice(0, MOST_ABOVE + 1);
  const names = (index: number, known: ReadonlySet<string>): boolean =>
    records[index]?.cells.some((cell) => known.has(headerKey(cell))) === true;
  if (names(first, DATES)) return first;
  return others.find((index) => names(index, DATES) && names(index, TITLES)) ?? first;
}
