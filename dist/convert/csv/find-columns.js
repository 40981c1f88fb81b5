import { didYouMean } from '../../schema/did-you-mean.js';
import { note } from '../note.js';
import { cellPath, isFilled } from '../table.js';
import { columns, headerKey } from './columns.js';

const DATE_PARTS = {
  date: { year: ["year", "start year", "annee"], month: ["month", "start month", "mois"], day: ["day", "start day", "jour"] },
  end: { year: ["end year", "annee de fin"], month: ["end month", "mois de fin"], day: ["end day", "jour de fin"] }
};
const TRANSLATED = /^(.*\S)\s*[:(]\s*([a-z]{2,3}(?:-[a-z\d]{2,8})*)\s*\)?$/i;
function findColumns(table, stated = {}) {
  const at = /* @__PURE__ */ new Map();
  const report = [];
  takeStated(table, stated, at, report);
  const free = freeColumns(table, at);
  for (const { name, aliases } of columns) {
    const alias = at.has(name) ? void 0 : aliases.find((one) => free.has(one));
    if (alias !== void 0) at.set(name, free.get(alias) ?? 0);
    free.delete(alias ?? "");
  }
  if (stated["link"] === void 0) takeSourceAddress(table, at, report);
  takeTranslated(table, at);
  takeDateParts(table, at);
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
        note({
          code: "csv-column-missing",
          severity: "error",
          path: `row ${table.headerRow}`,
          why,
          hint: "Check the name.",
          value: header
        })
      );
    }
  }
}
function freeColumns({ headers, repeated }, at) {
  const taken = new Set(at.values());
  const free = /* @__PURE__ */ new Map();
  headers.forEach((header, column) => {
    const key = headerKey(header);
    if (!taken.has(column) && !repeated.has(column) && !free.has(key)) free.set(key, column);
  });
  return free;
}
function takeSourceAddress(table, at, report) {
  const index = at.get("link");
  const isOfSource = at.has("sources") || at.has("source title") || at.has("source date");
  if (index === void 0 || !isOfSource || at.has("source url")) return;
  const headerOf = (name) => headerKey(table.headers[at.get(name) ?? -1] ?? "");
  if (headerOf("link") === "link" && ["sources", ""].includes(headerOf("sources"))) return;
  at.delete("link");
  at.set("source url", index);
  const hint = 'Name it "source url". For a page about the event, name it "link", and the sources "sources".';
  const why = "this column is read as the address of the source";
  const path = cellPath(table.names, table.headerRow, index);
  report.push(note({ code: "csv-column-guessed", severity: "info", path, why, hint, value: table.headers[index] ?? "" }));
}
function takeTranslated({ headers }, at) {
  const taken = new Set(at.values());
  headers.forEach((header, index) => {
    const [, base = "", tag = ""] = TRANSLATED.exec(header) ?? [];
    const column = columns.find(({ form, aliases }) => form === "text" && aliases.includes(headerKey(base)));
    const name = `${column?.name}:${tag}`;
    if (column !== void 0 && !taken.has(index) && !at.has(name)) at.set(name, index);
  });
}
function takeDateParts(table, at) {
  for (const [name, { year, month, day }] of Object.entries(DATE_PARTS)) {
    const free = freeColumns(table, at);
    const own = at.get(name) ?? free.get(year.find((key) => free.has(key)) ?? "");
    if (own === void 0 || !year.includes(headerKey(table.headers[own] ?? ""))) continue;
    at.set(name, own);
    for (const [part, keys] of Object.entries({ month, day })) {
      const index = free.get(keys.find((key) => free.has(key)) ?? "");
      if (index !== void 0) at.set(`${name} ${part}`, index);
    }
  }
}
function takeDate(table, at, report) {
  const candidates = [...freeColumns(table, at)].flatMap(([key, index]) => /\b(?:date|start|debut)$/.test(key) ? [index] : []);
  const [first] = candidates;
  if (first === void 0 || candidates.length > 1) {
    const names = candidates.map((index) => JSON.stringify(table.names[index]));
    const why = names.length > 1 ? `no column is "date": it may be ${names.join(" or ")}` : 'no column is "date": no event can be placed';
    report.push(
      note({
        code: "csv-date-column-missing",
        severity: "error",
        path: `row ${table.headerRow}`,
        why,
        hint: 'Name the column of dates "date".'
      })
    );
    return;
  }
  at.set("date", first);
  report.push(guessed(table, first, "date"));
  const end = headerKey(table.headers[first] ?? "").replace(/start$/, "end").replace(/debut$/, "fin");
  const last = freeColumns(table, at).get(end);
  if (last !== void 0 && !at.has("end")) at.set("end", last);
}
function takeTitle(table, at, report) {
  const taken = new Set(at.values());
  const counted = table.headers.map((_, index2) => {
    const words = table.rows.flatMap(({ cells }) => /\p{L}{2}/u.test(cells[index2] ?? "") ? [cells[index2]] : []);
    const isOfWords = words.length * 2 > table.rows.length && !words.every((word) => /^\S+:\/\/\S+$/.test(word ?? ""));
    return taken.has(index2) || table.repeated.has(index2) || !isOfWords ? 0 : new Set(words).size;
  });
  const most = Math.max(0, ...counted);
  const summary = at.get("summary");
  const index = most > 0 ? counted.indexOf(most) : summary;
  if (index === summary) at.delete("summary");
  if (index === void 0) {
    const why = 'no column is "title": the events have none';
    report.push(
      note({ code: "csv-title-column-missing", severity: "error", path: `row ${table.headerRow}`, why, hint: 'Name a column "title".' })
    );
    return;
  }
  at.set("title", index);
  report.push(guessed(table, index, "title"));
}
function guessed({ headerRow, headers, names }, index, name) {
  const why = `no column is "${name}"; this one is read as it`;
  const hint = `Name the column that is meant "${name}".`;
  const path = cellPath(names, headerRow, index);
  return note({ code: "csv-column-guessed", severity: "warning", path, why, hint, value: headers[index] ?? "" });
}
function unread(table, at) {
  const taken = new Set(at.values());
  return table.headers.flatMap((header, index) => {
    const filled = table.rows.filter(({ cells }) => isFilled(cells[index])).length;
    if (taken.has(index) || table.repeated.has(index) || filled === 0) return [];
    const other = columns.find((column) => column.aliases.includes(headerKey(header)) && at.has(column.name));
    const why = `${reason(header, other, table, at)} (${filled} of its cells hold something)`;
    const hint = `${suggestion(header, at) || (isGrouping(table, index, at) ? LANE : "")}Rename it to a column that is read, or copy it into one.`;
    const path = cellPath(table.names, table.headerRow, index);
    return [note({ code: "csv-column-unknown", severity: "error", path, why, hint, value: header })];
  });
}
const LANE = 'If it says which events belong together, name it "lane". ';
function isGrouping({ rows }, index, at) {
  const cells = rows.map(({ cells: cells2 }) => cells2[index]?.trim() ?? "").filter((cell) => cell !== "");
  const groups = new Set(cells);
  return !at.has("lane") && groups.size > 1 && groups.size * 2 <= cells.length && cells.every((cell) => cell.length <= 40 && /\p{L}/u.test(cell));
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
