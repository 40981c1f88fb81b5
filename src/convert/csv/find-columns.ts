import type { Diagnostic } from "../../schema/diagnostic.ts";
import { didYouMean } from "../../schema/did-you-mean.ts";
import { note } from "../note.ts";
import { cellPath, isFilled, type Table } from "../table.ts";
import { columns, headerKey, type Column } from "./columns.ts";

/** Where the columns of a table stand. */
export interface FoundColumns {
  /** Indices of the table's columns, by the names of ours; a text in a language has a name such as "title:fr". */
  readonly at: ReadonlyMap<string, number>;
  readonly report: readonly Diagnostic[];
}

/** Headers of dates that stand in three columns, as they are compared. */
const DATE_PARTS = {
  date: { year: ["year", "start year", "annee"], month: ["month", "start month", "mois"], day: ["day", "start day", "jour"] },
  end: { year: ["end year", "annee de fin"], month: ["end month", "mois de fin"], day: ["end day", "jour de fin"] },
};
const TRANSLATED = /^(.*\S)\s*[:(]\s*([a-z]{2,3}(?:-[a-z\d]{2,8})*)\s*\)?$/i;

/**
 * Returns which column of a table is which of ours: by its header, by one that means the same, or as was stated. A title or date that has no
 * header of its kind is looked for; what is found so is a warning, and two that may be it are a question.
 *
 * @param stated headers of the table, by the names of our columns
 */
export function findColumns(table: Table, stated: Readonly<Record<string, string>> = {}): FoundColumns {
  const at = new Map<string, number>();
  const report: Diagnostic[] = [];
  takeStated(table, stated, at, report);
  const free = freeColumns(table, at);
  for (const { name, aliases } of columns) {
    const alias = at.has(name) ? undefined : aliases.find((one) => free.has(one));
    if (alias !== undefined) at.set(name, free.get(alias) ?? 0);
    free.delete(alias ?? "");
  }
  if (stated["link"] === undefined) takeSourceAddress(table, at, report);
  takeTranslated(table, at);
  takeDateParts(table, at);
  if (!at.has("date")) takeDate(table, at, report);
  if (!hasText(at, "title")) takeTitle(table, at, report);
  return { at, report: [...report, ...unread(table, at)] };
}

/** Returns whether a column of texts is there, in some language or in none. */
export function hasText(at: ReadonlyMap<string, number>, name: string): boolean {
  return at.has(name) || [...at.keys()].some((key) => key.startsWith(`${name}:`));
}

function takeStated(table: Table, stated: Readonly<Record<string, string>>, at: Map<string, number>, report: Diagnostic[]): void {
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
          value: header,
        }),
      );
    }
  }
}

/** Returns the columns that no other meaning has taken, by their headers as they are compared: the first of each. */
function freeColumns({ headers, repeated }: Table, at: ReadonlyMap<string, number>): Map<string, number> {
  const taken = new Set(at.values());
  const free = new Map<string, number>();
  headers.forEach((header, column) => {
    const key = headerKey(header);
    if (!taken.has(column) && !repeated.has(column) && !free.has(key)) free.set(key, column);
  });
  return free;
}

/** An address beside the name of a source is where that source stands; beside our own "sources", a "link" is what the event links to. */
function takeSourceAddress(table: Table, at: Map<string, number>, report: Diagnostic[]): void {
  const index = at.get("link");
  const isOfSource = at.has("sources") || at.has("source title") || at.has("source date");
  if (index === undefined || !isOfSource || at.has("source url")) return;
  const headerOf = (name: string): string => headerKey(table.headers[at.get(name) ?? -1] ?? "");
  if (headerOf("link") === "link" && ["sources", ""].includes(headerOf("sources"))) return;
  at.delete("link");
  at.set("source url", index);
  const hint = 'Name it "source url". For a page about the event, name it "link", and the sources "sources".';
  const why = "this column is read as the address of the source";
  const path = cellPath(table.names, table.headerRow, index);
  report.push(note({ code: "csv-column-guessed", severity: "info", path, why, hint, value: table.headers[index] ?? "" }));
}

function takeTranslated({ headers }: Table, at: Map<string, number>): void {
  const taken = new Set(at.values());
  headers.forEach((header, index) => {
    const [, base = "", tag = ""] = TRANSLATED.exec(header) ?? [];
    const column = columns.find(({ form, aliases }) => form === "text" && aliases.includes(headerKey(base)));
    const name = `${column?.name}:${tag}`;
    if (column !== undefined && !taken.has(index) && !at.has(name)) at.set(name, index);
  });
}

