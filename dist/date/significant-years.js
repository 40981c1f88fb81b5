import { dayFromCivil } from './civil.js';

function significantYears(year, digits, significant, long) {
  if (significant < 1 || significant > digits) return void 0;
  const free = digits - significant;
  const years = 10 ** (long && free > 0 ? Math.max(free, significant) : free);
  const low = Math.floor(Math.abs(year) / years) * years;
  const high = low + years - 1;
  const [first, last] = year < 0 ? [-high, -low] : [low, high];
  const precision = years === 1 ? "year" : years <= 10 ? "decade" : years <= 100 ? "century" : "millennium";
  return { precision, earliest: dayFromCivil(first, 1, 1), latest: dayFromCivil(last, 12, 31) };
}

export { significantYears };
