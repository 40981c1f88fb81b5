/** A day of the proleptic Gregorian calendar. */
export interface CivilDay {
  /** Astronomical year: 0 is 1 BCE, -1 is 2 BCE. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** The largest year, before or after year 0, whose day numbers are still exact in a JavaScript number. */
export const LARGEST_YEAR = 20_000_000_000_000;

const DAYS_IN_400_YEARS = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH_SHIFT = 719_468;

/**
 * Whether `year` (astronomical) has a 29 February.
 *
 * @example isLeapYear(2024) // true
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The number of days in `month` (1–12) of `year`.
 *
 * @example daysInMonth(2023, 2) // 28
 */
export function daysInMonth(year: number, month: number): number {
  return dayFromCivil(year, month + 1, 1) - dayFromCivil(year, month, 1);
}

/**
 * The number of whole days from 1970-01-01 to a civil day, proleptic Gregorian; negative before it. Exact for every year up to
 * {@link LARGEST_YEAR}. `month` may run past 12 and `day` past the month's end: both then count on.
 *
 * @example dayFromCivil(1970, 1, 2) // 1
 */
export function dayFromCivil(year: number, month: number, day: number): number {
  // The year is counted from March, so that the leap day is its last.
  const monthsFromMarch = month - 3;
  const marchYear = year + Math.floor(monthsFromMarch / 12);
  const marchMonth = monthsFromMarch - Math.floor(monthsFromMarch / 12) * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_SHIFT;
}

/**
 * The civil day of a day number; the inverse of {@link dayFromCivil}.
 *
 * @example civilFromDay(0) // { year: 1970, month: 1, day: 1 }
 */
export function civilFromDay(dayNumber: number): CivilDay {
  const shifted = dayNumber + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
