import { daysInMonth, dayFromCivil } from './civil.js';
import { makeDate } from './make-date.js';

function readPlainDay(text) {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return void 0;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  if (!(year >= 0 && month > 0 && month <= 12 && day > 0 && day <= daysInMonth(year, month))) return void 0;
  const dayNumber = dayFromCivil(year, month, day);
  return makeDate(text, 0, { precision: "day", earliest: dayNumber, latest: dayNumber }, year, month, day);
}
function digitsAt(text, from, to) {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

export { readPlainDay };
