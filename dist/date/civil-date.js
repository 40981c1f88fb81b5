import { dayFromCivil, daysInMonth, LARGEST_YEAR } from './civil.js';
import { padded } from './format-day.js';
import { makeDate } from './make-date.js';
import { yearText } from './year-text.js';

function civilDate(year, month, day) {
  const text = [yearText(year), ...[month, day].flatMap((part) => part === void 0 ? [] : padded(part, 2))].join("-");
  const last = day ?? (month === void 0 ? 31 : daysInMonth(year, month));
  const extent = {
    precision: month === void 0 ? "year" : day === void 0 ? "month" : "day",
    earliest: dayFromCivil(year, month ?? 1, day ?? 1),
    latest: dayFromCivil(year, month ?? 12, last)
  };
  return makeDate(text, year < 0 || year > 9999 ? 1 : 0, extent, year, month, day);
}
function yearOf({ year, mask }) {
  const whole = civilDate(year);
  if (mask?.year.includes("X") !== true) return whole;
  return { ...whole, text: mask.year, mask: { year: mask.year, month: void 0, day: void 0 } };
}
function stretch(start, end) {
  if (start.text === end.text) return start;
  return { type: "interval", text: `${start.text}/${end.text}`, level: start.level > end.level ? start.level : end.level, start, end };
}
function readPlain(text) {
  const [start, end] = text.split("/", 2).map(readOne);
  if (!text.includes("/")) return start;
  return start && end && start.earliest <= end.latest && text === `${start.text}/${end.text}` ? stretch(start, end) : void 0;
}
function readOne(text) {
  const [, ...digits] = /^Y?(-?\d+)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const [year = NaN, month, day] = digits.map((part) => part === void 0 ? void 0 : Number(part));
  const isThere = isWithin(year, LARGEST_YEAR) && isWithin(month, 12, 1) && isWithin(day, daysInMonth(year, month ?? 1), 1);
  const date = isThere ? civilDate(year, month, day) : void 0;
  return date?.text === text && (month === void 0 || !text.startsWith("Y")) ? date : void 0;
}
function isWithin(value, most, least = -most) {
  return value === void 0 || value >= least && value <= most;
}

export { civilDate, readPlain, stretch, yearOf };
