import type { Point, PrintedYear, Unit } from "./point.ts";

/** The years that dates without one get, and how two digits are read. */
export interface Stated {
  readonly year?: number | undefined;
  /** Two digits are the first year of that ending that is not before this one. */
  readonly firstYear?: number | undefined;
}

/** Returns dates that stand together with what one of them says for all: "13" of "13 to 25 September 2024" is a day of that month. */
export function completed(points: readonly Point[]): readonly Point[] {
  const units = points.map(({ unit }) => unit);
  for (let index = units.length - 2; index >= 0; index--) units[index] = fromNext(units[index], units[index + 1]);
  for (let index = 1; index < units.length; index++) units[index] = fromBefore(units[index], units[index - 1]);
  // What the first one of "June 5 to 7, 2024" misses is known now.
  for (let index = units.length - 2; index >= 0; index--) units[index] = fromNext(units[index], units[index + 1]);
  return points.map((point, index) => ({ ...point, unit: units[index] ?? point.unit }));
}

function fromNext(unit: Unit = {}, next: Unit = {}): Unit {
  const month = isDayAlone(unit) && next.day !== undefined ? next.month : unit.month;
  return { ...unit, month, year: unit.year === undefined ? next.year : eraFrom(unit.year, next.year) };
}

function fromBefore(unit: Unit = {}, before: Unit = {}): Unit {
  const month = isDayAlone(unit) && before.day !== undefined ? before.month : unit.month;
  const isAbbreviated = unit.year?.isShort === true && before.year?.digits.length === 4 && isYearAlone(unit) && isYearAlone(before);
  if (unit.year?.isShort === true && before.year?.era === "ce" && isYearAlone(unit) && isYearAlone(before)) {
    return { ...unit, year: { digits: unit.year.digits, era: "ce" } };
  }
  const year = isAbbreviated ? { ...before.year, digits: laterYear(before.year.digits, unit.year.digits) } : (unit.year ?? before.year);
  return { ...unit, month, year };
}

/** "1914–18" stays in its century, "1999–00" goes one year on. */
function laterYear(year: string, lastDigits: string): string {
  const next = String(Number(year) + 1);
  return next.endsWith(lastDigits) ? next : year.slice(0, 2) + lastDigits;
}

/** "44 to 30 BC": the era of the last is that of both. */
function eraFrom(year: PrintedYear, next: PrintedYear | undefined): PrintedYear {
  return year.era === undefined && year.isShort !== true && next?.era !== undefined ? { ...year, era: next.era } : year;
}

function isDayAlone({ day, month }: Unit): boolean {
  return day !== undefined && month === undefined;
}

/** Returns whether a date is a year and nothing else. */
export function isYearAlone({ year, month, day, grouping, span }: Unit): boolean {
  return year !== undefined && (month ?? day ?? grouping ?? span) === undefined;
}

/** What a year may be: one number where it is sure, several where its first digits are missing, none where it is no year. */
export function yearsOf({ digits, era, isShort }: PrintedYear, { firstYear }: Stated): readonly number[] {
  const number = Number(digits);
  if (isShort === true && era === undefined) {
    const firsts = firstYear === undefined ? [1900, 2000] : [firstYear];
    return firsts.map((first) => first + ((((number - first) % 100) + 100) % 100));
  }
  if (era === "bce") return number > 0 ? [1 - number] : [];
  return era === "ce" || digits.length === 3 || digits.length === 4 ? [number] : [];
}
