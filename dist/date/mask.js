import { dayFromCivil, daysInMonth } from './civil.js';
import { padded } from './format-day.js';

const COMMON_YEAR = 2023;
const LEAP_YEAR = 2024;
function fitsDigits(value, digits) {
  const written = padded(value, digits.length);
  return written.length === digits.length && Array.from(digits).every((digit, index) => digit === "X" || digit === written[index]);
}
function yearSpan(digits) {
  const negative = digits.startsWith("-");
  const magnitude = negative ? digits.slice(1) : digits;
  const low = Number(magnitude.replaceAll("X", "0"));
  const high = Number(magnitude.replaceAll("X", "9"));
  if (!negative) return [low, high];
  return high === 0 ? void 0 : [-high, -(low || 10 ** (magnitude.length - 1 - magnitude.lastIndexOf("X")))];
}
function dayOfMask(mask, direction) {
  const [low, high] = yearSpan(mask.year) ?? [1, 0];
  const common = dayInYear(COMMON_YEAR, mask, direction);
  const leap = dayInYear(LEAP_YEAR, mask, direction);
  if (!leap) return void 0;
  const magnitude = mask.year.replace("-", "");
  for (let step = 0; step <= high - low; step++) {
    const year = direction === 1 ? low + step : high - step;
    const found = daysInMonth(year, 2) > 28 ? leap : common;
    if (found && fitsDigits(Math.abs(year), magnitude)) return dayFromCivil(year, ...found);
  }
  return void 0;
}
function dayInYear(year, { month = "XX", day = "XX" }, direction) {
  for (const oneMonth of fitting(12, month, direction)) {
    const [oneDay] = fitting(daysInMonth(year, oneMonth), day, direction);
    if (oneDay !== void 0) return [oneMonth, oneDay];
  }
  return void 0;
}
function fitting(count, digits, direction) {
  const found = Array.from({ length: count }, (_, index) => index + 1).filter((value) => fitsDigits(value, digits));
  return direction === 1 ? found : found.reverse();
}

export { dayOfMask, fitsDigits, fitting, yearSpan };
