import { any, sequence, digits, glued, sign } from './parser.js';

const separator = glued(sign("/", "-", "."));
const slash = glued(sign("/", "-"));
const small = digits(1, 2);
const dateInDigits = any(
  sequence(
    [digits(4), separator, small, separator, small],
    (year, first, month, second, day) => first === second ? unitOf({ digits: year }, month, day) : void 0
  ),
  sequence([digits(4), slash, small], (year, _, month) => unitOf({ digits: year }, month)),
  sequence([small, slash, digits(4)], (month, _, year) => unitOf({ digits: year }, month)),
  // "5.2024" may be a number.
  sequence([digits(2), glued(sign(".")), digits(4)], (month, _, year) => unitOf({ digits: year }, month)),
  sequence([digits(8)], (all) => unitOf({ digits: all.slice(0, 4) }, all.slice(4, 6), all.slice(6))),
  ordered("day-month"),
  ordered("month-day")
);
function ordered(order) {
  return sequence([small, separator, small, separator, any(digits(4), digits(2))], (first, one, second, other, year) => {
    if (one !== other) return void 0;
    const [day, month] = order === "day-month" ? [first, second] : [second, first];
    const unit = unitOf({ digits: year, isShort: year.length === 2 }, month, day);
    return unit && { ...unit, order };
  });
}
function unitOf(year, month, day) {
  const isThere = Number(month) >= 1 && Number(month) <= 12 && (day === void 0 || Number(day) >= 1 && Number(day) <= 31);
  return isThere ? { year, month: Number(month), day: day === void 0 ? void 0 : Number(day) } : void 0;
}

export { dateInDigits };
