import { civilFromDay, dayFromCivil } from "../date/civil.ts";

/** The unit that ticks step by. */
export type TickUnit = "hour" | "day" | "month" | "year";

/** One tick of the axis. */
export interface Tick {
  /** In days since 1970-01-01; hours are fractions. */
  readonly day: number;
  /** The coarsest unit that begins here: a month tick in January begins a year. */
  readonly begins: TickUnit;
}

/** Steps finer than a year: at least so many days from one tick to the next. */
const hourSteps = [1, 3, 6, 12];
const daySteps = [1, 2, 7];
const monthSteps = [1, 3, 6];
/** A month, and what can be told by months, is never shorter than this, in days. */
const leastMonths: Readonly<Record<number, number>> = { 1: 28, 3: 90, 6: 181 };

/**
 * Returns ticks from hours to millions of years, about `spacing` px apart: calendar steps, years by 1, 2 and 5.
 * @param domain first and last day
 * @param pixels width of the plot in px
 * @param spacing least distance between two ticks in px
 * @example ticksOf([19723, 20089], 400, 80) // months January, April, July and October 2024 …
 */
export function ticksOf(domain: readonly [number, number], pixels: number, spacing: number): Tick[] {
  const [first, last] = domain;
  const least = ((last - first) / Math.max(1, pixels)) * spacing;
  const hours = hourSteps.find((step) => step / 24 >= least);
  if (hours !== undefined)
    return multiples(first, last, hours / 24).map((day) => ({ day, begins: Number.isInteger(day) ? beginsAt(day) : "hour" }));
  const days = daySteps.find((step) => step >= least);
  if (days !== undefined) return multiples(first, last, 1).flatMap((day) => (isTick(day, days) ? [{ day, begins: beginsAt(day) }] : []));
  const months = monthSteps.find((step) => (leastMonths[step] ?? 0) >= least);
  return months === undefined ? yearTicks(first, last, least) : monthTicks(first, last, months);
}

function multiples(first: number, last: number, step: number): number[] {
  const start = Math.ceil(first / step);
  return Array.from({ length: Math.max(0, Math.floor(last / step) - start + 1) }, (_, index) => (start + index) * step);
}

function isTick(day: number, step: number): boolean {
  // Weeks begin on Monday, and 1 January 1970 was a Thursday.
  if (step !== 2) return (day - 4) % step === 0;
  // Odd days, but none that is followed by the first of a month.
  return civilFromDay(day).day % 2 === 1 && civilFromDay(day + 1).day > 1;
}

function monthTicks(first: number, last: number, step: number): Tick[] {
  const { year, month } = civilFromDay(Math.floor(first));
  const ticks: Tick[] = [];
  for (let count = Math.ceil((year * 12 + month - 1) / step) * step; ; count += step) {
    const day = dayFromCivil(0, count + 1, 1);
    if (day > last) return ticks;
    if (day >= first) ticks.push({ day, begins: beginsAt(day) });
  }
}

function beginsAt(day: number): TickUnit {
  const civil = civilFromDay(day);
  if (civil.day !== 1) return "day";
  return civil.month === 1 ? "year" : "month";
}

function yearTicks(first: number, last: number, least: number): Tick[] {
  const start = civilFromDay(Math.floor(first)).year;
  const stop = civilFromDay(Math.floor(last)).year;
  const years = least / 365;
  // From 1 to 5 are only four years: where the era changes, a step counts a year less.
  const step = niceYears(years > 1 && start <= 0 && stop >= 0 ? years + 1 : years);
  const ticks: Tick[] = [];
  for (let year = Math.ceil((start - 1) / step) * step; year <= stop; year += step) {
    // Readers count 500, 1000 BCE: astronomical years run one behind.
    const day = dayFromCivil(step > 1 && year <= 0 ? year + 1 : year, 1, 1);
    if (day >= first && day <= last) ticks.push({ day, begins: "year" });
  }
  return ticks;
}

function niceYears(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((years) => years >= least) ?? 10 * power;
}
