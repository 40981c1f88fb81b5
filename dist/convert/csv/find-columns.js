import { didYouMean } from '../../schema/did-you-mean.js';
import { note } from '../note.js';
import { isRepeated, columnName, isFilled, cellPath } from '../table.js';
import { columns, headerKey } from './columns.js';

const HEADER = 1;
const TRANSLATED = /^(.*\S)\s*[:(]\s*([a-z]{2,3}(?:-[a-z\d]{2,8})*)\s*\)?$/i;
function findColumns(table, stated = {}) {
  const at = /* @__PURE__ */ new Map();
  const report = [];
  takeStated(table, stated, at, report);
  for (const { name, aliases } of columns) {
    if (at.has(name)) continue;
    const index = aliases.map((alias) => free(table, at, (key) => key === alias)).find((found) => found !== void 0);
    if (index !== void 0) at.set(name, index);
  }
  takeTranslated(table, at);
  if (!at.has("date")) takeDate(table, at, report);
  if (!hasText(at, "title")) takeTitle(table, at, report);
  return { at, report: [...report, ...unread(table, at)] };
}
function hasText(at, name) {
  return at.has(name) || [...at.keys()].some((key) => key.startsWith(`${name}:`));
}
function takeStated(table, stated, at, report) {
  for (const [name, header] of Object.entries(stated)) {
    const index = table.headers.findIndex((one) => one.trim() === header.trim());
    const isKnown = columns.some((column) => column.name === name);
    if (index >= 0 && isKnown) at.set(name, index);
    else {
      const why = isKnown ? `no column is named so, which was to be read as "${name}"` : `"${name}" is no column that is read`;
      report.push(
        note({ code: "csv-column-missing", severity: "error", path: `row ${HEADER}`, why, hint: "Check the name.", value: header })
      );
    }
  }
}
function free({ headers }, at, fits) {
  const taken = [...at.values()];
  const index = headers.findIndex((header, column) => !taken.includes(column) && !isRepeated(headers, column) && fits(headerKey(header)));
  return index < 0 ? void 0 : index;
}
function takeTranslated({ headers }, at) {
  headers.forEach((header, index) => {
    const [, base = "", tag = ""] = TRANSLATED.exec(header) ?? [];
    const column = columns.find(({ form, aliases }) => form === "text" && aliases.includes(headerKey(base)));
    const name = `${column?.name}:${tag}`;
    if (column !== void 0 && ![...at.values()].includes(index) && !at.has(name)) at.set(name, index);
  });
}
function takeDate(table, at, report) {
  const taken = [...at.values()];
  const candidates = table.headers.flatMap(
    (header, index) => !taken.includes(index) && !isRepeated(table.headers, index) && /\b(?:date|start|debut)$/.test(headerKey(header)) ? [index] : []
  );
  const [first] = candidates;
  if (first === void 0 || candidates.length > 1) {
    const names = candidates.map((index) => JSON.stringify(columnName(table.headers, index)));
    const why = names.length > 1 ? `no column is "date": it may be ${names.join(" or ")}` : 'no column is "date": no event can be placed';
    report.push(
      note({ code: "csv-date-column-missing", severity: "error", path: `row ${HEADER}`, why, hint: 'Name the column of dates "date".' })
    );
    return;
  }
  at.set("date", first);
  report.push(guessed(table, first, "date"));
  const end = headerKey(table.headers[first] ?? "").replace(/start$/, "end").replace(/debut$/, "fin");
  const last = free(table, at, (key) => key === end);
  if (last !== void 0 && !at.has("end")) at.set("end", last);
}
function takeTitle(table, at, report) {
  const taken = [...at.values()];
  const counted = table.headers.map((_, index2) => {
    const words = table.rows.flatMap(({ cells }) => /\p{L}{2}/u.test(cells[index2] ?? "") ? [cells[index2]] : []);
    const isOfWords = words.length * 2 > table.rows.length && !words.every((word) => /^\S+:\/\/\S+$/.test(word ?? ""));
    return taken.includes(index2) || isRepeated(table.headers, index2) || !isOfWords ? 0 : new Set(words).size;
  });
  const most = Math.max(0, ...counted);
  const index = counted.indexOf(most);
  if (most === 0) {
    const why = 'no column is "title": the events have none';
    report.push(note({ code: "csv-title-column-missing", severity: "error", path: `row ${HEADER}`, why, hint: 'Name a column "title".' }));
    return;
  }
  at.set("title", index);
  report.push(guessed(table, index, "title"));
}
function guessed({ headers }, index, name) {
  const why = `no column is "${name}"; this one is read as it`;
  const hint = `Name the column that is meant "${name}".`;
  const path = cellPath(headers, HEADER, index);
  return note({ code: "csv-column-guessed", severity: "warning", path, why, hint, value: headers[index] ?? "" });
}
function unread(table, at) {
  const taken = [...at.values()];
  return table.headers.flatMap((header, index) => {
    const filled = table.rows.filter(({ cells }) => isFilled(cells[index])).length;
    if (taken.includes(index) || isRepeated(table.headers, index) || filled === 0) return [];
    const other = columns.find((column) => column.aliases.includes(headerKey(header)) && at.has(column.name));
    const why = `${reason(header, other, table, at)} (${filled} of its cells hold something)`;
    const hint = `${suggestion(header, at)}Rename it to a column that is read, or copy it into one.`;
    const path = cellPath(table.headers, HEADER, index);
    return [note({ code: "csv-column-unknown", severity: "error", path, why, hint, value: header })];
  });
}
function reason(header, other, { headers }, at) {
  if (header === "") return "this column has no name and is not read";
  if (other === void 0) return "this column is not read";
  return `this column is not read: "${other.name}" is read from ${JSON.stringify(headers[at.get(other.name) ?? 0])}`;
}
function suggestion(header, at) {
  const names = columns.filter(({ name }) => !at.has(name)).map(({ name }) => name);
  return header === "" ? "" : didYouMean(headerKey(header), names);
}

export { findColumns, hasText };
