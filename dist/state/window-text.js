import { civilFromDay } from '../date/civil.js';
import { formatDay } from '../date/format-day.js';
import { boundsOf } from '../date/bounds.js';
import { parseEdtf } from '../date/parse-edtf.js';
import '../locale/en.js';

const least = 1 / 24;
function windowOf(text) {
  const read = parseEdtf(text);
  if (!read.ok) return void 0;
  const { earliest = NaN, latest = NaN } = boundsOf(read.value);
  const isFinite = Number.isFinite(earliest) && Number.isFinite(latest);
  return isFinite ? [earliest, Math.max(latest + 1, earliest + least)] : void 0;
}
function windowText([first, last]) {
  return [Math.floor(first), Math.ceil(last) - 1].map((day) => {
    const civil = civilFromDay(day);
    return Math.abs(civil.year) > 9999 ? `Y${civil.year}` : formatDay(civil);
  }).join("/");
}

export { windowOf, windowText };
