import type { EdtfDate, Precision } from "./edtf.ts";
import { ALL_CERTAIN, qualifierOf } from "./qualifier.ts";

/** The days that a date covers, and how finely it is known. */
export interface Extent {
  readonly precision: Precision;
  readonly earliest: number;
  readonly latest: number;
}

/** What only some dates have; `signs` are all qualifier signs of the text. */
export type Details = Partial<Pick<EdtfDate, "grouping" | "time" | "mask" | "significantDigits" | "qualifiers">> & {
  readonly signs?: string;
};

const ALL_KNOWN = { year: false, month: false, day: false };
const NO_DETAILS: Details = {};

/**
 * A date from its parts. One place makes all of them, so that every date has the same fields in the same order, which keeps reading
 * many of them quick.
 *
 * @example makeDate("2024", 0, { precision: "year", earliest: 19723, latest: 20088 }, 2024, undefined, undefined)
 */
export function makeDate(
  text: string,
  level: EdtfDate["level"],
  { precision, earliest, latest }: Extent,
  year: number,
  month: number | undefined,
  day: number | undefined,
  { grouping, time, mask, significantDigits, qualifiers = ALL_CERTAIN, signs = "" }: Details = NO_DETAILS,
): EdtfDate {
  const { uncertain, approximate } = qualifierOf(signs);
  return {
    type: "date",
    text,
    level,
    precision,
    year,
    month,
    day,
    grouping,
    time,
    unspecified: mask ? { year: mask.year.includes("X"), month: !!mask.month?.includes("X"), day: !!mask.day?.includes("X") } : ALL_KNOWN,
    mask,
    significantDigits,
    approximate,
    uncertain,
    qualifiers,
    earliest,
    latest,
  };
}
