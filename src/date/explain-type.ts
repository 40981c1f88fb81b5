import { civilFromDay } from "./civil.ts";
import type { EdtfError } from "./edtf.ts";
import { formatDay } from "./format-day.ts";
import { quote } from "./quote.ts";

const AS_TEXT = "Write the date as text in quotes, for example \"2024-09-25\" (YYYY-MM-DD).";
const MILLISECONDS_IN_DAY = 86_400_000;

/**
 * Why a value that is not text cannot be a date.
 *
 * @example explainType(null).code // "date-missing"
 */
export function explainType(value: unknown): EdtfError {
  if (value === null || value === undefined) return error("date-missing", "The date is missing.", AS_TEXT);
  if (typeof value === "number" && Number.isFinite(value)) return explainNumber(value);
  if (isInvalidDate(value)) return error("date-invalid", "The date is an Invalid Date.", AS_TEXT);
  return error("date-type", `A date is text, not ${quote(value)} (${Array.isArray(value) ? "array" : typeof value}).`, AS_TEXT);
}

function isInvalidDate(value: unknown): boolean {
  try {
    return value instanceof Date && Number.isNaN(value.getTime());
  } catch {
    return false;
  }
}

function explainNumber(value: number): EdtfError {
  const digits = String(value);
  const message = `The number ${digits} could be a year, a spreadsheet's day or milliseconds.`;
  if (/^[12]\d{3}$/.test(digits)) return error("date-ambiguous-number", message, `For the year, write "${digits}" in quotes.`, digits);
  if (Number.isInteger(value) && Math.abs(value) >= 1e11 && Math.abs(value) < 1e14) {
    const day = formatDay(civilFromDay(Math.floor(value / MILLISECONDS_IN_DAY)));
    return error("date-ambiguous-number", message, `If it counts milliseconds, it is ${day} in UTC; write the local day in quotes.`);
  }
  return error("date-ambiguous-number", message, AS_TEXT);
}

function error(code: EdtfError["code"], message: string, hint: string, suggestion?: string): EdtfError {
  return { code, message: `${message} ${hint}`, hint, suggestion, at: 0 };
}
