import { padded } from '../../date/format-day.js';
import { yearText } from '../../date/year-text.js';
import { parseEdtf } from '../../date/parse-edtf.js';
import { readPrintedDate } from '../printed-date.js';

function dateOfParts({ year, month, day }) {
  const written = [year, month, day].map(bare);
  const [yearDigits = "", monthDigits = "", dayDigits = ""] = written;
  const raw = written.filter((part) => part !== "").join("-");
  const wrong = (part, why, hint) => ({
    edtf: parseEdtf(raw).ok ? `${raw} ?` : raw,
    isDate: false,
    fault: { part, severity: "error", why, hint }
  });
  if (!/^-?\d+$/.test(yearDigits))
    return wrong("year", yearDigits === "" ? "a date needs a year" : "a year is a whole number", "Write such as 2024.");
  if (Number(yearDigits) === 0) return wrong("year", "there is no year 0: the year before 1 is -1", "Write -1 or 1.");
  if (dayDigits !== "" && monthDigits === "") return wrong("month", "there is a day and no month", "Write the month.");
  const monthNumber = monthOf(monthDigits);
  if (monthNumber === void 0) return wrong("month", "this is no month", "Write 1 to 12.");
  if (!/^\d{0,2}$/.test(dayDigits)) return wrong("day", "this is no day", "Write 1 to 31.");
  const number = Number(yearDigits);
  return ofNumbers(number < 0 ? number + 1 : number, monthNumber, dayDigits, wrong);
}
function ofNumbers(year, month, day, wrong) {
  const text = yearText(year);
  if (text.startsWith("Y") && month !== "") {
    const why2 = "no month is known of a year of more than four digits; the year is kept";
    return { edtf: text, isDate: true, fault: { part: "month", severity: "warning", why: why2, hint: "Write the year alone." } };
  }
  const edtf = [text, ...[month, day].filter((part) => part !== "").map((part) => padded(Number(part), 2))].join("-");
  const result = parseEdtf(edtf);
  if (!result.ok) return wrong(day === "" ? "year" : "day", "there is no such date", result.error.hint);
  if (year > 99 || year < 0) return { edtf, isDate: true };
  const why = `this is the year ${year}, not a year of the 20th or 21st century`;
  return { edtf, isDate: true, fault: { part: "year", severity: "warning", why, hint: "Write all four digits." } };
}
function bare(cell) {
  return cell.replace(/[\s,]/g, "").replace(/\u2212/g, "-").replace(/\.0+$/, "");
}
function monthOf(text) {
  if (text === "" || /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 12) return text;
  const named = readPrintedDate(`${text} 2000`);
  return /^\p{L}/u.test(text) && named.type === "date" ? /^2000-(0\d|1[0-2])$/.exec(named.edtf)?.[1] : void 0;
}

export { dateOfParts };
