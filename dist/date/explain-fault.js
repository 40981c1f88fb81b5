import { quote } from './quote.js';
import { suggestEdtf } from './suggest-edtf.js';

const GENERAL_HINT = "Write YYYY-MM-DD, YYYY-MM or YYYY, for example 2024-09-25; XXXX where no date is known.";
const DAY_IN_DIGITS = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/;
function explainFault(text, { code, at, why, hint: ownHint }) {
  const suggestion = suggestEdtf(text);
  const hint = hintFor(text, suggestion) ?? ownHint ?? GENERAL_HINT;
  const reason = DAY_IN_DIGITS.test(text) ? "the year comes first in EDTF" : why;
  return { code, message: `Cannot read the date ${quote(text)}: ${reason} (character ${at + 1}). ${hint}`, hint, suggestion, at };
}
function hintFor(text, suggestion) {
  const [, first = "", second = "", year] = DAY_IN_DIGITS.exec(text) ?? [];
  if (suggestion === void 0) {
    const [one, other] = [first.padStart(2, "0"), second.padStart(2, "0")];
    return year && `Write YYYY-MM-DD: ${year}-${other}-${one} if the day comes first, ${year}-${one}-${other} if the month does.`;
  }
  if (year) return `Write YYYY-MM-DD: "${suggestion}".`;
  if (/^\d{5}$/.test(text)) return `If it is a spreadsheet's number for ${suggestion}, write that; for the year, write "Y${text}".`;
  return `Write "${suggestion}".`;
}

export { explainFault };
