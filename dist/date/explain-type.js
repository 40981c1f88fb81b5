import { civilFromDay } from './civil.js';
import { formatDay } from './format-day.js';
import { quote } from './quote.js';

const AS_TEXT = 'Write the date as text, for example "2024-09-25" (YYYY-MM-DD).';
function explainType(value) {
  if (value === null || value === void 0) return explained("date-missing", "The date is missing.");
  if (typeof value === "number" && Number.isFinite(value)) return explainNumber(value);
  if (isInvalidDate(value)) return explained("date-invalid", "The date is an Invalid Date.");
  return explained("date-type", `A date is text, not ${quote(value)} (${Array.isArray(value) ? "array" : typeof value}).`);
}
function isInvalidDate(value) {
  try {
    return value instanceof Date && Number.isNaN(value.getTime());
  } catch {
    return false;
  }
}
function explainNumber(value) {
  const year = /^[12]\d{3}$/.test(String(value)) ? String(value) : void 0;
  const milliseconds = Math.abs(value) >= 1e10 && Math.abs(value) < 1e14;
  const hint = milliseconds ? `If it counts milliseconds, it is ${formatDay(civilFromDay(Math.floor(value / 864e5)))} in UTC: write the local day as text.` : year && `For the year, write "${year}" in quotes.`;
  return explained("date-ambiguous-number", `The number ${value} may be a year, a spreadsheet's day or milliseconds.`, hint, year);
}
function explained(code, message, hint = AS_TEXT, suggestion) {
  return { code, message: `${message} ${hint}`, hint, suggestion, at: 0 };
}

export { explainType };
