function significantYears(year, significant, digits, long) {
  if (significant === void 0 || significant === digits) return [year, year];
  if (significant < 1 || significant > digits) return void 0;
  const unit = 10 ** (long ? Math.max(digits - significant, significant) : digits - significant);
  const low = Math.floor(Math.abs(year) / unit) * unit;
  const high = low + unit - 1;
  return year < 0 ? [-high, -low] : [low, high];
}
function spanPrecision([first, last]) {
  const years = last - first;
  if (years === 0) return "year";
  return years < 10 ? "decade" : years < 100 ? "century" : "millennium";
}

export { significantYears, spanPrecision };
