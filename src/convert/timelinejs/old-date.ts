import { dateInWords } from "../date-in-words.ts";
import { below, oneLine, wordsOf, type Fields, type Spot } from "../fields.ts";
import { note } from "../loss-report.ts";
import { readMoment, withoutMidnight } from "../moment.ts";
import type { PrintedDateOptions } from "../printed-date.ts";
import { dateOfParts } from "./date-parts.ts";
import { clockOfParts, type ReadDate } from "./date.ts";

/** A date of the first versions of TimelineJS: with the words as printed, when they are more than digits. */
export interface OldDate extends ReadDate {
  readonly words?: string;
}

/**
 * Returns a date of the JSON of TimelineJS 1 and 2: numbers parted by commas ("2011,12,10,7,30"), a year, ISO 8601, or what people print. Years
 * before 1 are counted as they are printed: -500 is 500 BCE. "03/04/2012" is a question, although TimelineJS itself took the month first: not
 * all who filled the file in knew. What cannot be read is noted, and stays as it is written. Undefined where nothing is written.
 *
 * @example readOldDate({ startDate: "2011,12,10" }, "startDate", {}, spot)?.edtf // "2011-12-10"
 */
export function readOldDate(fields: Fields, key: string, options: PrintedDateOptions, spot: Spot): OldDate | undefined {
  const text = wordsOf(fields, key, spot)?.trim();
  if (text === undefined) return undefined;
  const at = below(spot, key);
  const parts = partsOf(text);
  if (parts !== undefined) return ofParts(parts, text, at);
  const moment = readMoment(text);
  if (moment !== undefined) return { ...withoutMidnight(moment), isDate: true };
  const edtf = dateInWords(text, options, at);
  if (edtf === undefined) return { edtf: text, isDate: false };
  return { edtf, isDate: true, ...(edtf !== text && { words: oneLine(text) }) };
}

/**
 * Returns what was printed for a beginning and an end, where that is more than digits.
 *
 * @example printedWords({ edtf: "2024-21", isDate: true, words: "Spring 2024" }, undefined) // "Spring 2024"
 */
export function printedWords(start: OldDate | undefined, end: OldDate | undefined): string | undefined {
  const both = [start, end?.edtf === start?.edtf ? undefined : end].flatMap((date) => date ?? []);
  return both.some(({ words }) => words !== undefined) ? both.map(({ words, edtf }) => words ?? edtf).join(" – ") : undefined;
}

/** Numbers between commas, or a year before 1 as ISO 8601 would have it. Eight digits in a row are no year. */
function partsOf(text: string): readonly string[] | undefined {
  const beforeChrist = /^(-\d+)-(\d\d?)(?:-(\d\d?))?$/.exec(text);
  if (beforeChrist) return beforeChrist.slice(1).map((part: string | undefined) => part ?? "");
  const parts = text.split(",").map((part) => part.trim());
  const isNumbers = /^(?:-\d+|\d{1,4})$/.test(parts[0] ?? "") && parts.slice(1).every((part) => /^\d*$/.test(part));
  return isNumbers && parts.length <= 7 ? parts : undefined;
}

function ofParts(parts: readonly string[], text: string, spot: Spot): OldDate {
  const [year = "", month = "", day = "", ...clock] = parts;
  const { edtf, isDate, fault } = dateOfParts({ year, month, day });
  if (fault !== undefined) {
    const code = fault.severity === "error" ? "date-invalid" : "date-doubtful";
    note(spot.report, fault.severity, code, spot.path, fault.why, fault.hint, text);
  }
  if (!isDate) return { edtf: text, isDate };
  const time = clockOfParts(
    clock.map((part) => part || undefined),
    text,
    spot,
  );
  if (time === undefined) return { edtf, isDate };
  if (day !== "") return { ...withoutMidnight({ edtf, time: time.replace(/^00:00:00$/, "00:00") }), isDate };
  note(spot.report, "error", "time-without-day", spot.path, `the time ${time} has no day`, "Give the day.", text);
  return { edtf, isDate };
}
