import { civilFromDay, daysInMonth } from './civil.js';
import { yearSpan, fitting } from './mask.js';
import { phrase, wrap, inDigits } from './phrase.js';
import { wordChoice, wordPair, wordYears } from './word-pair.js';
import { wordUnit, unitFor } from './word-unit.js';

const MOST_LISTED = 4;
function wordMask(speaker, mask, span, qualify) {
  const { year, month, day } = mask;
  if (day === "XX") {
    const date = wordMask(speaker, { year, month: month === "XX" ? void 0 : month, day: void 0 }, span, qualify);
    return phrase(speaker, "aDayIn", { date });
  }
  if (month === "XX" && !day?.includes("X")) {
    const date = wordMask(speaker, { year, month: void 0, day: void 0 }, span, qualify);
    return day === void 0 ? phrase(speaker, "aMonthIn", { date }) : phrase(speaker, "dayOfMonthIn", { day: Number(day), date });
  }
  if (month?.includes("X") || day?.includes("X")) return qualify(wordPossible(speaker, mask, span));
  if (year.includes("X")) return qualify(wordInYears(speaker, mask));
  return qualify(wordUnit(speaker, unitFor(speaker, Number(year), Number(month), Number(day))));
}
function isPhrase({ year, month = "XX", day = "XX" }) {
  if (month === "XX" && day === "XX") return year.includes("X") && !isDecade(year);
  return year.includes("X") || month.includes("X") || day.includes("X") && day !== "XX";
}
function isDecade(year) {
  return /^[1-9]\d\dX$/.test(year);
}
function wordInYears(speaker, { year, month, day }) {
  const rest = month === void 0 ? void 0 : wordUnit(speaker, restUnit(Number(month), day));
  if (year === "XXXX") {
    return rest ? wrap(speaker, "ofUnknownYear", rest) : phrase(speaker, "unknownYear", {});
  }
  if (isDecade(year)) {
    const years = phrase(speaker, "decade", {
      decade: inDigits(speaker, `${year.slice(0, 3)}0`),
      tenth: Number(year[2]) + 1,
      century: Number(year.slice(0, 2)) + 1
    });
    return rest ? wrap(speaker, "ofDecade", rest, { years }) : years;
  }
  const [low, high] = yearSpan(year) ?? [0, 0];
  const values = wordYears(speaker, low, high);
  return rest ? wrap(speaker, "ofYears", rest, values) : phrase(speaker, "years", values);
}
function restUnit(month, day) {
  return day === void 0 ? { key: "monthOnly", values: { month } } : { key: "dayMonth", values: { month, day: Number(day) } };
}
function wordPossible(speaker, { year, month = "", day }, { earliest, latest }) {
  const units = year.includes("X") ? [] : possibleUnits(speaker, Number(year), month, day);
  if (units.length > 0 && units.length <= MOST_LISTED) return wordChoice(speaker, "or", units);
  const endUnit = (end) => {
    const civil = civilFromDay(end);
    return unitFor(speaker, civil.year, civil.month, day === void 0 ? 0 : civil.day);
  };
  return wordPair(speaker, "between", endUnit(earliest), endUnit(latest));
}
function possibleUnits(speaker, year, month, day) {
  const months = fitting(12, month, 1);
  if (day === void 0) return months.map((one) => unitFor(speaker, year, one));
  return months.flatMap((one) => fitting(daysInMonth(year, one), day, 1).map((other) => unitFor(speaker, year, one, other)));
}

export { isPhrase, wordMask };
