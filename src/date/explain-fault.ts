import type { EdtfError } from "./edtf.ts";
import type { Fault } from "./fault.ts";
import { quote } from "./quote.ts";
import { suggestEdtf } from "./suggest-edtf.ts";

const GENERAL_HINT = "Write YYYY-MM-DD, YYYY-MM or YYYY, for example 2024-09-25; XXXX where no date is known.";
/** A day as forms and spreadsheets write it. */
const DAY_IN_DIGITS = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/;

/**
 * A fault in whole sentences: what was read, where it broke, what would be right.
 *
 * @example explainFault("Q2 2024", fault(0, "…")).hint // "Write \"2024-34\"."
 */
export function explainFault(text: string, { code, at, why, hint: ownHint }: Fault): EdtfError {
  const suggestion = suggestEdtf(text);
  const hint = hintFor(text, suggestion) ?? ownHint ?? GENERAL_HINT;
  // What broke there is a detail of another form.
  const reason = DAY_IN_DIGITS.test(text) ? "the year comes first in EDTF" : why;
  return { code, message: `Cannot read the date ${quote(text)}: ${reason} (character ${at + 1}). ${hint}`, hint, suggestion, at };
}

function hintFor(text: string, suggestion: string | undefined): string | undefined {
  const [, first = "", second = "", year] = DAY_IN_DIGITS.exec(text) ?? [];
  if (suggestion === undefined) {
    const [one, other] = [first.padStart(2, "0"), second.padStart(2, "0")];
    return year && `Write YYYY-MM-DD: ${year}-${other}-${one} if the day comes first, ${year}-${one}-${other} if the month does.`;
  }
  if (year) return `Write YYYY-MM-DD: "${suggestion}".`;
  if (/^\d{5}$/.test(text)) return `If it is a spreadsheet's number for ${suggestion}, write that; for the year, write "Y${text}".`;
  return `Write "${suggestion}".`;
}
