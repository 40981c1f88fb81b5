import { dayFromCivil, civilFromDay } from "./civil.ts";
import { formatDay } from "./format-day.ts";
import { readEdtf } from "./read-edtf.ts";

/** A common way of writing a date, and the EDTF text for it. */
type Rule = readonly [pattern: RegExp, rewrite: (...groups: string[]) => string | undefined];

const LONGEST_GUESS = 100;
const DEEPEST_NESTING = 3;

const MONTHS = ["jan", "f[eé][bv]", "mar", "a[pv]r", "ma[iy]", "ju[in]n", "jui?l", "a(?:ug|o[uû])", "sep", "oct", "nov", "d[eé]c"];
const MONTH = "(?:(jan|f[eé][bv]|mar|a[pv]r|ma[iy]|ju[in]n|jui?l|aug|ao[uû]|sep|oct|nov|d[eé]c)\\p{L}*\\.?)";
const YEAR = "(\\d{4})";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er)?";

const RULES: readonly Rule[] = [
  // Almost EDTF.
  [/^(.+)(?:\?~|~\?)$/, (date) => `${date}%`],
  [/^(.+)\/(?:open|now|today|present|ongoing)$/, (date) => `${date}/..`],
  [/^(?:unknown|none)\/(.*)$/, (date) => `/${date}`],
  [/^(.+)\/(?:unknown|none)$/, (date) => `${date}/`],
  [/^(-?[\dx-]*)u([\dxu-]*)$/, (start, rest) => `${start}${"x"}${rest}`],
  [/^(-?\d{4}-\d\d-\d\d)z$/, (date) => date],
  [/^(-?\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(z|[+-]\d\d(?::?\d\d)?)?$/, dateTime],
  [/^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)(z?)$/, (y, m, d, hour, minute, second, z) => `${y}-${m}-${d}t${hour}:${minute}:${second}${z}`],
  [/^y?(-?)0*(\d{5,})$/, (minus, digits) => (minus ? `y-${digits}` : undefined)],
  [/^y(-?)(\d{1,4})$/, (minus, digits) => `${minus}${digits.padStart(4, "0")}`],
  [/^-0000$/, () => "0000"],
  // Numbers in another order or without separators.
  [/^(\d{4})(\d\d)(\d\d)$/, day],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, day],
  [/^(\d{4})[-/.](\d{1,2})$/, (y, m) => `${y}-${two(m)}`],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, dayAndMonth],
  [/^(\d{1,2})[-/.](\d{4})$/, (m, y) => `${y}-${two(m)}`],
  [/^(\d{4})-?w(\d\d)(?:-?([1-7]))?$/, isoWeek],
  [/^(\d{4})-(\d{3})$/, (y, ordinal) => formatDay(civilFromDay(dayFromCivil(Number(y), 1, Number(ordinal))))],
  [/^(\d{5})$/, (serial) => (serial < "80000" ? formatDay(civilFromDay(Number(serial) - 25_569)) : `y${serial}`)],
  // Quarters, halves, seasons.
  [/^(?:q|t)([1-4])[ -/]*(\d{4})$/, (quarter, y) => `${y}-${32 + Number(quarter)}`],
  [/^(\d{4})[ -/]*(?:q|t)([1-4])$/, (y, quarter) => `${y}-${32 + Number(quarter)}`],
  [/^(?:h|s)([12])[ -/]*(\d{4})$/, (half, y) => `${y}-${39 + Number(half)}`],
  [/^(\d{4})[ -/]*(?:h|s)([12])$/, (y, half) => `${y}-${39 + Number(half)}`],
  [/^(?:in )?(?:the )?(?:spring|printemps)(?: of| de)? (\d{4})$/, (y) => `${y}-21`],
  [/^(?:in )?(?:the )?(?:summer|[eé]t[eé])(?: of| de)? (\d{4})$/, (y) => `${y}-22`],
  [/^(?:in )?(?:the )?(?:autumn|fall|automne)(?: of| de)? (\d{4})$/, (y) => `${y}-23`],
  [/^(?:in )?(?:the )?(?:winter|hiver)(?: of| de)? (\d{4})$/, (y) => `${y}-24`],
  // Names of months.
  [new RegExp(`^${MONTH},? ${YEAR}$`, "u"), (name, y) => `${y}-${month(name)}`],
  [new RegExp(`^${DAY}[ -]${MONTH}[, -]+${YEAR}$`, "u"), (d, name, y) => `${y}-${month(name)}-${two(d)}`],
  [new RegExp(`^${MONTH} ${DAY},? ${YEAR}$`, "u"), (name, d, y) => `${y}-${month(name)}-${two(d)}`],
  // Decades, centuries, eras.
  [/^(?:the |années )?(\d{3})0'?s?$/, (decade) => `${decade}x`],
  [/^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/, (century) => `${two(String(Number(century) - 1))}xx`],
  [/^(\d{1,4}) (?:bce?|b\.c\.(?:e\.)?|av\. ?j\.-c\.)$/, (y) => (y === "1" ? "0000" : `-${String(Number(y) - 1).padStart(4, "0")}`)],
  [/^(\d{1,4}) (?:ce|ad|a\.d\.)$/, (y) => y.padStart(4, "0")],
];

