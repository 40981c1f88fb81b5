import { civilFromDay } from "./civil.ts";
import type { EdtfError } from "./edtf.ts";
import { formatDay } from "./format-day.ts";
import { quote } from "./quote.ts";

const AS_TEXT = 'Write the date as text, for example "2024-09-25" (YYYY-MM-DD).';

/**
 * Why a value that is not text cannot be a date.
 *
 * @example explainType(null).code // "date-missing"
 */
export function explainType(value: unknown): EdtfError {
  if (value === null || value === undefined) return explained("date-missing", "The date is missing.");
  if (typeof value === "number" && Number.isFinite(value)) return explainNumber(value);
  if (isInvalidDate(value)) return explained("date-invalid", "The date is an Invalid Date.");
  return explained("date-type", `A date is text, not ${quote(value)} (${Array.isArray(value) ? "array" : typeof value}).`);
}

function isInvalidDate(value: unknown): boolean {
  try {
    return value instanceof Date && Number.isNaN(value.getTime());
  } catch {
    return false;
  }
}

function explainNumber(value: number): EdtfError {
  const year = /^[12]\d{3}$/.test(String(value)) ? String(value) : undefined;
  const milliseconds = Math.abs(value) >= 1e10 && Math.abs(value) < 1e14;
  const hint = milliseconds
    ? `If it counts milliseconds, it is ${formatDay(civilFromDay(Math.floor(value / 86_400_000)))} in UTC: write the local day as text.`
    : year && `For the year, write "${year}" in quotes.`;
  return explained("date-ambiguous-number", `The number ${value} may be a year, a spreadsheet's day or milliseconds.`, hint, year);
}

function explained(code: EdtfError["code"], message: string, hint = AS_TEXT, suggestion?: string): EdtfError {
  return { code, message: `${message} ${hint}`, hint, suggestion, at: 0 };
}
