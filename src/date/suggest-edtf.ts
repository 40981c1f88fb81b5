import { civilFromDay, dayFromCivil } from "./civil.ts";
import { formatDay } from "./format-day.ts";
import { readEdtf } from "./read-edtf.ts";

/** A common way of writing a date, in lower case without accents, and the text it stands for. */
type Rule = readonly [pattern: RegExp, rewrite: string | ((whole: string, ...groups: string[]) => string)];

const LONGEST_GUESS = 100;
const DEEPEST_NESTING = 3;
// Whole names and abbreviations in English and French: "avant" is not in April.
const MONTHS = [
  "jan(v|vier|uary)?",
  "feb(r|ruary)?|fev(r|rier)?",
  "mar(s|ch)?",
  "apr(il)?|avr(il)?",
  "may|mai",
  "june?|juin",
  "july?|juil(l|let)?",
  "aug(ust)?|aout?",
  "sep(t(emb(er|re))?)?",
  "oct(ob(er|re))?",
  "nov(emb(er|re))?",
  "dec(emb(er|re))?",
];
const SEASONS = ["spring|printemps", "summer|ete", "autumn|automne|fall", "winter|hiver"];

const RULES: readonly Rule[] = [
  // Almost EDTF.
  [/(\?~|~\?)$/, "%"],
  [/\/(open|now|today|present|ongoing)$/, "/.."],
  [/^(unknown|none)\/|\/(unknown|none)$/, "/"],
  [/^[\dxu-]+$/, (text) => text.replaceAll("u", "x")],
  [/^(-?\d{4}-\d\d-\d\d)z$/, "$1"],
  [/^(-?\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(z|[+-]\d\d(?::?\d\d)?)?$/, completeTime],
  [/^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)(z?)$/, "$1-$2-$3t$4:$5:$6$7"],
  [/^-0*(\d{5,})$/, "y-$1"],
  [/^y(-?)0*(\d+)$/, (_, minus = "", digits = "") => (digits.length > 4 ? `y${minus}${digits}` : minus + padded(digits, 4))],
  [/^-0000$/, "0000"],
  // Digits in another order or without separators.
  [/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"],
  [/^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/, yearFirst],
  [/^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/, dayAndMonth],
  [/^(\d{1,2})[-/.](\d{4})$/, (_, month = "", year = "") => join(year, month)],
  [/^(\d{4})-?w(\d\d)(?:-?([1-7]))?$/, isoWeek],
  [/^[2-7]\d{4}$/, (serial) => dayText(Number(serial) - 25_569)],
  // Quarters, half-years, seasons and months by name.
  [/^(\d{4})[ -/]*([qths][1-4])$/, "$2 $1"],
  [/^([qths])([1-4])[ -/]*(\d{4})$/, (_, unit = "", index, year) => `${year}-${("qt".includes(unit) ? 32 : 39) + Number(index)}`],
  [
    /^(?:the )?(?:(\d\d?)(?:st|nd|rd|th|er)?[ -])?([a-z]+)[., -]+(?:of |de )?(\d{4})$/,
    (_, day, name = "", year = "") => named(year, name, day),
  ],
  [/^(?:winter|hiver) (\d{4}) ?[-/] ?(\d{4})$/, (_, year = "", next) => (Number(next) - Number(year) === 1 ? `${year}-24` : "")],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, (_, name = "", day, year = "") => named(year, name, day)],
  // Decades, centuries, eras.
  [/^(?:the )?(\d{3})0'?s$|^annees (\d{3})0$/, "$1$2x"],
  [/^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/, (_, century) => `${padded(Number(century) - 1)}xx`],
  [/^0*([1-9]\d*) (?:bce?|b\.c\.|av\. ?j\.-c\.)$/, (_, year) => formatDay({ year: 1 - Number(year), month: 1, day: 1 }).slice(0, -6)],
  [/^0*([1-9]\d{0,3}) (?:ce|ad)$/, (_, year = "") => padded(year, 4)],
  [/^(?:before|avant) ([1-9]\d{3})$/, (_, year) => `[..${padded(Number(year) - 1, 4)}]`],
  [/^(?:after|apres) (\d{4})$/, (_, year) => `[${padded(Number(year) + 1, 4)}..]`],
];

/** Words around one or two dates, `$1` and `$2`, which are read in their turn. Only the first that fits is tried: guessing stays quick. */
const AROUND: readonly (readonly [pattern: RegExp, edtf: string])[] = [
  // "Sept 2023-2024": nobody can tell.
  [/^(?!(?:from|du|de) )[a-z]+\.? \d{4} ?[-/]+ ?\d+$/, ""],
  [/^(?:(?:circa|ca?|around|about|approx(?:imately)?|vers|environ)(?:\. ?| |(?=[\d~]))|v\. ?|~ ?)+(.+)$/, "$1~"],
  [/^(.+?) ?(?:\?|\(\?\))+$/, "$1?"],
  [/^(?:perhaps|possibly|maybe|probably|peut-etre) (.+)$/, "$1?"],
  [/^(.+)\/(.+)$/, "$1/$2"],
  [/^(?:between|entre) (.+) (?:and|et) (.+)$/, "[$1..$2]"],
  [/^(?:from |du |de )?(.+?) (?:to|until|till|through|au|a|-+) (.+)$/, "$1/$2"],
  [/^(.+?) (?:or|ou) (.+)$/, "[$1,$2]"],
  [/^(?:since|from|depuis|a partir de) (.+)$/, "$1/.."],
  [/^(?:until|till|jusqu['’](?:en|au|a)) (.+)$/, "../$1"],
  [/^(?:by|on or before|no later than) (.+)$/, "[..$1]"],
  [/^(-?\w.*?)-(.+)$/, "$1/$2"],
];

/**
 * The EDTF text that a journalist probably meant, or `undefined` when that cannot be told. What comes back always parses.
 *
 * @example suggestEdtf("Q2 2024") // "2024-34"
 */
export function suggestEdtf(text: string): string | undefined {
  if (text.length > LONGEST_GUESS) return undefined;
  // A dash or a slash never meant EDTF's season 24; a hyphen does where the rest is EDTF.
  const tidied = tidy(text.replace(/(\d{4})[\u2012-\u2015/](\d\d)(?!\S)/g, yearAndNext));
  return exact(tidied) ?? guess(tidied.replace(/(\d{4})-(\d\d)(?!\S)/g, yearAndNext), DEEPEST_NESTING);
}

/** "2023/24" in full. As a month, "2008-09" stays as it is. */
function yearAndNext(whole: string, year: string, next: string): string {
  return isNext(year, next) && Number(next) > 12 ? `${year}/${padded(Number(year) + 1, 4)}` : whole;
}

function isNext(year: string, twoDigits: string): boolean {
  return (Number(year) + 1) % 100 === Number(twoDigits);
}

function exact(text: string): string | undefined {
  return accepted(text) ?? accepted(text.replaceAll(" ", ""));
}

function guess(text: string, depth: number): string | undefined {
  const own = exact(text);
  if (own !== undefined || depth === 0) return own;
  for (const [pattern, rewrite] of RULES) {
    const rewritten = typeof rewrite === "string" ? text.replace(pattern, rewrite) : text.replace(pattern, rewrite);
    const found = rewritten === text ? undefined : guess(rewritten, depth - 1);
    if (found !== undefined) return found;
  }
  const [pattern, edtf = ""] = AROUND.find(([words]) => words.test(text)) ?? [];
  const [, first, second] = pattern?.exec(text) ?? [];
  if (first === undefined) return undefined;
  const dates = guessTogether(first, second, depth - 1);
  return dates.includes(undefined) ? undefined : accepted(edtf.replace(/\$(\d)/g, (_, index) => dates[Number(index) - 1] ?? ""));
}

/** One date or two, the first of which may leave its end to the second: "13 to 25 September 2024". */
function guessTogether(first: string, second: string | undefined, depth: number): (string | undefined)[] {
  if (second === undefined) return [guess(first, depth)];
  const ends = [/^\S+/, /^\S*$|^.*(?= )/].map((beginning) => first + second.replace(beginning, ""));
  return [[first, ...ends].map((text) => guess(text, depth)).find((found) => found !== undefined), guess(second, depth)];
}

function accepted(text: string): string | undefined {
  const upper = text.toUpperCase();
  return readEdtf(upper).type === "fault" ? undefined : upper;
}

/** Latin digits, plain hyphens and spaces, lower case, no accents. */
function tidy(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Of a year and one number, "2024/09", but not "2008/09", which may be two years, nor a season or quarter by its code. */
function yearFirst(_: string, year = "", mark = "", month = "", day?: string): string {
  const isMonth = Number(month) < 13 && (mark !== "/" || !isNext(year, month));
  return day || isMonth ? join(year, month, day) : "";
}

/** Only when one of the two numbers cannot be a month, or both are the same. */
function dayAndMonth(_: string, first = "", _mark = "", second = "", year = ""): string {
  if (Number(first) > 12 || Number(first) === Number(second)) return join(year, second, first);
  return Number(second) > 12 ? join(year, first, second) : "";
}

function completeTime(_: string, date = "", minutes = "", seconds = ":00", offset = ""): string {
  const zone = offset.replace(/(\d\d)(\d\d)$/, "$1:$2");
  if (minutes !== "24:00") return `${date}t${minutes}${seconds}${zone}`;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return `${dayText(dayFromCivil(year, month, day + 1))}t00:00:00${zone}`;
}

/** An ISO week as the interval of its seven days, or one day of it. */
function isoWeek(_: string, year: string, week: string, weekday?: string): string {
  const fourthOfJanuary = dayFromCivil(Number(year), 1, 4);
  // Day 0 was a Thursday.
  const monday = Math.floor((fourthOfJanuary + 3) / 7) * 7 - 3 + (Number(week) - 1) * 7;
  // A week belongs to the year of its Thursday.
  if (civilFromDay(monday + 3).year !== Number(year)) return "";
  return weekday ? dayText(monday + Number(weekday) - 1) : `${dayText(monday)}/${dayText(monday + 6)}`;
}

function named(year: string, name: string, day?: string): string {
  const season = indexOfName(SEASONS, name);
  if (season >= 0 && !day) return `${year}-${21 + season}`;
  const month = indexOfName(MONTHS, name);
  return month < 0 ? "" : join(year, String(month + 1), day);
}

function indexOfName(patterns: readonly string[], name: string): number {
  return patterns.findIndex((pattern) => new RegExp(`^(${pattern})$`).test(name));
}

function join(year: string, month: string, day?: string): string {
  return [year, padded(month), ...(day ? [padded(day)] : [])].join("-");
}

function padded(number: string | number, length = 2): string {
  return String(number).padStart(length, "0");
}

function dayText(dayNumber: number): string {
  return formatDay(civilFromDay(dayNumber));
}
