import { groupingIndex } from './grouping.js';
import { phrase, fill, variantOf, inDigits } from './phrase.js';

const WITHOUT_YEAR = {
  day: "dayMonth",
  month: "monthOnly",
  quarter: "quarterOnly",
  third: "thirdOnly",
  half: "halfOnly",
  season: "seasonOnly"
};
function wordYear(speaker, year) {
  const digits = inDigits(speaker.words, String(year > 0 ? year : 1 - year));
  if (year > 99 && year < 1e4 && !speaker.era) return digits;
  return fill(speaker, speaker.patterns[year > 0 ? "ce" : "bce"], { year: digits });
}
function unitOf(speaker, { year, month, day, grouping }) {
  const values = { year: wordYear(speaker, year) };
  if (grouping !== void 0) {
    const key = grouping < 33 ? "season" : grouping < 37 ? "quarter" : grouping < 40 ? "third" : "half";
    return { key, values: { ...values, [key]: groupingIndex(grouping) } };
  }
  if (month === void 0) return { key: "year", values };
  if (day === void 0) return { key: "month", values: { ...values, month } };
  return { key: "day", values: { ...values, month, day } };
}
function wordYears(speaker, firstYear, lastYear) {
  const both = firstYear < 1 ? { ...speaker, era: true } : speaker;
  const first = wordYear(both, firstYear);
  const last = wordYear(both, lastYear);
  const unit = /\s/.test(first + last) ? "other" : "year";
  return { first, last, span: fill(speaker, variantOf(speaker, "interval", unit), { start: first, end: last }) };
}
function wordUnit(speaker, { key, values }) {
  return phrase(speaker, key, values);
}
function withoutShared(unit, other) {
  if (unit.key !== other.key || unit.values.year !== other.values.year) return void 0;
  const key = unit.key === "day" && unit.values.month === other.values.month ? "dayOnly" : WITHOUT_YEAR[unit.key];
  return key && { key, values: unit.values };
}

export { unitOf, withoutShared, wordUnit, wordYear, wordYears };
