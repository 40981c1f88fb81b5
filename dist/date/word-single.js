import { civilFromDay } from './civil.js';
import { wordYears } from './word-pair.js';
import { wordUnit, unitOf } from './word-unit.js';
import { offsetWords } from './word-clock.js';
import { wordMask } from './word-mask.js';
import { wrap, fill, phrase } from './phrase.js';

function wordSingle(speaker, date) {
  const qualify = (inner) => qualified(speaker, date, inner);
  return date.mask ? wordMask(speaker, date.mask, date, qualify) : qualify(unqualified(speaker, date));
}
function unqualified(speaker, date) {
  const unit = wordUnit(speaker, unitOf(speaker, date));
  if (date.time) return wordTime(speaker, unit, date.time);
  if (date.grouping !== void 0 && date.grouping > 24 && date.grouping < 33) {
    return wrap(speaker, date.grouping < 29 ? "northern" : "southern", unit);
  }
  if (date.significantDigits === void 0 || date.precision === "year") return unit;
  return wrap(speaker, "estimate", unit, wordYears(speaker, civilFromDay(date.earliest).year, civilFromDay(date.latest).year));
}
function wordTime(speaker, date, { hour, minute, second, offset }) {
  const time = phrase(speaker, second === 0 ? "clock" : "clockSeconds", { hour, minute, second });
  if (offset === void 0) return wrap(speaker, "time", date, { time });
  return wrap(speaker, "timeZone", date, { time, zone: offsetWords(speaker, offset) });
}
const components = ["year", "month", "day"];
function qualified(speaker, date, inner) {
  const whole = suffixOf(date);
  if (!whole) return inner;
  const stated = date.grouping === void 0 ? components.filter((one) => one === "year" || date[one] !== void 0 || date.unspecified[one]) : [];
  const isUniform = stated.every((component) => suffixOf(date.qualifiers[component]) === whole);
  if (isUniform || speaker.patterns === speaker.words.short) return wrap(speaker, whole.toLowerCase(), inner);
  const notes = stated.flatMap((component) => {
    const suffix = suffixOf(date.qualifiers[component]);
    return suffix ? [speaker.patterns[`${component}${suffix}`]] : [];
  });
  const list = notes.reduce((start, end) => fill(speaker, speaker.patterns.list, { start, end }));
  return wrap(speaker, "components", inner, { notes: list });
}
function suffixOf({ uncertain, approximate }) {
  if (uncertain) return approximate ? "Both" : "Uncertain";
  return approximate ? "Approximate" : void 0;
}

export { wordSingle };