/** Words around dates, whose inside is read in its turn. */
const AROUND: readonly (readonly [pattern: RegExp, wrap: (...dates: string[]) => string])[] = [
  [/^(?:c\.|ca?\.?|circa|around|about|approx\.?|approximately|vers|environ|v\.|~) ?(.+)$/, (date) => `${date}~`],
  [/^(.+?) ?(?:\?|\(\?\))$/, (date) => `${date}?`],
  [/^(?:perhaps|possibly|maybe|probably|peut-être) (.+)$/, (date) => `${date}?`],
  [/^between (.+) and (.+)$/, (from, to) => `[${from}..${to}]`],
  [/^entre (.+) et (.+)$/, (from, to) => `[${from}..${to}]`],
  [/^(?:from |du |de )?(.+?) (?:to|until|till|through|au|à|-) (.+)$/, (from, to) => `${from}/${to}`],
  [/^(\d{4})-(\d{4})$/, (from, to) => `${from}/${to}`],
  [/^(.+?) (?:or|ou) (.+)$/, (one, other) => `[${one},${other}]`],
  [/^(?:since|from|depuis|à partir de) (.+)$/, (date) => `${date}/..`],
  [/^(?:until|till|jusqu['’](?:en|au|à)) (.+)$/, (date) => `../${date}`],
  [/^(?:by|on or before|no later than|before or on) (.+)$/, (date) => `[..${date}]`],
];

/**
 * The EDTF text that a journalist probably meant, or `undefined` when that cannot be told. What comes back always parses.
 *
 * @example suggestEdtf("Q2 2024") // "2024-34"
 */
export function suggestEdtf(text: string): string | undefined {
  if (text.length > LONGEST_GUESS) return undefined;
  return guess(tidy(text), DEEPEST_NESTING);
}

function guess(text: string, depth: number): string | undefined {
  const own = accepted(text) ?? accepted(text.replaceAll(" ", ""));
  if (own !== undefined || depth === 0) return own;
  for (const [pattern, rewrite] of RULES) {
    const groups = pattern.exec(text)?.slice(1);
    const rewritten = groups && rewrite(...groups.map((group) => group ?? ""));
    const found = rewritten && guess(rewritten, depth - 1);
    if (found) return found;
  }
  for (const [pattern, wrap] of AROUND) {
    const inner = pattern.exec(text)?.slice(1).map((part) => guess(part, depth - 1));
    const found = inner?.every((part) => part !== undefined) ? accepted(wrap(...inner)) : undefined;
    if (found) return found;
  }
  return undefined;
}

function accepted(text: string): string | undefined {
  const upper = text.toUpperCase();
  return readEdtf(upper).type === "fault" ? undefined : upper;
}

/** Latin digits, plain hyphens and spaces, lower case. */
function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function day(year: string, month: string, dayOfMonth: string): string {
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** Only when one of the two numbers cannot be a month, or both are the same. */
function dayAndMonth(first: string, second: string, year: string): string | undefined {
  if (Number(first) > 12 || Number(first) === Number(second)) return day(year, second, first);
  return Number(second) > 12 ? day(year, first, second) : undefined;
}

function dateTime(date: string, minutes: string, seconds: string, offset: string): string {
  const colon = /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
  if (minutes !== "24:00") return `${date}t${minutes}${seconds || ":00"}${colon}`;
  const [year = 0, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
  return `${formatDay(civilFromDay(dayFromCivil(year, month, dayOfMonth + 1)))}t00:00:00${colon}`;
}

/** An ISO week as the interval of its seven days, or one day of it. */
function isoWeek(year: string, week: string, weekday: string): string {
  const fourthOfJanuary = dayFromCivil(Number(year), 1, 4);
  // Day 0 was a Thursday.
  const monday = fourthOfJanuary - ((((fourthOfJanuary + 3) % 7) + 7) % 7) + (Number(week) - 1) * 7;
  if (weekday) return formatDay(civilFromDay(monday + Number(weekday) - 1));
  return `${formatDay(civilFromDay(monday))}/${formatDay(civilFromDay(monday + 6))}`;
}

function month(name: string): string {
  return two(String(MONTHS.findIndex((pattern) => new RegExp(`^${pattern}`).test(name)) + 1));
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
