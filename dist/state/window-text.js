import { civilFromDay } from '../date/civil.js';
import { civilDate } from '../date/civil-date.js';
import { boundsOf } from '../date/bounds.js';

const least = 1 / 24;
function windowOf(date) {
  const { earliest = NaN, latest = NaN } = date ? boundsOf(date) : {};
  return Number.isFinite(latest - earliest) ? [earliest, Math.max(latest + 1, earliest + least)] : void 0;
}
function windowDates([first, last], isByMonth = false) {
  const dateOf = (number) => {
    const { year, month, day } = civilFromDay(number);
    return Math.abs(year) > 9999 ? civilDate(year) : civilDate(year, month, isByMonth ? void 0 : day);
  };
  return [dateOf(Math.floor(first)), dateOf(Math.ceil(last) - 1)];
}
function windowText(window) {
  return windowDates(window).map(({ text }) => text).join("/");
}

export { windowDates, windowOf, windowText };
