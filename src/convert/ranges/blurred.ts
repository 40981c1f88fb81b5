import { civilFromDay, parseEdtf, type EdtfDate } from "../../date/index.ts";
import { padded } from "../../date/format-day.ts";
import { yearText } from "../../date/year-text.ts";

/**
 * Returns the calendar's units around a day, from the day itself to the millennium, each with its bounds.
 *
 * @param day days since 1970-01-01
 * @example unitsAround(0).map(({ text }) => text) // ["1970-01-01", "1970-01", "1970-33", "1970-40", "1970", "197X", "19XX", "1XXX"]
 */
export function unitsAround(day: number): readonly EdtfDate[] {
  const { year, month, day: ofMonth } = civilFromDay(day);
  const text = yearText(year);
  const isShort = !text.startsWith("Y");
  const inYear = [
    `${text}-${padded(month, 2)}-${padded(ofMonth, 2)}`,
    `${text}-${padded(month, 2)}`,
    `${text}-${32 + Math.ceil(month / 3)}`,
    `${text}-${39 + Math.ceil(month / 6)}`,
  ];
  const masks = [1, 2, 3].map((length) => text.slice(0, -length) + "X".repeat(length));
  return [...(isShort ? inYear : []), text, ...(isShort ? masks : [])].flatMap((unit) => {
    const read = parseEdtf(unit);
    return read.ok && read.value.type === "date" ? [read.value] : [];
  });
}

/** One date that says of a moment as much as can be said without saying more. */
export interface Blurred {
  readonly edtf: string;
  /** The unit is the range itself, to the day. */
  readonly isExact: boolean;
}

/**
 * Returns one date for a moment that lies within a range of days, to stand as an end of an interval, which takes no ranges: the unit that is the
 * range; else the least that holds it, or "around" a unit when that claims less time, since an approximate date reaches one unit further
 * on both sides. Undefined when no unit holds it.
 *
 * @example blurred(dayFromCivil(1861, 6, 1), dayFromCivil(1861, 6, 30)) // { edtf: "1861-06", isExact: true }
 */
export function blurred(from: number, to: number): Blurred | undefined {
  const around = unitsAround(from);
  const exact = around.find(({ earliest, latest }) => earliest === from && latest === to);
  if (exact) return { edtf: exact.text, isExact: true };
  const holding = around.find(({ latest }) => latest >= to);
  const middle = unitsAround(Math.floor((from + to) / 2));
  // Two units side by side are told by their first: other tools end a year with the beginning of the next.
  const near = around.flatMap((unit, index) => [unit, middle[index] ?? unit]).find((unit) => reaches(unit, from, to));
  if (near && (!holding || lengthOf(holding) > 3 * lengthOf(near))) return { edtf: `${near.text}~`, isExact: false };
  return holding && { edtf: holding.text, isExact: false };
}

/** Whether "around" a unit holds a range: it reaches over the units before and after. */
function reaches(unit: EdtfDate, from: number, to: number): boolean {
  const before = neighbour(unit, unit.earliest - 1);
  const after = neighbour(unit, unit.latest + 1);
  return (before?.earliest ?? unit.earliest) <= from && to <= (after?.latest ?? unit.latest);
}

function neighbour(unit: EdtfDate, day: number): EdtfDate | undefined {
  return unitsAround(day).find(({ precision }) => precision === unit.precision);
}

function lengthOf({ earliest, latest }: EdtfDate): number {
  return latest - earliest + 1;
}
