import { dateIn } from "../date/date-in.ts";
import { boundsOf, civilFromDay, formatDay } from "../date/index.ts";

/** A window holds an hour at least: nothing is known more finely. */
const least = 1 / 24;

/**
 * Returns the first and last moment of a date or interval, in days since 1970-01-01; undefined for what is no EDTF, or has an open end.
 * @example windowOf("2024-34") // [19814, 19905]
 */
export function windowOf(text: string): readonly [number, number] | undefined {
  const date = dateIn(text);
  const { earliest = NaN, latest = NaN } = date ? boundsOf(date) : {};
  return Number.isFinite(latest - earliest) ? [earliest, Math.max(latest + 1, earliest + least)] : undefined;
}

/** Returns a window as an EDTF interval of whole days; beyond four digits, where EDTF knows no days, of whole years. */
export function windowText([first, last]: readonly [number, number]): string {
  return [Math.floor(first), Math.ceil(last) - 1]
    .map((day) => {
      const civil = civilFromDay(day);
      return Math.abs(civil.year) > 9999 ? `Y${civil.year}` : formatDay(civil);
    })
    .join("/");
}
