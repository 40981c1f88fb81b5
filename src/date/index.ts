export type * from "./edtf.ts";
export { type CivilDay, LARGEST_YEAR, civilFromDay, dayFromCivil, daysInMonth, isLeapYear } from "./civil.ts";
export { formatDay } from "./format-day.ts";
export { type MonthSpan, groupingIndex, groupingMonths, groupingPrecision } from "./grouping.ts";
export { boundsOf, sortDay } from "./bounds.ts";
export { parseEdtf } from "./parse-edtf.ts";
export { LONGEST_TEXT } from "./read-edtf.ts";
export { type Order, compareDates, orderOf } from "./order.ts";
export { type WordDateOptions, wordDate } from "./word-date.ts";
