import type { CivilDay } from "./civil.ts";

/**
 * A civil day as EDTF text. Years beyond four digits have no such text and get as many digits as they need.
 *
 * @example formatDay({ year: -43, month: 3, day: 15 }) // "-0043-03-15"
 */
export function formatDay({ year, month, day }: CivilDay): string {
  const sign = year < 0 ? "-" : "";
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
