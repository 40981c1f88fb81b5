import type { Diagnostic } from "../../schema/diagnostic.ts";
import { cellPath, type Row } from "../table.ts";
import { columns } from "./columns.ts";
import type { CellPlace } from "./registry.ts";

/** Which cells a story was read from. */
export interface StoryCells {
  /** What the table calls its columns. */
  readonly names: readonly string[];
  /** The row of each event. */
  readonly rows: readonly Row[];
  /** Indices of the table's columns, by the names of ours. */
  readonly at: ReadonlyMap<string, number>;
  /** The cells of the items of other lists of the story. */
  readonly lists?: Readonly<Record<string, readonly CellPlace[]>>;
}

/**
 * Returns what is wrong with a story, said of the cells that it was read from: "/events/0/title" is "row 2, column title". What no cell is to
 * blame for is not said.
 */
export function reportCells(diagnostics: readonly Diagnostic[], cells: StoryCells): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => inCell(diagnostic, cells) ?? []);
}

/**
 * Returns what is wrong with a story, said of a cell where there is one to blame, else as it is.
 */
export function inCells(diagnostics: readonly Diagnostic[], cells: StoryCells): Diagnostic[] {
  return diagnostics.map((diagnostic) => inCell(diagnostic, cells) ?? diagnostic);
}

function inCell(diagnostic: Diagnostic, cells: StoryCells): Diagnostic | undefined {
  const place = placeOf(diagnostic.path, cells);
  if (place === undefined) return undefined;
  const path = place.column < 0 ? `row ${place.row}` : cellPath(cells.names, place.row, place.column);
  if (diagnostic.code === "source-missing") {
    // A sheet names its sources itself; ids are made of them.
    const hint = 'Name one in the column "sources".';
    return { ...diagnostic, path, hint, message: path + diagnostic.message.slice(diagnostic.path.length).replace(diagnostic.hint, hint) };
  }
  return { ...diagnostic, path, message: path + diagnostic.message.slice(diagnostic.path.length) };
}

function placeOf(pointer: string, { rows, at, lists }: StoryCells): CellPlace | undefined {
  const [, list = "", index = "", rest = ""] = /^\/([a-z]+)\/(\d+)(\/.*|)$/s.exec(pointer) ?? [];
  if (list !== "events") return lists?.[list]?.[Number(index)];
  const row = rows[Number(index)];
  return row && { row: row.number, column: columnOf(rest, at) };
}

/** The column of the longest pointer that a place of an event is in; -1 when it has none. */
function columnOf(pointer: string, at: StoryCells["at"]): number {
  const fitting = columns.filter((column) => column.pointer !== "" && `${pointer}/`.startsWith(`${column.pointer}/`));
  const [best] = fitting.sort((a, b) => b.pointer.length - a.pointer.length);
  if (best === undefined) return at.get(/^\/([a-z]+)/.exec(pointer)?.[1] ?? "") ?? -1;
  const tag = /^\/([\w-]+)/.exec(pointer.slice(best.pointer.length))?.[1];
  const inLanguage = [...at].find(([key]) => key.startsWith(`${best.name}:`))?.[1];
  return at.get(`${best.name}:${tag}`) ?? at.get(best.name) ?? inLanguage ?? -1;
}
