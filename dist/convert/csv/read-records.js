const MOST_ABOVE = 10;
const SEPARATORS = [",", ";", "	"];
const PLAIN = { ",": /[^,\r\n]*/y, ";": /[^;\r\n]*/y, "	": /[^\t\r\n]*/y };
function readRecords(text) {
  const [line = "", named] = /^sep=([,;\t])(?:\r\n?|\n|$)/i.exec(text) ?? [];
  const separator = named ?? separatorOf(text);
  const records = [];
  const faults = [];
  for (let at = line.length; at < text.length; ) {
    const { cells, end } = readRecord(text, at, separator);
    const number = records.length + 1;
    records.push({ number, cells: cells.map((cell) => cell.text), starts: [at, ...cells.slice(0, -1).map((cell) => cell.end + 1)] });
    cells.forEach(({ fault }, column) => fault && faults.push({ ...fault, row: number, column }));
    at = lineAfter(text, end);
  }
  return { records, faults };
}
function separatorOf(text) {
  const start = /^[\s,;]*(?=\S)/.exec(text)?.[0].length ?? 0;
  let from = text.lastIndexOf("\n", start) + 1;
  for (let line = 0; line < MOST_ABOVE && from < text.length; line++) {
    const read = SEPARATORS.map((separator) => readRecord(text, from, separator));
    const widths = read.map(({ cells }) => cells.length);
    const most = Math.max(...widths);
    if (most > 1) return SEPARATORS[widths.indexOf(most)] ?? ",";
    from = lineAfter(text, read[0]?.end ?? text.length);
  }
  return ",";
}
function lineAfter(text, end) {
  return text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
}
function readRecord(text, start, separator) {
  const cells = [];
  for (let at = start; ; ) {
    const cell = text[at] === '"' ? readQuoted(text, at, separator) : readPlain(text, at, separator);
    cells.push(cell);
    if (text[cell.end] !== separator) return { cells, end: cell.end };
    at = cell.end + 1;
  }
}
function readPlain(text, at, separator) {
  const pattern = PLAIN[separator];
  pattern.lastIndex = at;
  const [plain = ""] = pattern.exec(text) ?? [];
  return { text: plain, end: at + plain.length };
}
function readQuoted(text, at, separator) {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return unclosed(readPlain(text, at, separator));
  const inner = text.slice(at + 1, close).replaceAll('""', '"');
  const rest = readPlain(text, close + 1, separator);
  if (rest.text.trim() === "") return { text: inner, end: rest.end };
  return /[\r\n]/.test(inner) ? unclosed(readPlain(text, at, separator)) : withRest(inner, rest);
}
function unclosed(cell) {
  const why = "a quote opens this cell and none closes it; it is read up to the next separator or line end";
  return {
    ...cell,
    fault: { code: "csv-unclosed-quote", severity: "error", why, hint: 'Close the quote, or write "" for a quote.', value: cell.text }
  };
}
function withRest(inner, { text, end }) {
  const why = "text stands after the closing quote; it is kept";
  const hint = 'Write a quote inside a cell in quotes as "".';
  return { text: inner + text, end, fault: { code: "csv-text-after-quote", severity: "warning", why, hint, value: text } };
}

export { MOST_ABOVE, readRecords };
