import { locate, type Position } from "../schema/locate.ts";
import type { Diagnostic } from "../schema/diagnostic.ts";
import { headerIndex } from "./csv/header-row.ts";
import { readRecords } from "./csv/read-records.ts";

/**
 * Returns where in a file the problems stand that a reader found in it: line and column, both from 1; undefined where a problem names no place.
 * Of a sheet that is the cell's first line, whatever lines the cells above it have.
 *
 * @param problems what names a place by a JSON Pointer, as "row 7, column Month", as an XPath, or in its message by line and column
 * @example placesIn('date,title\n"9\nNov",A\nx,B', [{ path: "row 3, column title", message: "" }]) // [{ line: 4, column: 3 }]
 */
export function placesIn(text: string, problems: readonly Pick<Diagnostic, "path" | "message">[]): readonly (Position | undefined)[] {
  const kindOf = ({ path }: Pick<Diagnostic, "path">): "row" | "xpath" | "pointer" =>
    /^rows? \d/.test(path) ? "row" : /^\s*</.test(text.replace(/^\uFEFF/, "")) ? "xpath" : "pointer";
  const pathsOf = (kind: string): string[] => problems.flatMap((one) => (kindOf(one) === kind ? [one.path] : []));
  const isJson = /[[{]/.test(text) && pathsOf("pointer").length > 0;
  const found = new Map<string, Position>([
    ...(isJson ? locate(text, pathsOf("pointer")) : []),
    ...positionsOf(text, cellsAt(text, pathsOf("row"))),
    ...positionsOf(text, elementsAt(text, pathsOf("xpath"))),
  ]);
  return problems.map((problem) => (problem.path === "" ? placeInMessage(problem.message) : found.get(problem.path)));
}

/** What is no JSON says its place itself. */
function placeInMessage(message: string): Position | undefined {
  const [, line, column] = /\bline (\d+), column (\d+)/.exec(message) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

function cellsAt(text: string, paths: readonly string[]): ReadonlyMap<string, number> {
  if (paths.length === 0) return new Map();
  const shift = text.startsWith("\uFEFF") ? 1 : 0;
  const { records } = readRecords(text.slice(shift));
  const header = records[headerIndex(records)]?.cells.map((cell) => cell.trim()) ?? [];
  const entries = paths.flatMap((path): [string, number][] => {
    const [, row, name = ""] = /^rows? (\d+)(?: to \d+)?(?:, column (.+))?$/s.exec(path) ?? [];
    const starts = records[Number(row) - 1]?.starts ?? [];
    const named = header.indexOf(name);
    const at = starts[named < 0 ? Number(name) - 1 : named] ?? starts[0];
    return at === undefined ? [] : [[path, at + shift]];
  });
  return new Map(entries);
}

/** "/data/event[2]/@start": the second event, and its attribute where it has one. */
function elementsAt(text: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const wanted = paths.map((path) => ({ path, match: /([\w.-]+)(?:\[(\d+)\])?(?:\/@([\w.:-]+)|\/text\(\))?$/.exec(path) }));
  const starts = new Map<string, number[]>();
  for (const name of new Set(wanted.flatMap(({ match }) => match?.[1] ?? []))) starts.set(name, []);
  if (starts.size === 0) return new Map();
  for (const { 1: name = "", index } of text.matchAll(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<([\w.-]+)/g)) starts.get(name)?.push(index);
  const entries = wanted.flatMap(({ path, match }): [string, number][] => {
    const [, name = "", number = "1", attribute] = match ?? [];
    const at = starts.get(name)?.[Number(number) - 1];
    return at === undefined ? [] : [[path, attribute === undefined ? at : attributeFrom(text, at, attribute)]];
  });
  return new Map(entries);
}

/** Returns where an attribute of a tag begins; the tag itself where it has none of that name. */
function attributeFrom(text: string, tag: number, name: string): number {
  const pattern = /\s([\w.:-]+)\s*=\s*(?:"[^"]*"|'[^']*')|>/g;
  pattern.lastIndex = tag;
  for (let match = pattern.exec(text); match?.[1] !== undefined; match = pattern.exec(text)) if (match[1] === name) return match.index + 1;
  return tag;
}

/** Lines end as a spreadsheet or an editor ends them. */
function positionsOf(text: string, indices: ReadonlyMap<string, number>): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>();
  const ends = /\r\n?|\n/g;
  let line = 1;
  let start = 0;
  for (const [path, at] of [...indices].sort(([, one], [, other]) => one - other)) {
    for (let end = ends.exec(text); end !== null && ends.lastIndex <= at; end = ends.exec(text)) {
      line++;
      start = ends.lastIndex;
    }
    ends.lastIndex = start;
    positions.set(path, { line, column: at - start + 1 });
  }
  return positions;
}
