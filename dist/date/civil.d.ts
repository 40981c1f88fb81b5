/** A day of the proleptic Gregorian calendar. */
interface CivilDay {
    /** Astronomical year: 0 is 1 BCE, -1 is 2 BCE. */
    readonly year: number;
    /** 1–12. */
    readonly month: number;
    /** 1–31. */
    readonly day: number;
}
/** The largest year, before or after year 0, whose day numbers are still exact in a JavaScript number. */
declare const LARGEST_YEAR = 20000000000000;
/**
 * Whether `year` (astronomical) has a 29 February.
 *
 * @example isLeapYear(2024) // true
 */
declare function isLeapYear(year: number): boolean;
/**
 * The number of days in `month` (1–12) of `year`.
 *
 * @example daysInMonth(2023, 2) // 28
 */
declare function daysInMonth(year: number, month: number): number;
/**
 * The number of whole days from 1970-01-01 to a civil day, proleptic Gregorian; negative before it. Exact for every year up to
 * {@link LARGEST_YEAR}. `month` may run past 12 and `day` past the month's end: both then count on.
 *
 * @example dayFromCivil(1970, 1, 2) // 1
 */
declare function dayFromCivil(year: number, month: number, day: number): number;
/**
 * The civil day of a day number; the inverse of {@link dayFromCivil}.
 *
 * @example civilFromDay(0) // { year: 1970, month: 1, day: 1 }
 */
declare function civilFromDay(dayNumber: number): CivilDay;

export { LARGEST_YEAR, civilFromDay, dayFromCivil, daysInMonth, isLeapYear };
export type { CivilDay };
