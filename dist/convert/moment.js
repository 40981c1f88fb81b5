import { padded } from '../date/format-day.js';
import { yearText } from '../date/year-text.js';
import { boundsOf } from '../date/bounds.js';
import { parseEdtf } from '../date/parse-edtf.js';

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^([+-]\d{6}|-?\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;
const HOURS = /\d \d\d?:\d\d-\d\d(?::?\d\d)?$/;
const CLOCK = /(?:,?\s+(?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?:\s*(?<zone>(?:GMT|UTC|Z)?\s*(?:[+-]\d\d:?\d\d)?))?(?:\s*\([\p{L} .'-]{2,60}\))?)?$/u;
const SCRIPT = withClock(/^(?:(?<weekday>[a-z]{3,9}),?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>-?\d{3,4})/);
const MAIL = withClock(/^(?:(?<weekday>[a-z]{3,9}),?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{3,4})/);
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
function withClock({ source }) {
  return new RegExp(source + CLOCK.source, "iu");
}
function readMoment(text) {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return HOURS.test(trimmed) ? void 0 : moment(Number(iso[1]), iso[2], iso[3], iso.slice(4, 7), iso[7]);
  const { groups } = SCRIPT.exec(trimmed) ?? MAIL.exec(trimmed) ?? {};
  if (groups === void 0) return void 0;
  const { weekday, month, day, year, hour, minute, second, zone } = groups;
  const read = moment(Number(year), monthNumber(month), day, [hour, minute, second], zone);
  return read && isOn(read, weekday) ? read : void 0;
}
function isOn({ edtf }, name) {
  if (name === void 0) return true;
  const read = parseEdtf(edtf);
  if (!read.ok) return false;
  const { earliest = NaN } = boundsOf(read.value);
  const weekday = WEEKDAYS[((earliest + 4) % 7 + 7) % 7] ?? "";
  return name.length <= 5 ? weekday.startsWith(name.toLowerCase()) : weekday === name.toLowerCase();
}
function monthNumber(name = "") {
  const words = ["january", "february", "march", "april", "june", "july", "august", "september", "sept", "october", "november", "december"];
  const isName = name.length === 3 || words.includes(name.toLowerCase());
  return String((isName ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) : -1) + 1);
}
function moment(year, month, day, clock, zone) {
  const edtf = [yearText(year), ...[month, day].flatMap((part) => part === void 0 ? [] : padded(Number(part), 2))].join("-");
  if (Number(month ?? 1) > 12 || !parseEdtf(edtf).ok) return void 0;
  const [hour, minute, second] = clock;
  if (hour === void 0 || minute === void 0) return { edtf };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return void 0;
  const seconds = second === void 0 || second === "00" ? "" : `:${second}`;
  const offset = zoneText(zone);
  if (Number(/[+-](\d\d)/.exec(zone ?? "")?.[1] ?? 0) > 15) return void 0;
  return { edtf, time: `${hour.padStart(2, "0")}:${minute}${seconds}`, ...offset !== void 0 && { zone: offset } };
}
function zoneText(zone) {
  const [, sign, hours, minutes = "00"] = /([+-])(\d\d):?(\d\d)?$/.exec(zone ?? "") ?? [];
  if (sign !== void 0 && hours !== void 0) return `${hours}${minutes}` === "0000" ? "Z" : `${sign}${hours}:${minutes}`;
  return /^\s*(?:Z|GMT|UTC)\s*$/i.test(zone ?? "") ? "Z" : void 0;
}
function momentOf(milliseconds, zone) {
  const instant = new Date(milliseconds);
  if (Number.isNaN(instant.getTime())) return void 0;
  if (zone === void 0) return readMoment(instant.toISOString());
  const format = formatIn(zone);
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const isBefore = part["era"]?.startsWith("B") === true;
  const year = isBefore ? 1 - Number(part["year"]) : Number(part["year"]);
  const read = moment(year, part["month"], part["day"], [part["hour"], part["minute"], part["second"]], void 0);
  return read && { ...read, zone };
}
const formatIn = remembered(
  (zone) => new Intl.DateTimeFormat("en-GB-u-ca-gregory", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    era: "short"
  })
);
function remembered(make) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const made = known.get(name) ?? make(name);
    known.set(name, made);
    return made;
  };
}
function withoutMidnight(moment2) {
  return moment2.time === "00:00" ? { edtf: moment2.edtf } : moment2;
}

export { momentOf, readMoment, withoutMidnight };
