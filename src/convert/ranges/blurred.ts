import { civilFromDay, parseEdtf, type EdtfDate } from "../../date/index.ts";
import { padded } from "../../date/format-day.ts";
import { yearText } from "../../date/year-text.ts";

/** Returns the calendar's units around a day, from the day itself to the millennium: "1970-01-01", "1970-01", "1970-33" … "197X", "19XX", "1XXX". */
function textsAround(day: number): readonly string[] {
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
  return [...(isShort ? inYear : []), text, ...(isShort ? masks : [])];
}

function unitOf(text: string): readonly EdtfDate[] {
  const read = parseEdtf(text);
  return read.ok && read.value.type === "date" ? [read.value] : [];
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
  const around = unitsUpTo(textsAround(from), to);
  const holding = around.find(({ latest }) => latest >= to);
  if (holding?.earliest === from && holding.latest === to) return { edtf: holding.text, isExact: true };
  const middle = textsAround(Math.floor((from + to) / 2))
    .slice(0, around.length)
    .flatMap(unitOf);
  // Two units side by side are told by their first: other tools end a year with the beginning of the next.
  const near = around.flatMap((unit, index) => [unit, middle[index] ?? unit]).find((unit) => reaches(unit, from, to));
  if (near && (!holding || lengthOf(holding) > 3 * lengthOf(near))) return { edtf: `${near.text}~`, isExact: false };
  return holding && { edtf: holding.text, isExact: false };
}

/** Returns the units from the least to the first that holds the day: the greater ones, which take long to read, say less. */
function unitsUpTo(texts: readonly string[], day: number): readonly EdtfDate[] {
  const units: EdtfDate[] = [];
  for (const text of texts) {
    units.push(...unitOf(text));
    if ((units.at(-1)?.latest ?? -Infinity) >= day) break;
  }
  return units;
}

/** Whether "around" a unit holds a range: it reaches over the units before and after. */
function reaches(unit: EdtfDate, from: number, to: number): boolean {
  // Three units beside one another are never as long as four of one.
  if (to - from > 4 * lengthOf(unit)) return false;
  const before = neighbour(unit, unit.earliest - 1);
  const after = neighbour(unit, unit.latest + 1);
  return (before?.earliest ?? unit.earliest) <= from && to <= (after?.latest ?? unit.latest);
}

/** Only what can be the unit that is asked for is read, since a file may ask a million times. */
function neighbour(unit: EdtfDate, day: number): EdtfDate | undefined {
  const shape = shapeOf(unit.text);
  const found = textsAround(day)
    .filter((text) => shapeOf(text) === shape)
    .flatMap(unitOf);
  return found.find(({ precision }) => precision === unit.precision);
}

/** Digits and masks, of years before our era too: the year after -0001 is 0000. */
function shapeOf(text: string): string {
  return text.replace(/^-/, "").replace(/\d/g, "0");
}

function lengthOf({ earliest, latest }: EdtfDate): number {
  return latest - earliest + 1;
}
