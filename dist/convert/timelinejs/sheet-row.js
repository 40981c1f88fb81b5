import { isFilled } from '../table.js';
import { headerKey } from '../csv/columns.js';

const COLUMNS = {
  year: ["year"],
  month: ["month"],
  day: ["day"],
  time: ["time"],
  endYear: ["end year"],
  endMonth: ["end month"],
  endDay: ["end day"],
  endTime: ["end time"],
  start: ["start date"],
  end: ["end date"],
  display: ["display date"],
  headline: ["headline"],
  text: ["text"],
  media: ["media"],
  credit: ["media credit"],
  caption: ["media caption"],
  alt: ["alt text"],
  type: ["type"],
  group: ["group", "tag"]
};
function sheetColumns(headers) {
  const keys = headers.map(headerKey);
  const found = /* @__PURE__ */ new Map();
  for (const [name, titles] of Object.entries(COLUMNS)) {
    const index = titles.map((title) => keys.indexOf(title)).find((place) => place >= 0);
    if (index !== void 0) found.set(name, index);
  }
  return found;
}
function cellOf(row, at, name) {
  return row.cells[at.get(name) ?? -1] ?? "";
}
function holdsAny(row, at, names) {
  return names.some((name) => isFilled(cellOf(row, at, name)));
}

export { COLUMNS, cellOf, holdsAny, sheetColumns };
