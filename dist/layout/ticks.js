import { civilFromDay, dayFromCivil } from '../date/civil.js';

const hourSteps = [1, 3, 6, 12];
const daySteps = [1, 2, 7];
const monthSteps = [1, 3, 6];
const leastMonths = { 1: 28, 3: 90, 6: 181 };
function ticksOf(domain, pixels, spacing) {
  const [first, last] = domain;
  const least = (last - first) / Math.max(1, pixels) * spacing;
  const hours = hourSteps.find((step) => step / 24 >= least);
  if (hours !== void 0)
    return multiples(first, last, hours / 24).map((day) => ({ day, begins: Number.isInteger(day) ? beginsAt(day) : "hour" }));
  const days = daySteps.find((step) => step >= least);
  if (days !== void 0) return multiples(first, last, 1).flatMap((day) => isTick(day, days) ? [{ day, begins: beginsAt(day) }] : []);
  const months = monthSteps.find((step) => (leastMonths[step] ?? 0) >= least);
  return months === void 0 ? yearTicks(first, last, least) : monthTicks(first, last, months);
}
function multiples(first, last, step) {
  const start = Math.ceil(first / step);
  return Array.from({ length: Math.max(0, Math.floor(last / step) - start + 1) }, (_, index) => (start + index) * step);
}
function isTick(day, step) {
  if (step !== 2) return (day - 4) % step === 0;
  return civilFromDay(day).day % 2 === 1 && civilFromDay(day + 1).day > 1;
}
function monthTicks(first, last, step) {
  const { year, month } = civilFromDay(Math.floor(first));
  const ticks = [];
  for (let count = Math.ceil((year * 12 + month - 1) / step) * step; ; count += step) {
    const day = dayFromCivil(0, count + 1, 1);
    if (day > last) return ticks;
    if (day >= first) ticks.push({ day, begins: beginsAt(day) });
  }
}
function beginsAt(day) {
  const civil = civilFromDay(day);
  if (civil.day !== 1) return "day";
  return civil.month === 1 ? "year" : "month";
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
