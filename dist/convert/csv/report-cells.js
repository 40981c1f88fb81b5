import { cellPath } from '../table.js';
import { columns } from './columns.js';

function reportCells(diagnostics, cells) {
  return diagnostics.flatMap((diagnostic) => inCell(diagnostic, cells) ?? []);
}
function inCells(diagnostics, cells) {
  return diagnostics.map((diagnostic) => inCell(diagnostic, cells) ?? diagnostic);
}
function inCell(diagnostic, cells) {
  const place = placeOf(diagnostic.path, cells);
  if (place === void 0) return void 0;
  const path = place.column < 0 ? `row ${place.row}` : cellPath(cells.names, place.row, place.column);
  if (diagnostic.code === "source-missing") {
    const hint = 'Name one in the column "sources".';
    return { ...diagnostic, path, hint, message: path + diagnostic.message.slice(diagnostic.path.length).replace(diagnostic.hint, hint) };
  }
  return { ...diagnostic, path, message: path + diagnostic.message.slice(diagnostic.path.length) };
}
function placeOf(pointer, { rows, at, lists }) {
  const [, list = "", index = "", rest = ""] = /^\/([a-z]+)\/(\d+)(\/.*|)$/s.exec(pointer) ?? [];
  if (list !== "events") return lists?.[list]?.[Number(index)];
  const row = rows[Number(index)];
  return row && { row: row.number, column: columnOf(rest, at) };
}
function columnOf(pointer, at) {
  const fitting = columns.filter((column) => column.pointer !== "" && `${pointer}/`.startsWith(`${column.pointer}/`));
  const [best] = fitting.sort((a, b) => b.pointer.length - a.pointer.length);
  if (best === void 0) return at.get(/^\/([a-z]+)/.exec(pointer)?.[1] ?? "") ?? -1;
  const tag = /^\/([\w-]+)/.exec(pointer.slice(best.pointer.length))?.[1];
  const inLanguage = [...at].find(([key]) => key.startsWith(`${best.name}:`))?.[1];
  return at.get(`${best.name}:${tag}`) ?? at.get(best.name) ?? inLanguage ?? -1;
}

export { inCells, reportCells };
