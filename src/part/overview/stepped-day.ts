import { civilFromDay, dayFromCivil } from "../../date/index.ts";

/**
 * Returns the next day at which months begin, or the one before.
 * @param months how many months make a step; 0 steps by days
 * @example steppedDay(dayFromCivil(2024, 3, 5), 12, -1) // 1 January 2024
 */
export function steppedDay(day: number, months: number, direction: 1 | -1): number {
  if (months === 0) return Math.round(day) + direction;
  const { year, month } = civilFromDay(Math.floor(day));
  const start = Math.floor((year * 12 + month - 1) / months) * months;
  const beginsAt = (count: number): number => dayFromCivil(0, count + 1, 1);
  if (direction > 0) return beginsAt(start + months);
  return beginsAt(beginsAt(start) < day ? start : start - months);
}
