import { columns, headerKey } from './columns.js';
import { MOST_ABOVE } from './read-records.js';

const keysOf = (name) => new Set(columns.find((column) => column.name === name)?.aliases);
const [DATES, TITLES] = [keysOf("date"), keysOf("title")];
function headerIndex(records) {
  const filled = records.flatMap(({ cells }, index) => cells.some((cell) => cell.trim() !== "") ? [index] : []);
  const [first = -1, ...others] = filled.slice(0, MOST_ABOVE + 1);
  const names = (index, known) => records[index]?.cells.some((cell) => known.has(headerKey(cell))) === true;
  if (names(first, DATES)) return first;
  return others.find((index) => names(index, DATES) && names(index, TITLES)) ?? first;
}

export { headerIndex };
