import type { Severity } from "../../schema/diagnostic.ts";

/** The cells between two line ends. */
export interface Record {
  /** 1 for the first of the file. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Where each cell begins: indices into the text. */
  readonly starts: readonly number[];
}

/** What is wrong with the quotes of a cell. */
export interface CellFault {
  readonly code: string;
  readonly severity: Severity;
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly why: string;
  readonly hint: string;
  readonly value: string;
}

interface Cell {
  readonly text: string;
  /** Index of the separator or line end after it. */
  readonly end: number;
  readonly fault?: Omit<CellFault, "row" | "column">;
}

/** How many lines may stand above the table: a title, a line of explanation, blank ones. */
export const MOST_ABOVE = 10;

const SEPARATORS = [",", ";", "\t"] as const;
/** Up to the next separator or line end, wherever it is asked to begin. */
const PLAIN = { ",": /[^,\r\n]*/y, ";": /[^;\r\n]*/y, "\t": /[^\t\r\n]*/y } as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * Returns all records of a text, blank ones too, and what is wrong with its quotes. Of comma, semicolon and tab, the separator is the one that
 * parts the first record that it parts at all into the most cells; a first line "sep=;" names it, as spreadsheets write it.
 *
 * @example readRecords("a;b\r\n1;2").records[1]?.cells // ["1", "2"]
 */
export function readRecords(text: string): { readonly records: readonly Record[]; readonly faults: readonly CellFault[] } {
  const [line = "", named] = /^sep=([,;\t])(?:\r\n?|\n|$)/i.exec(text) ?? [];
  const separator = (named as Separator | undefined) ?? separatorOf(text);
  const records: Record[] = [];
  const faults: CellFault[] = [];
  for (let at = line.length; at < text.length;) {
    const { cells, end } = readRecord(text, at, separator);
    const number = records.length + 1;
    records.push({ number, cells: cells.map((cell) => cell.text), starts: [at, ...cells.slice(0, -1).map((cell) => cell.end + 1)] });
    cells.forEach(({ fault }, column) => fault && faults.push({ ...fault, row: number, column }));
    at = lineAfter(text, end);
  }
  return { records, faults };
}

function separatorOf(text: string): Separator {
  const start = /^[\s,;]*(?=\S)/.exec(text)?.[0].length ?? 0;
  let from = text.lastIndexOf("\n", start) + 1;
  // A title above the table may have no separator at all.
  for (let line = 0; line < MOST_ABOVE && from < text.length; line++) {
    const read = SEPARATORS.map((separator) => readRecord(text, from, separator));
    const widths = read.map(({ cells }) => cells.length);
    const most = Math.max(...widths);
    if (most > 1) return SEPARATORS[widths.indexOf(most)] ?? ",";
    from = lineAfter(text, read[0]?.end ?? text.length);
  }
  return ",";
}

function lineAfter(text: string, end: number): number {
  return text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
}

function readRecord(text: string, start: number, separator: Separator): { readonly cells: readonly Cell[]; readonly end: number } {
  const cells: Cell[] = [];
  for (let at = start; ;) {
    const cell = text[at] === '"' ? readQuoted(text, at, separator) : readPlain(text, at, separator);
    cells.push(cell);
    if (text[cell.end] !== separator) return { cells, end: cell.end };
    at = cell.end + 1;
  }
}

function readPlain(text: string, at: number, separator: Separator): Cell {
  const pattern = PLAIN[separator];
  pattern.lastIndex = at;
  const [plain = ""] = pattern.exec(text) ?? [];
  return { text: plain, end: at + plain.length };
}

function readQuoted(text: string, at: number, separator: Separator): Cell {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return unclosed(readPlain(text, at, separator));
  const inner = text.slice(at + 1, close).replaceAll('""', '"');
  const rest = readPlain(text, close + 1, separator);
  if (rest.text.trim() === "") return { text: inner, end: rest.end };
  // The quote that closes it lines below opens another cell there.
  return /[\r\n]/.test(inner) ? unclosed(readPlain(text, at, separator)) : withRest(inner, rest);
}

/** What follows is read as rows of their own: a lost quote takes no other event with it. */
function unclosed(cell: Cell): Cell {
  const why = "a quote opens this cell and none closes it; it is read up to the next separator or line end";
  return {
    ...cell,
    fault: { code: "csv-unclosed-quote", severity: "error", why, hint: 'Close the quote, or write "" for a quote.', value: cell.text },
  };
}

function withRest(inner: string, { text, end }: Cell): Cell {
  const why = "text stands after the closing quote; it is kept";
  const hint = 'Write a quote inside a cell in quotes as "".';
  return { text: inner + text, end, fault: { code: "csv-text-after-quote", severity: "warning", why, hint, value: text } };
}
