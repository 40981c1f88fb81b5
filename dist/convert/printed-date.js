import { civilFromDay } from '../date/civil.js';
import { formatDay } from '../date/format-day.js';
import { parseEdtf } from '../date/parse-edtf.js';
import { atomsOf } from './printed/atoms.js';
import { english } from './printed/lexicon-en.js';
import { french } from './printed/lexicon-fr.js';
import { knows } from './printed/lexicon.js';
import { readingsOf } from './printed/readings.js';
import { stretch } from './printed/read-stretch.js';

const LONGEST_DATE = 120;
const FRACTION = /:\d\d\.0*[1-9]/;
const NONE = { type: "none" };
const LEXICONS = { en: english, fr: french };
function readPrintedDate(text, options = {}) {
  const written = text.trim().replace(/^(\d{4})\.0$/, "$1");
  if (parseEdtf(written).ok) return edtfAsItStands(written);
  if (written === "" || written.length > LONGEST_DATE) return NONE;
  const atoms = atomsOf(written);
  const serial = serialReadings(written);
  if (serial !== void 0) return serial;
  const languages = options.language === void 0 ? ["en", "fr"] : [options.language];
  const readings = languages.flatMap((language) => readingsIn(atoms, LEXICONS[language], options));
  return decide(written, asStated(readings));
}
function readingsIn(atoms, lexicon, options) {
  if (!atoms.every((atom) => knows(lexicon, atom))) return [];
  return stretch({ atoms, lexicon }, 0).flatMap(({ value, end }) => end === atoms.length ? readingsOf(value, options) : []);
}
function asStated(readings) {
  const stated = readings.filter(({ doubts }) => !doubts.includes("order"));
  return stated.length > 0 ? stated : readings;
}
function decide(written, readings) {
  if (readings.length === 0) return NONE;
  const texts = [...new Set(readings.flatMap(({ edtf: edtf2 }) => edtf2 ?? []))];
  const doubts = new Set(readings.flatMap(({ doubts: doubts2 }) => doubts2));
  const [edtf] = texts;
  if (doubts.size === 0 && texts.length === 1 && edtf !== void 0) {
    const isPlain = readings.every(({ isPlain: isPlain2 }) => isPlain2) && !FRACTION.test(written);
    return { type: "date", edtf, ...certainty(written, edtf), ...isPlain ? {} : { words: written } };
  }
  return { type: "question", asks: askedBy(doubts, readings), why: reasonOf(doubts, texts), readings: texts };
}
function certainty(written, edtf) {
  if (!/^(?:between|entre)\s/i.test(written)) return { sure: "certain" };
  const stretch2 = edtf.replace(/^\[(.*)\.\.(.*)\]$/, "$1/$2");
  return { sure: "doubtful", why: `it is read as one moment in between; if it went on from the one to the other, write ${stretch2}` };
}
function askedBy(doubts, readings) {
  const [doubt] = doubts;
  if (doubt !== void 0) return doubt === "scope" ? "meaning" : doubt;
  return readings.every(({ hasOrder }) => hasOrder) ? "order" : "meaning";
}
const REASONS = {
  year: "it says no year, or not of which of its dates",
  century: "two digits are no year",
  order: "the day and the month are not in the order that was stated",
  weekday: "that day is another day of the week",
  scope: "it does not say of which of its dates this holds"
};
function reasonOf(doubts, texts) {
  const [first] = doubts;
  return first === void 0 ? `it can be read in ${texts.length} ways: ${texts.join(" or ")}` : REASONS[first];
}
function edtfAsItStands(edtf) {
  const [, century = "", year = "", code = ""] = /^(\d\d)(\d\d)-(\d\d)$/.exec(edtf) ?? [];
  const isGrouping = Number(code) > 20;
  const isPair = isGrouping && ((Number(year) + 1) % 100 === Number(code) || Number(century) < 20 && Number(year) < Number(code));
  if (!isPair) return { type: "date", edtf, sure: "certain" };
  const years = `${century}${year}/${Number(code) > Number(year) ? century : String(Number(century) + 1)}${code}`;
  return {
    type: "date",
    edtf,
    sure: "doubtful",
    why: `this is read as EDTF, in which ${code} names a part of the year; the years are ${years}`
  };
}
const FIRST_SERIAL = 2e4;
const LAST_SERIAL = 8e4;
function serialReadings(text) {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return void 0;
  const serial = Math.floor(Number(text.replace(",", ".")));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return void 0;
  const readings = [25569, 24107].map((epoch) => formatDay(civilFromDay(serial - epoch)));
  return { type: "question", asks: "number", why: `it may be a spreadsheet's number for ${readings.join(" or ")}`, readings };
}

export { readPrintedDate };
