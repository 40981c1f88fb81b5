import { civilFromDay, dayFromCivil, groupingIndex } from "../../date/index.ts";
import { formatDay, padded } from "../../date/format-day.ts";
import { yearText } from "../../date/year-text.ts";
import type { Point, Unit } from "./point.ts";

/** A date whose year is a number. */
export type Dated = Omit<Unit, "year"> & { readonly year: number };

/** Returns a date as EDTF text, without what is said of it; what cannot be is text that does not parse. */
export function edtfOf({ year, month, day, grouping, span, time }: Dated, unknown?: Point["unknown"]): string {
  if (span === "decade") return year > 0 ? `${padded(Math.floor(year / 10), 3)}X` : "";
  // A century's year is its number: the 19th began in 1800.
  if (span === "century") return year > 0 ? `${padded(year - 1, 2)}XX` : year < 0 ? `-${padded(-year, 2)}XX` : "";
  if (grouping !== undefined) return `${yearText(year)}-${grouping}`;
  const missing = unknown === undefined ? [] : unknown === "day" && month === undefined ? ["XX", "XX"] : ["XX"];
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [padded(part, 2)]));
  return [yearText(year), ...parts, ...missing].join("-") + (time ?? "");
}

/** Returns what comes right before (-1) or after (1) a date, as EDTF text; "" where nothing says where it ends. */
export function neighbourOf(dated: Dated, step: 1 | -1): string {
  const { year, month, day, grouping, span, time } = dated;
  if (time !== undefined || span === "century") return "";
  if (span === "decade") return yearText(step < 0 ? year - 1 : year + 10);
  if (grouping !== undefined) return groupingNeighbour(year, grouping, step);
  if (day !== undefined) return formatDay(civilFromDay(dayFromCivil(year, month ?? 1, day + step)));
  if (month === undefined) return yearText(year + step);
  const months = year * 12 + month - 1 + step;
  return `${yearText(Math.floor(months / 12))}-${padded((((months % 12) + 12) % 12) + 1, 2)}`;
}

/** A season has no exact bounds, and so nothing right before it. */
function groupingNeighbour(year: number, code: number, step: 1 | -1): string {
  if (code < 33) return "";
  const [first, most] = code < 37 ? [33, 4] : code < 40 ? [37, 3] : [40, 2];
  const index = groupingIndex(code) + step;
  if (index < 1) return `${yearText(year - 1)}-${first + most - 1}`;
  return index > most ? `${yearText(year + 1)}-${first}` : `${yearText(year)}-${first + index - 1}`;
}
