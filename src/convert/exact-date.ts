import type { EdtfDate } from "../date/index.ts";
import type { When } from "../schema/story.ts";

/** The ends of a date that are known to the day or the month, as ISO 8601. */
export interface ExactDates {
  readonly startDate?: string;
  readonly endDate?: string;
  /** They say all that the date says. */
  readonly isWhole: boolean;
}

/**
 * Returns what of a date can stand as ISO 8601 without claiming more than is known: days and months without "around" or "perhaps"; the time of
 * a day, with its offset when it is told. A quarter, a year, a range or an open end has no such form.
 *
 * @example exactDates({ edtf: "2024-34/2025-09-25", parsed }) // { endDate: "2025-09-25", isWhole: false }
 */
export function exactDates({ parsed, time, timeApproximate, zone }: When): ExactDates {
  if (parsed?.type === "date") {
    const date = isoDate(parsed);
    const clock = time !== undefined && timeApproximate !== true && parsed.precision === "day" ? clockText(time, zone) : "";
    return date === undefined ? { isWhole: false } : { startDate: date + clock, isWhole: true };
  }
  if (parsed?.type !== "interval") return { isWhole: false };
  const [start, end] = [parsed.start, parsed.end].map((one) => (typeof one === "string" ? undefined : isoDate(one)));
  return { ...(start && { startDate: start }), ...(end && { endDate: end }), isWhole: start !== undefined && end !== undefined };
}

function isoDate({ text, precision, approximate, uncertain, mask, year }: EdtfDate): string | undefined {
  const isPlain = !approximate && !uncertain && mask === undefined && year >= 0 && year <= 9999;
  return isPlain && ["month", "day", "time"].includes(precision) ? text : undefined;
}

/** A zone by name has no offset without a table of its clocks: the local time stands alone then. */
function clockText(time: string, zone: string | undefined): string {
  const offset = zone !== undefined && /^(?:Z|[+-]\d\d:\d\d)$/.test(zone) ? zone : "";
  return `T${time.length === 5 ? `${time}:00` : time}${offset}`;
}
