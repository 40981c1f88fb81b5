import { EdtfDate, Edtf, EdtfInterval } from './edtf.js';

/**
 * Returns a year, a month or a day as a date, as if its EDTF text had been read.
 * @param year astronomical year; 0 is 1 BCE
 * @param month 1–12; undefined for a whole year
 * @param day 1 to the end of the month; undefined for a whole month
 * @example civilDate(2024, 9).text // "2024-09"
 */
declare function civilDate(year: number, month?: number, day?: number): EdtfDate;
/**
 * Returns the year of a date, with the digits that are not known.
 * @example yearOf(dateOf("201X-05")).mask?.year // "201X"
 */
declare function yearOf({ year, mask }: EdtfDate): EdtfDate;
/**
 * Returns the stretch from one date to another; the date itself when both are one.
 * @example stretch(civilDate(2023), civilDate(2024)).text // "2023/2024"
 */
declare function stretch(start: EdtfDate, end: EdtfDate): EdtfDate | EdtfInterval;
/**
 * Reads what is most plainly a date: a year, a month, a day, or a stretch between two of them; undefined for anything else, right or wrong.
 * Links and date fields hold nothing else, so that a page need not load the reader of all EDTF for them.
 * @example readPlain("2024-06/2025-01")?.type // "interval"
 */
declare function readPlain(text: string): Edtf | undefined;

export { civilDate, readPlain, stretch, yearOf };
