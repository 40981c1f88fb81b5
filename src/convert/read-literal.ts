/** Stands for what cannot be read. */
const FAILED = Symbol("failed");

interface Place {
  readonly text: string;
  at: number;
}

// What repeats takes many signs at once: of one after the other, V8 remembers each, and its memory for that ends at some millions.
const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y;
// Words before the data: "var items =", "callback(", "export default", "new vis.DataSet(".
const LEAD = /(?:export\s+default\s+|(?:(?:var|let|const)\s+)?[\w$.]+\s*=\s*)?(?:(?:new\s+)?[\w$.]+\s*\(\s*)?/y;
const QUOTED = /"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'/y;
const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const DATE = /new\s+Date\(\s*((?:"[^"\\\n]*"|'[^'\\\n]*'|[-\d\s,])*)\)/y;
/** A text in the hands of a library of dates; what it makes of other things depends on its settings. */
const MOMENT = /(?:vis\.)?(?:moment|dayjs)(?:\.utc)?\(\s*("[^"\\\n]*"|'[^'\\\n]*')\s*\)/y;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
]);
const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", 0: "\0", "\n": "" };
/** Data of people is never nested so deep. */
const DEEPEST = 500;

/**
 * Returns what a piece of JavaScript data holds, as it stands in the pages and examples of other tools: names without quotes, single quotes,
 * comments, commas at the end, a variable or a call before it; a date stays the text that makes it: "new Date(2010, 7, 23)". Nothing is
 * run. Undefined when it is anything but data.
 *
 * @example readLiteral("var items = [{ id: 1, content: 'A', start: new Date(2010, 7, 23) },];")
 */
export function readLiteral(text: string): unknown {
  const place: Place = { text, at: 0 };
  skip(place);
  taken(place, LEAD);
  skip(place);
  // Words, as at the beginning of a sheet, are no list of things.
  if (!"[{".includes(text.charAt(place.at) || " ")) return undefined;
  const value = readValue(place, 0);
  skip(place);
  const isWhole = /^(?:\)?\s*;?\s*)$/.test(text.slice(place.at));
  return value === FAILED || !isWhole || typeof value !== "object" || value === null ? undefined : value;
}

function taken(place: Place, pattern: RegExp): string | undefined {
  pattern.lastIndex = place.at;
  const found = pattern.exec(place.text)?.[0];
  place.at += found?.length ?? 0;
  return found;
}

function skip(place: Place): void {
  taken(place, SPACE);
}

function isNext(place: Place, sign: string): boolean {
  skip(place);
  if (place.text[place.at] !== sign) return false;
  place.at++;
  return true;
}

function readValue(place: Place, depth: number): unknown {
  if (depth > DEEPEST) return FAILED;
  if (isNext(place, "[")) return readList(place, depth);
  if (isNext(place, "{")) return readObject(place, depth);
  const quoted = taken(place, QUOTED);
  if (quoted !== undefined) return unquoted(quoted);
  const date = taken(place, DATE);
  if (date !== undefined) return date;
  const moment = taken(place, MOMENT);
  if (moment !== undefined) return moment.replace(/^[^"']*["']|["'][^"']*$/g, "");
  const number = taken(place, NUMBER);
  if (number !== undefined) return Number(number);
  const word = taken(place, NAME);
  return word !== undefined && WORDS.has(word) ? WORDS.get(word) : FAILED;
}

function readList(place: Place, depth: number): unknown {
  const list: unknown[] = [];
  while (!isNext(place, "]")) {
    const value = readValue(place, depth + 1);
    if (value === FAILED) return FAILED;
    list.push(value);
    if (!isNext(place, ",") && place.text[place.at] !== "]") return FAILED;
  }
  return list;
}

function readObject(place: Place, depth: number): unknown {
  const entries: [string, unknown][] = [];
  while (!isNext(place, "}")) {
    const quoted = taken(place, QUOTED);
    const name = quoted === undefined ? (taken(place, NAME) ?? taken(place, NUMBER)) : unquoted(quoted);
    if (name === undefined || !isNext(place, ":")) return FAILED;
    const value = readValue(place, depth + 1);
    if (value === FAILED) return FAILED;
    entries.push([name, value]);
    if (!isNext(place, ",") && place.text[place.at] !== "}") return FAILED;
  }
  // A field named __proto__ is a field.
  return Object.fromEntries(entries);
}

function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r\n|([\s\S]))/g, (_all, four?: string, two?: string, sign?: string) => {
      const code = four ?? two;
      return code === undefined ? (sign === undefined ? "" : (ESCAPES[sign] ?? sign)) : String.fromCharCode(Number.parseInt(code, 16));
    });
}
