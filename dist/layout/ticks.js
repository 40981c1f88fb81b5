import { utcHour, utcDay, utcMonth, utcMonday } from 'd3';
import { civilFromDay, dayFromCivil } from '../date/civil.js';

const dayMilliseconds = 864e5;
const dateReach = 99999e3;
function fineSteps() {
  const step = (unit, days, interval) => ({ unit, days, interval });
  return [
    ...[1, 3, 6, 12].map((hours) => step("hour", hours / 24, utcHour.every(hours))),
    step("day", 1, utcDay),
    step("day", 2, utcDay.filter(isSecondDay)),
    step("day", 7, utcMonday),
    step("month", 28, utcMonth),
    step("month", 90, utcMonth.every(3)),
    step("month", 181, utcMonth.every(6))
  ];
}
function isSecondDay(date) {
  return date.getUTCDate() % 2 === 1 && utcDay.offset(date, 1).getUTCDate() > 1;
}
function ticksOf(domain, pixels, spacing) {
  const [first, last] = domain;
  const least = (last - first) / Math.max(1, pixels) * spacing;
  const step = fineSteps().find((candidate) => candidate.days >= least);
  const interval = step?.interval ?? void 0;
  if (step === void 0 || interval === void 0 || Math.abs(first) > dateReach || Math.abs(last) > dateReach)
    return yearTicks(first, last, least);
  const start = new Date(Math.ceil(first * dayMilliseconds));
  const stop = new Date(Math.floor(last * dayMilliseconds) + 1);
  return interval.range(start, stop).map((date) => ({ day: date.getTime() / dayMilliseconds, begins: beginsAt(date, step.unit) }));
}
function beginsAt(date, unit) {
  if (unit === "hour" && date.getUTCHours() !== 0) return "hour";
  if (date.getUTCDate() !== 1) return "day";
  return date.getUTCMonth() === 0 ? "year" : "month";
}
function yearTicks(first, last, least) {
  const start = civilFromDay(Math.floor(first)).year;
  const stop = civilFromDay(Math.floor(last)).year;
  const years = least / 365;
  const step = niceYears(years > 1 && start <= 0 && stop >= 0 ? years + 1 : years);
  const ticks = [];
  for (let year = Math.ceil((start - 1) / step) * step; year <= stop; year += step) {
    const day = dayFromCivil(step > 1 && year <= 0 ? year + 1 : year, 1, 1);
    if (day >= first && day <= last) ticks.push({ day, begins: "year" });
  }
  return ticks;
}
function niceYears(least) {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((years) => years >= least) ?? 10 * power;
}

export { ticksOf };
