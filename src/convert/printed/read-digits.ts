import { any, digits, glued, sequence, sign, type Parser } from "./parser.ts";
import type { DayOrder, Unit } from "./point.ts";

const separator = glued(sign("/", "-", "."));
const slash = glued(sign("/", "-"));
const small = digits(1, 2);

/**
 * Reads dates in digits alone, in both orders of day and month: which of them was meant is asked when both are days.
 *
 * @example "2024-5-9", "25/09/2024", "5/2024", "20240509"
 */
export const dateInDigits: Parser<Unit> = any(
  sequence([digits(4), separator, small, separator, small], (year, first, month, second, day) =>
    first === second ? unitOf({ digits: year }, month, day) : undefined,
  ),
  sequence([digits(4), slash, small], (year, _, month) => unitOf({ digits: year }, month)),
  sequence([small, slash, digits(4)], (month, _, year) => unitOf({ digits: year }, month)),
  // "5.2024" may be a number.
  sequence([digits(2), glued(sign(".")), digits(4)], (month, _, year) => unitOf({ digits: year }, month)),
  sequence([digits(8)], (all) => unitOf({ digits: all.slice(0, 4) }, all.slice(4, 6), all.slice(6))),
  ordered("day-month"),
  ordered("month-day"),
);

function ordered(order: DayOrder): Parser<Unit> {
  return sequence([small, separator, small, separator, any(digits(4), digits(2))], (first, one, second, other, year) => {
    if (one !== other) return undefined;
    const [day, month] = order === "day-month" ? [first, second] : [second, first];
    const unit = unitOf({ digits: year, isShort: year.length === 2 }, month, day);
    // "5/5/2024" is the same in both orders.
    return unit && { ...unit, order };
  });
}

function unitOf(year: Unit["year"], month: string, day?: string): Unit | undefined {
  const isThere = Number(month) >= 1 && Number(month) <= 12 && (day === undefined || (Number(day) >= 1 && Number(day) <= 31));
  return isThere ? { year, month: Number(month), day: day === undefined ? undefined : Number(day) } : undefined;
}