/** Beside a year, a month and a day are the rest of the date. */
function takeDateParts(table: Table, at: Map<string, number>): void {
  for (const [name, { year, month, day }] of Object.entries(DATE_PARTS)) {
    const free = freeColumns(table, at);
    const own = at.get(name) ?? free.get(year.find((key) => free.has(key)) ?? "");
    if (own === undefined || !year.includes(headerKey(table.headers[own] ?? ""))) continue;
    at.set(name, own);
    for (const [part, keys] of Object.entries({ month, day })) {
      const index = free.get(keys.find((key) => free.has(key)) ?? "");
      if (index !== undefined) at.set(`${name} ${part}`, index);
    }
  }
}

/** "Resignation Date" is a date when no other column may be one; a start has its end beside it. */
function takeDate(table: Table, at: Map<string, number>, report: Diagnostic[]): void {
  const candidates = [...freeColumns(table, at)].flatMap(([key, index]) => (/\b(?:date|start|debut)$/.test(key) ? [index] : []));
  const [first] = candidates;
  if (first === undefined || candidates.length > 1) {
    const names = candidates.map((index) => JSON.stringify(table.names[index]));
    const why = names.length > 1 ? `no column is "date": it may be ${names.join(" or ")}` : 'no column is "date": no event can be placed';
    report.push(
      note({
        code: "csv-date-column-missing",
        severity: "error",
        path: `row ${table.headerRow}`,
        why,
        hint: 'Name the column of dates "date".',
      }),
    );
    return;
  }
  at.set("date", first);
  report.push(guessed(table, first, "date"));
  const end = headerKey(table.headers[first] ?? "")
    .replace(/start$/, "end")
    .replace(/debut$/, "fin");
  const last = freeColumns(table, at).get(end);
  if (last !== undefined && !at.has("end")) at.set("end", last);
}

/** The column of words that best tells one row from another; a summary is better than no title. */
function takeTitle(table: Table, at: Map<string, number>, report: Diagnostic[]): void {
  const taken = new Set(at.values());
  const counted = table.headers.map((_, index) => {
    const words = table.rows.flatMap(({ cells }) => (/\p{L}{2}/u.test(cells[index] ?? "") ? [cells[index]] : []));
    const isOfWords = words.length * 2 > table.rows.length && !words.every((word) => /^\S+:\/\/\S+$/.test(word ?? ""));
    return taken.has(index) || table.repeated.has(index) || !isOfWords ? 0 : new Set(words).size;
  });
  const most = Math.max(0, ...counted);
  const summary = at.get("summary");
  const index = most > 0 ? counted.indexOf(most) : summary;
  if (index === summary) at.delete("summary");
  if (index === undefined) {
    const why = 'no column is "title": the events have none';
    report.push(
      note({ code: "csv-title-column-missing", severity: "error", path: `row ${table.headerRow}`, why, hint: 'Name a column "title".' }),
    );
    return;
  }
  at.set("title", index);
  report.push(guessed(table, index, "title"));
}

function guessed({ headerRow, headers, names }: Table, index: number, name: string): Diagnostic {
  const why = `no column is "${name}"; this one is read as it`;
  const hint = `Name the column that is meant "${name}".`;
  const path = cellPath(names, headerRow, index);
  return note({ code: "csv-column-guessed", severity: "warning", path, why, hint, value: headers[index] ?? "" });
}

/** One line for each column that is not read and holds something. */
function unread(table: Table, at: ReadonlyMap<string, number>): Diagnostic[] {
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

/** Whether a column holds a few words that come again, as the names of groups do, and no column is read as theirs. */
function isGrouping({ rows }: Table, index: number, at: ReadonlyMap<string, number>): boolean {
  const cells = rows.map(({ cells }) => cells[index]?.trim() ?? "").filter((cell) => cell !== "");
  const groups = new Set(cells);
  return (
    !at.has("lane") && groups.size > 1 && groups.size * 2 <= cells.length && cells.every((cell) => cell.length <= 40 && /\p{L}/u.test(cell))
  );
}

function reason(header: string, other: Column | undefined, { headers }: Table, at: ReadonlyMap<string, number>): string {
  if (header === "") return "this column has no name and is not read";
  if (other === undefined) return "this column is not read";
  return `this column is not read: "${other.name}" is read from ${JSON.stringify(headers[at.get(other.name) ?? 0])}`;
}

function suggestion(header: string, at: ReadonlyMap<string, number>): string {
  const names = columns.filter(({ name }) => !at.has(name)).map(({ name }) => name);
  return header === "" ? "" : didYouMean(headerKey(header), names);
}
