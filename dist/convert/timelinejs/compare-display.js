import { readPrintedDate } from '../printed-date.js';

function compareDisplay(words, edtf, options = {}) {
  const year = options.year ?? Number(/^(\d{4})/.exec(edtf)?.[1] ?? NaN);
  const read = readPrintedDate(words, { ...options, ...Number.isNaN(year) ? {} : { year } });
  const readings = read.type === "date" ? [read.edtf] : read.type === "question" ? read.readings : [];
  if (readings.some((reading) => reading.replace(/T[^/]*/, "") === edtf)) return void 0;
  if (read.type !== "date") {
    const why = `these words are kept, and not understood as a date: nobody compared them with ${edtf}`;
    return { why, hint: "Check that both say the same." };
  }
  return {
    why: `these words say another date than the columns do, or another precision (${edtf})`,
    hint: `If the words are right, the date is ${read.edtf}.`
  };
}

export { compareDisplay };
