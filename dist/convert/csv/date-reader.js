import { readPrintedDate } from '../printed-date.js';

function dateReader(options) {
  const known = /* @__PURE__ */ new Map();
  const read = (text) => {
    const date = known.get(text) ?? readPrintedDate(text, options);
    known.set(text, date);
    return date;
  };
  return { read, options };
}

export { dateReader };
