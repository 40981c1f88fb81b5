import { groupingPrecision, groupingIndex } from './grouping.js';
import { phrase, inDigits, fill } from './phrase.js';

const WITHOUT_YEAR = {
  day: "dayMonth",
  month: "monthOnly",
  quarter: "quarterOnly",
  third: "thirdOnly",
  half: "halfOnly",
  season: "seasonOnly"
};
function wordYear(speaker, year) {
  const digits = inDigits(speaker, String(year > 0 ? year : 1 - year));
  if (year > 99 && year < 1e4 && !speaker.era) return digits;
  return fill(speaker, speaker.patterns[year > 0 ? "ce" : "bce"], { year: digits });
}
function unitOf(speaker, { year, month, day, grouping }) {
  if (grouping === void 0) return unitFor(speaker, year, month, day);
  const key = groupingPrecision(grouping);
  return { key, values: { year: wordYear(speaker, year), [key]: groupingIndex(grouping) } };
}
function unitFor(speaker, yearNumber, month = 0, day = 0) {
  const year = wordYear(speaker, yearNumber);
  if (!month) return { key: "year", values: { year } };
  return day ? { key: "day", values: { year, month, day } } : { key: "month", values: { year, month } };
}
function wordUnit(speaker, { key, values }) {
  return phrase(speaker, key, values);
}
function withoutShared(unit, other) {
  if (unit.key !== other.key || unit.values.year !== other.values.year) return void 0;
  const key = unit.key === "day" && unit.values.month === other.values.month ? "dayOnly" : WITHOUT_YEAR[unit.key];
  return key && { key, values: unit.values };
}

export { unitFor, unitOf, withoutShared, wordUnit, wordYear };
