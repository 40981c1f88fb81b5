import { locate } from '../schema/locate.js';
import { headerIndex } from './csv/header-row.js';
import { readRecords } from './csv/read-records.js';

function placesIn(text, problems) {
  const kindOf = ({ path }) => /^rows? \d/.test(path) ? "row" : /^\s*</.test(text.replace(/^\uFEFF/, "")) ? "xpath" : "pointer";
  const pathsOf = (kind) => problems.flatMap((one) => kindOf(one) === kind ? [one.path] : []);
  const isJson = /[[{]/.test(text) && pathsOf("pointer").length > 0;
  const found = new Map([
    ...isJson ? locate(text, pathsOf("pointer")) : [],
    ...positionsOf(text, cellsAt(text, pathsOf("row"))),
    ...positionsOf(text, elementsAt(text, pathsOf("xpath")))
  ]);
  return problems.map((problem) => problem.path === "" ? placeInMessage(problem.message) : found.get(problem.path));
}
function placeInMessage(message) {
  const [, line, column] = /\bline (\d+), column (\d+)/.exec(message) ?? [];
  return line === void 0 ? void 0 : { line: Number(line), column: Number(column) };
}
function cellsAt(text, paths) {
  if (paths.length === 0) return /* @__PURE__ */ new Map();
  const shift = text.startsWith("\uFEFF") ? 1 : 0;
  const { records } = readRecords(text.slice(shift));
  const header = records[headerIndex(records)]?.cells.map((cell) => cell.trim()) ?? [];
  const entries = paths.flatMap((path) => {
    const [, row, name = ""] = /^rows? (\d+)(?: to \d+)?(?:, column (.+))?$/s.exec(path) ?? [];
    const starts = records[Number(row) - 1]?.starts ?? [];
    const named = header.indexOf(name);
    const at = starts[named < 0 ? Number(name) - 1 : named] ?? starts[0];
    return at === void 0 ? [] : [[path, at + shift]];
  });
  return new Map(entries);
}
function elementsAt(text, paths) {
  const wanted = paths.map((path) => ({ path, match: /([\w.-]+)(?:\[(\d+)\])?(?:\/@([\w.:-]+)|\/text\(\))?$/.exec(path) }));
  const starts = /* @__PURE__ */ new Map();
  for (const name of new Set(wanted.flatMap(({ match }) => match?.[1] ?? []))) starts.set(name, []);
  if (starts.size === 0) return /* @__PURE__ */ new Map();
  for (const { 1: name = "", index } of text.matchAll(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<([\w.-]+)/g)) starts.get(name)?.push(index);
  const entries = wanted.flatMap(({ path, match }) => {
    const [, name = "", number = "1", attribute] = match ?? [];
    const at = starts.get(name)?.[Number(number) - 1];
    return at === void 0 ? [] : [[path, attribute === void 0 ? at : attributeFrom(text, at, attribute)]];
  });
  return new Map(entries);
}
function attributeFrom(text, tag, name) {
  const pattern = /\s([\w.:-]+)\s*=\s*(?:"[^"]*"|'[^']*')|>/g;
  pattern.lastIndex = tag;
  for (let match = pattern.exec(text); match?.[1] !== void 0; match = pattern.exec(text)) if (match[1] === name) return match.index + 1;
  return tag;
}
function positionsOf(text, indices) {
  const positions = /* @__PURE__ */ new Map();
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

export { placesIn };
