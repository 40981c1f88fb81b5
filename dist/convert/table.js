import { note } from './note.js';
import { headerIndex } from './csv/header-row.js';
import { readRecords } from './csv/read-records.js';

function readTable(text) {
  const { records, faults } = readRecords(text.replace(/^\uFEFF/, ""));
  const top = headerIndex(records);
  const header = records[top];
  if (header === void 0) {
    const why = "there is no row in it";
    return {
      headerRow: 1,
      headers: [],
      names: [],
      repeated: /* @__PURE__ */ new Set(),
      rows: [],
      report: [note({ code: "csv-empty", severity: "error", path: "", why, hint: "Begin with a row of column names." })]
    };
  }
  const headers = header.cells.map((cell) => cell.trim());
  const repeated = repeatedIn(headers);
  const names = headers.map((name, column) => name === "" || repeated.has(column) ? String(column + 1) : name);
  const body = records.slice(top + 1);
  while (body.length > 0 && isBlank(body.at(-1))) body.pop();
  const isAgain = ({ cells }) => headers.every((name, index) => (cells[index] ?? "").trim() === name);
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
      ...rows.flatMap((record) => extraCells(record, headers.length))
    ]
  };
}
function cellPath(names, row, column) {
  return `row ${row}, column ${names[column] ?? column + 1}`;
}
function isFilled(cell) {
  return cell !== void 0 && cell.trim() !== "";
}
function isBlank(record) {
  return record === void 0 || !record.cells.some(isFilled);
}
function repeatedIn(headers) {
  const seen = /* @__PURE__ */ new Set();
  const repeated = /* @__PURE__ */ new Set();
  headers.forEach((header, column) => {
    const name = header.toLowerCase();
    if (name !== "" && seen.has(name)) repeated.add(column);
    seen.add(name);
  });
  return repeated;
}
function duplicates({ headers, repeated }, row, rows) {
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
      value: headers[column]
    });
  });
}
function above(records) {
  return records.filter((record) => !isBlank(record)).map(({ number, cells }) => {
    const why = "this stands above the names of the columns and is not read";
    const hint = "If it is the title of the story, give it as that.";
    const value = cells.filter(isFilled).join(", ");
    return note({ code: "csv-row-above", severity: "error", path: `row ${number}`, why, hint, value });
  });
}
function headerAgain({ number, cells }) {
  const why = "this row names the columns once more; it is no event";
  const value = cells.filter(isFilled).join(", ");
  return note({ code: "csv-header-again", severity: "info", path: `row ${number}`, why, hint: "Remove it.", value });
}
function blanks(records) {
  return records.flatMap((record, index) => {
    if (!isBlank(record) || isBlankAt(records, index - 1)) return [];
    let last = index;
    while (isBlankAt(records, last + 1)) last++;
    const to = records[last]?.number ?? record.number;
    const path = to === record.number ? `row ${to}` : `rows ${record.number} to ${to}`;
    return [note({ code: "csv-row-blank", severity: "info", path, why: "nothing is written here", hint: "The rows below it are read." })];
  });
}
function isBlankAt(records, index) {
  return index >= 0 && index < records.length && isBlank(records[index]);
}
function extraCells({ number, cells }, width) {
  return cells.slice(width).flatMap((cell, index) => {
    if (!isFilled(cell)) return [];
    const why = "this cell has no column name above it and is not read";
    const hint = "Name its column; or put the text in quotes that a separator has torn apart.";
    return [
      note({ code: "csv-cell-extra", severity: "error", path: `row ${number}, column ${width + index + 1}`, why, hint, value: cell })
    ];
  });
}

export { cellPath, isFilled, readTable };
