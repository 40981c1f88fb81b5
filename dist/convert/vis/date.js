import { boundsOf } from '../../date/bounds.js';
import { parseEdtf } from '../../date/parse-edtf.js';
import { dateInWords } from '../date-in-words.js';
import { note } from '../loss-report.js';
import { readMoment, withoutMidnight, momentOf } from '../moment.js';

function readVisDate(value, options, spot) {
  const found = typeof value === "string" ? fromText(value.trim(), options) : fromNumber(value, options);
  if (found !== void 0) return found;
  if (typeof value === "string") {
    const edtf = dateInWords(value, options, spot);
    return edtf === void 0 ? void 0 : { edtf, isInstant: false };
  }
  note(spot.report, "error", "date-unread", spot.path, unread(value), "The event is listed without it; write YYYY-MM-DD.", value);
  return void 0;
}
function unread(value) {
  return typeof value === "number" ? "a year or milliseconds: nobody knows" : "this date cannot be read";
}
function fromNumber(value, { zone }) {
  if (typeof value !== "number" || !Number.isFinite(value) || value !== 0 && Math.abs(value) < 1e5) return void 0;
  return instant(value, zone);
}
function instant(milliseconds, zone) {
  const moment = momentOf(milliseconds, zone);
  return moment && { ...withoutMidnight(moment), isInstant: true };
}
function fromText(text, options) {
  const milliseconds = /^(?:\/Date\((-?\d+)(?:[+-]\d{4})?\)\/|new Date\(\s*(-?\d{6,})\s*\))$/.exec(text);
  if (milliseconds) return instant(Number(milliseconds[1] ?? milliseconds[2]), options.zone);
  const quoted = /^new Date\(\s*(["'])(.*)\1\s*\)$/.exec(text)?.[2];
  const moment = readMoment(fromConstructor(text) ?? quoted ?? text);
  if (moment === void 0) return void 0;
  const milli = moment.zone === void 0 ? void 0 : instantOf(moment);
  if (milli !== void 0 && options.zone !== void 0) return instant(milli, options.zone);
  return { ...withoutMidnight(moment), isInstant: milli !== void 0 };
}
function fromConstructor(text) {
  const parts = /^new Date\(\s*(\d{4}(?:\s*,\s*\d+){1,6})\s*\)$/.exec(text)?.[1]?.split(",").map(Number);
  if (parts === void 0) return void 0;
  const [year = 0, month = 0, day, hour, minute = 0, second = 0] = parts;
  const pad = (part) => String(part).padStart(2, "0");
  const date = [String(year), pad(month + 1), ...day === void 0 ? [] : [pad(day)]].join("-");
  return hour === void 0 ? date : `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
}
function instantOf({ edtf, time = "00:00", zone = "Z" }) {
  const read = parseEdtf(edtf);
  const day = read.ok ? boundsOf(read.value).earliest : void 0;
  if (day === void 0) return void 0;
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  const [, sign = "+", hours = 0, minutes = 0] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return (((day * 24 + hour) * 60 + minute - offset) * 60 + second) * 1e3;
}

export { readVisDate };
