import { parseEdtf } from "../../date/index.ts";
import { padded } from "../../date/format-day.ts";
import { yearText } from "../../date/year-text.ts";
import { readPrintedDate } from "../printed-date.ts";

/** What the cells of a date hold. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** Which part of a date is wrong or doubtful. */
export interface PartFault {
  readonly part: keyof DateParts;
  readonly severity: "error" | "warning";
  readonly why: string;
  readonly hint: string;
}

/** A date of parts: EDTF, or what is written, when it is none. */
export interface DateOfParts {
  readonly edtf: string;
  readonly isDate: boolean;
  readonly fault?: PartFault;
}

/**
 * Returns the date of a year, a month and a day as TimelineJS has them, as precise as the finest that is given. Its years before our era
 * are written as printed: -500 is 500 BCE.
 *
 * @example dateOfParts({ year: "-44", month: "3", day: "15" }).edtf // "-0043-03-15"
 */
export function dateOfParts({ year, month, day }: DateParts): DateOfParts {
  const written = [year, month, day].map(bare);
  const [yearDigits = "", monthDigits = "", dayDigits = ""] = written;
  const raw = written.filter((part) => part !== "").join("-");
  const wrong = (part: keyof DateParts, why: string, hint: string): DateOfParts => ({
    edtf: parseEdtf(raw).ok ? `${raw} ?` : raw,
    isDate: false,
    fault: { part, severity: "error", why, hint },
  });
  if (!/^-?\d+$/.test(yearDigits))
    return wrong("year", yearDigits === "" ? "a date needs a year" : "a year is a whole number", "Write such as 2024.");
  if (Number(yearDigits) === 0) return wrong("year", "there is no year 0: the year before 1 is -1", "Write -1 or 1.");
  if (dayDigits !== "" && monthDigits === "") return wrong("month", "there is a day and no month", "Write the month.");
  const monthNumber = monthOf(monthDigits);
  if (monthNumber === undefined) return wrong("month", "this is no month", "Write 1 to 12.");
  if (!/^\d{0,2}$/.test(dayDigits)) return wrong("day", "this is no day", "Write 1 to 31.");
  const number = Number(yearDigits);
  return ofNumbers(number < 0 ? number + 1 : number, monthNumber, dayDigits, wrong);
}

function ofNumbers(
  year: number,
  month: string,
  day: string,
  wrong: (part: keyof DateParts, why: string, hint: string) => DateOfParts,
): DateOfParts {
  const text = yearText(year);
  if (text.startsWith("Y") && month !== "") {
    const why = "no month is known of a year of more than four digits; the year is kept";
    return { edtf: text, isDate: true, fault: { part: "month", severity: "warning", why, hint: "Write the year alone." } };
  }
  const edtf = [text, ...[month, day].filter((part) => part !== "").map((part) => padded(Number(part), 2))].join("-");
  const result = parseEdtf(edtf);
  if (!result.ok) return wrong(day === "" ? "year" : "day", "there is no such date", result.error.hint);
  if (year > 99 || year < 0) return { edtf, isDate: true };
  const why = `this is the year ${year}, not a year of the 20th or 21st century`;
  return { edtf, isDate: true, fault: { part: "year", severity: "warning", why, hint: "Write all four digits." } };
}

/** "1,066" and "2024.0" as spreadsheets may show them. */
function bare(cell: string): string {
  return cell
    .replace(/[\s,]/g, "")
    .replace(/\u2212/g, "-")
    .replace(/\.0+$/, "");
}

/** The number of a month, from its number or its name; "" for none, undefined for no month. */
function monthOf(text: string): string | undefined {
  if (text === "" || (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 12)) return text;
  const named = readPrintedDate(`${text} 2000`);
  return /^\p{L}/u.test(text) && named.type === "date" ? /^2000-(0\d|1[0-2])$/.exec(named.edtf)?.[1] : undefined;
}
