import type { EdtfError } from "./edtf.ts";
import type { Fault } from "./fault.ts";
import { quote } from "./quote.ts";
import { suggestEdtf } from "./suggest-edtf.ts";

const GENERAL_HINT = "Write YYYY-MM-DD, YYYY-MM or YYYY, for example 2024-09-25.";
const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/**
 * A fault in whole sentences: what was read, where it broke, what would be right.
 *
 * @example explainFault("Q2 2024", fault(0, "…")).hint // "Write 2024-34."
 */
export function explainFault(text: string, { code, at, why, hint: ownHint }: Fault): EdtfError {
  const suggestion = code === "date-too-long" ? undefined : suggestEdtf(text);
  const hint = dayOrMonthFirst(text) ?? (suggestion === undefined ? (ownHint ?? GENERAL_HINT) : `Write ${suggestion}.`);
  const place = text === "" ? "" : ` (character ${at + 1})`;
  return { code, message: `Cannot read the date ${quote(text)}: ${why}${place}. ${hint}`, hint, suggestion, at };
}

/** Advice when nobody can tell the day from the month. */
function dayOrMonthFirst(text: string): string | undefined {
  const [, one = "", , two = "", year = ""] = SLASHED.exec(text) ?? [];
  const [first, second] = [one.padStart(2, "0"), two.padStart(2, "0")];
  if (!year || Number(one) > 12 || Number(two) > 12 || first === second) return undefined;
  return `Write YYYY-MM-DD: ${year}-${second}-${first} if the day comes first, ${year}-${first}-${second} if the month does.`;
}
