import { dayFromCivil, daysInMonth } from "./civil.ts";
import type { EdtfDate } from "./edtf.ts";
import { makeDate } from "./make-date.ts";

/**
 * The commonest text of all, YYYY-MM-DD in digits, read without a pattern because stories hold many; `undefined` when it is anything
 * else, right or wrong.
 *
 * @example readPlainDay("2024-09-25")?.earliest // 19991
 */
export function readPlainDay(text: string): EdtfDate | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  if (!(year >= 0 && month > 0 && month <= 12 && day > 0 && day <= daysInMonth(year, month))) return undefined;
  const dayNumber = dayFromCivil(year, month, day);
  return makeDate(text, 0, { precision: "day", earliest: dayNumber, latest: dayNumber }, year, month, day);
}

/** The number written in digits, NaN when a character is not one. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}
