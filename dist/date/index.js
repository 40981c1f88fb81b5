export { LARGEST_YEAR, civilFromDay, dayFromCivil, daysInMonth, isLeapYear } from './civil.js';
export { formatDay } from './format-day.js';
export { groupingIndex, groupingMonths, groupingPrecision } from './grouping.js';
export { boundsOf, sortDay } from './bounds.js';
export { parseEdtf } from './parse-edtf.js';
export { LONGEST_TEXT } from './read-edtf.js';
export { compareDates, orderOf } from './order.js';
export { wordClock, wordOffset } from './word-clock.js';
export { wordDate } from './word-date.js';
