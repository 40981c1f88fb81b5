import { yearText } from "../../date/year-text.ts";
import { dateInWords } from "../date-in-words.ts";
import { below, wordsOf, type Fields, type Spot } from "../fields.ts";
import { readMoment, withoutMidnight, type Moment } from "../moment.ts";
import type { PrintedDateOptions } from "../printed-date.ts";

/** A date of a SIMILE file. */
export interface SimileDate extends Moment {
  /** It was written with the first moment of a day, and is read as the day. */
  readonly isMidnight: boolean;
}

/**
 * Returns a date of SIMILE: "200 BC", "1845", "May 28 2006 09:00:00 GMT", ISO 8601. Years alone are years; midnight stands for a day. What
 * cannot be read is noted and undefined.
 *
 * @example readSimileDate({ start: "200 BC" }, "start", {}, spot).edtf // "-0199"
 */
export function readSimileDate(fields: Fields, key: string, options: PrintedDateOptions, spot: Spot): SimileDate | undefined {
  const text = wordsOf(fields, key, spot)?.trim();
  if (text === undefined) return undefined;
  const year = yearAlone(text);
  if (year !== undefined) return { edtf: yearText(year), isMidnight: false };
  const moment = readMoment(text);
  if (moment) return { ...withoutMidnight(moment), isMidnight: moment.time === "00:00" };
  const edtf = dateInWords(text, options, below(spot, key));
  return edtf === undefined ? undefined : { edtf, isMidnight: false };
}

/** A number alone is astronomical, as SIMILE counts: -199 is 200 BC. There is no year 0 with a name behind it. */
function yearAlone(text: string): number | undefined {
  const [, before, digits, after] = /^(AD|CE)?\s*(-?\d{1,9})\s*(BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE|C\.E\.)?$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits);
  const era = (after ?? before)?.toUpperCase();
  // 202405 is rather a month; before our era, years may be long.
  if (era === undefined) return digits.length > (year < 0 ? 7 : 4) ? undefined : year;
  return year <= 0 ? undefined : era.startsWith("B") ? 1 - year : year;
}
