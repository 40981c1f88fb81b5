import type { Diagnostic } from "../../schema/diagnostic.ts";
import { cellPath, type Row, type Table } from "../table.ts";
import { columns } from "./columns.ts";
import type { Sheet } from "./read-event.ts";
import type { CellPlace } from "./registry.ts";

/**
 * Returns what is wrong with a story, said of the cells that it was read from: "/events/0/title" is "row 2, column title". What no cell is to
 * blame for is not said.
 */
export function reportCells(diagnostics: readonly Diagnostic[], table: Table, sheet: Sheet): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const place = placeOf(diagnostic.path, table.rows, sheet);
    if (place === undefined) return [];
    const path = place.column < 0 ? `row ${place.row}` : cellPath(table.headers, place.row, place.column);
    return [{ ...diagnostic, path, message: path + diagnostic.message.slice(diagnostic.path.length) }];
  });
}

function placeOf(pointer: string, rows: readonly Row[], sheet: Sheet): CellPlace | undefined {
  const [, list = "", index = "", rest = ""] = /^\/([a-z]+)\/(\d+)(\/.*|)$/s.exec(pointer) ?? [];
  if (list === "sources" || list === "actors" || list === "places") return sheet[list].places[Number(index)];
  const row = rows[Number(index)];
  return list !== "events" || row === undefined ? undefined : { row: row.number, column: columnOf(rest, sheet) };
}

/** The column of the longest pointer that a place of an event is in; -1 when it has none. */
function columnOf(pointer: string, { at }: Sheet): number {
  const fitting = columns.filter((column) => column.pointer !== "" && `${pointer}/`.startsWith(`${column.pointer}/`));
  const [best] = fitting.sort((a, b) => b.pointer.length - a.pointer.length);
  if (best === undefined) return listColumn(pointer, at);
  const tag = /^\/([\w-]+)/.exec(pointer.slice(best.pointer.length))?.[1];
  const inLanguage = [...at].find(([key]) => key.startsWith(`${best.name}:`))?.[1];
  return at.get(`${best.name}:${tag}`) ?? at.get(best.name) ?? inLanguage ?? -1;
}

function listColumn(pointer: string, at: Sheet["at"]): number {
  const [, name = ""] = /^\/([a-z]+)/.exec(pointer) ?? [];
  return at.get(name) ?? -1;
}
