function completed(points) {
  const units = points.map(({ unit }) => unit);
  for (let index = units.length - 2; index >= 0; index--) units[index] = fromNext(units[index], units[index + 1]);
  for (let index = 1; index < units.length; index++) units[index] = fromBefore(units[index], units[index - 1]);
  for (let index = units.length - 2; index >= 0; index--) units[index] = fromNext(units[index], units[index + 1]);
  return points.map((point, index) => ({ ...point, unit: units[index] ?? point.unit }));
}
function fromNext(unit = {}, next = {}) {
  const month = isDayAlone(unit) && next.day !== void 0 ? next.month : unit.month;
  return { ...unit, month, year: unit.year === void 0 ? next.year : eraFrom(unit.year, next.year) };
}
function fromBefore(unit = {}, before = {}) {
  const month = isDayAlone(unit) && before.day !== void 0 ? before.month : unit.month;
  const isAbbreviated = unit.year?.isShort === true && before.year?.digits.length === 4 && isYearAlone(unit) && isYearAlone(before);
  if (unit.year?.isShort === true && before.year?.era === "ce" && isYearAlone(unit) && isYearAlone(before)) {
    return { ...unit, year: { digits: unit.year.digits, era: "ce" } };
  }
  const year = isAbbreviated ? { ...before.year, digits: laterYear(before.year.digits, unit.year.digits) } : unit.year ?? before.year;
  return { ...unit, month, year };
}
function laterYear(year, lastDigits) {
  const next = String(Number(year) + 1);
  return next.endsWith(lastDigits) ? next : year.slice(0, 2) + lastDigits;
}
function eraFrom(year, next) {
  return year.era === void 0 && year.isShort !== true && next?.era !== void 0 ? { ...year, era: next.era } : year;
}
function isDayAlone({ day, month }) {
  return day !== void 0 && month === void 0;
}
function isYearAlone({ year, month, day, grouping, span }) {
  return year !== void 0 && (month ?? day ?? grouping ?? span) === void 0;
}
function yearsOf({ digits, era, isShort }, { firstYear }) {
  const number = Number(digits);
  if (isShort === true && era === void 0) {
    const firsts = firstYear === void 0 ? [1900, 2e3] : [firstYear];
    return firsts.map((first) => first + ((number - first) % 100 + 100) % 100);
  }
  if (era === "bce") return number > 0 ? [1 - number] : [];
  return era === "ce" || digits.length === 3 || digits.length === 4 ? [number] : [];
}

export { completed, isYearAlone, yearsOf };
