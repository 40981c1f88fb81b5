import { utcDay, utcHour, utcMonday, utcMonth, type CountableTimeInterval } from "d3";
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

const dayMilliseconds = 86_400_000;
/** The last day that a JavaScript Date holds, less a year; beyond it ticks count years. */
const dateReach = 99_999_000;

interface Step {
  readonly unit: TickUnit;
  /** Days from one tick to the next, at least. */
  readonly days: number;
  readonly interval: Pick<CountableTimeInterval, "range"> | null;
}

function fineSteps(): Step[] {
  const step = (unit: TickUnit, days: number, interval: Step["interval"]): Step => ({ unit, days, interval });
  return [
    ...[1, 3, 6, 12].map((hours) => step("hour", hours / 24, utcHour.every(hours))),
    step("day", 1, utcDay),
    step("day", 2, utcDay.filter(isSecondDay)),
    step("day", 7, utcMonday),
    step("month", 28, utcMonth),
    step("month", 90, utcMonth.every(3)),
    step("month", 181, utcMonth.every(6)),
  ];
}

/** Odd days, but none that is followed by the first of a month. */
function isSecondDay(date: Date): boolean {
  return date.getUTCDate() % 2 === 1 && utcDay.offset(date, 1).getUTCDate() > 1;
}

/**
 * Returns ticks from hours to millions of years, about `spacing` px apart: calendar steps through d3-time, years by 1, 2 and 5.
 * @param domain first and last day
 * @param pixels width of the plot in px
 * @param spacing least distance between two ticks in px
 * @example ticksOf([19723, 20089], 400, 80) // months January, April, July and October 2024 …
 */
export function ticksOf(domain: readonly [number, number], pixels: number, spacing: number): Tick[] {
  const [first, last] = domain;
  const least = ((last - first) / Math.max(1, pixels)) * spacing;
  const step = fineSteps().find((candidate) => candidate.days >= least);
  const interval = step?.interval ?? undefined;
  if (step === undefined || interval === undefined || Math.abs(first) > dateReach || Math.abs(last) > dateReach)
    return yearTicks(first, last, least);
  const start = new Date(Math.ceil(first * dayMilliseconds));
  const stop = new Date(Math.floor(last * dayMilliseconds) + 1);
  return interval.range(start, stop).map((date) => ({ day: date.getTime() / dayMilliseconds, begins: beginsAt(date, step.unit) }));
}

function beginsAt(date: Date, unit: TickUnit): TickUnit {
  if (unit === "hour" && date.getUTCHours() !== 0) return "hour";
  if (date.getUTCDate() !== 1) return "day";
  return date.getUTCMonth() === 0 ? "year" : "month";
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
