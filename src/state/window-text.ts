import { boundsOf, civilDate, civilFromDay, type Edtf, type EdtfDate } from "../date/index.ts";

/** The first and last moment that is looked at, in days since 1970-01-01. */
export type Window = readonly [number, number];

/** A window holds an hour at least: nothing is known more finely. */
const least = 1 / 24;

/**
 * Returns the first and last moment of a date or interval; undefined where there is none, or it has an open end.
 * @example windowOf(readPlain("2024-06")) // [19875, 19905]
 */
export function windowOf(date: Edtf | undefined): Window | undefined {
  const { earliest = NaN, latest = NaN } = date ? boundsOf(date) : {};
  return Number.isFinite(latest - earliest) ? [earliest, Math.max(latest + 1, earliest + least)] : undefined;
}

/** Returns the first and last day of a window, or their months; beyond four digits, where EDTF knows no days, their years. */
export function windowDates([first, last]: Window, isByMonth = false): readonly [EdtfDate, EdtfDate] {
  const dateOf = (number: number): EdtfDate => {
    const { year, month, day } = civilFromDay(number);
    return Math.abs(year) > 9999 ? civilDate(year) : civilDate(year, month, isByMonth ? undefined : day);
  };
  return [dateOf(Math.floor(first)), dateOf(Math.ceil(last) - 1)];
}

/** Returns a window as an EDTF interval of whole days; beyond four digits, of whole years. */
export function windowText(window: Window): string {
  return windowDates(window)
    .map(({ text }) => text)
    .join("/");
}
