import { civilFromDay, dayFromCivil } from "./civil.ts";
import { formatDay } from "./format-day.ts";
import { readEdtf } from "./read-edtf.ts";

/** A common way of writing a date, in lower case without accents, and the text it stands for. */
type Rule = readonly [pattern: RegExp, rewrite: string | ((whole: string, ...groups: string[]) => string)];

const LONGEST_GUESS = 100;
const DEEPEST_NESTING = 3;
const MONTHS = ["jan", "fe", "mar", "ap|av", "mai|may", "jui?n", "jui?l", "aug|aou", "sep", "oct", "nov", "dec"];
const SEASONS = ["sp|pr", "su|et", "aut|fa", "wi|hi"];

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
  [/^y(-?)0*(\d+)$/, (_, minus = "", digits = "") => (digits.length > 4 ? `y${minus}${digits}` : minus + digits.padStart(4, "0"))],
  [/^-0000$/, "0000"],
  // Digits in another order or without separators.
  [/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"],
  [/^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/, (_, year = "", month = "", day) => join(year, month, day)],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, dayAndMonth],
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
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, (_, name = "", day, year = "") => named(year, name, day)],
  // Decades, centuries, eras.
  [/^(?:the |annees )?(\d{3})0'?s?$/, "$1x"],
  [/^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/, (_, century) => `${two(Number(century) - 1)}xx`],
  [/^(\d+) (?:bce?|b\.c\.|av\. ?j\.-c\.)$/, (_, year) => formatDay({ year: 1 - Number(year), month: 1, day: 1 }).slice(0, -6)],
  [/^(\d{1,4}) (?:ce|ad)$/, (_, year = "") => year.padStart(4, "0")],
];

/** Words around one or two dates, `$1` and `$2`, which are read in their turn. Only the first that fits is tried: guessing stays quick. */
const AROUND: readonly (readonly [pattern: RegExp, edtf: string])[] = [
  [/^(?:(?:circa|ca?\.?|around|about|approximately|approx\.?|vers|environ|v\.|~) ?)+(.+)$/, "$1~"],
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
  return text.length > LONGEST_GUESS ? undefined : guess(tidy(text), DEEPEST_NESTING);
}

function guess(text: string, depth: number): string | undefined {
  const own = accepted(text) ?? accepted(text.replaceAll(" ", ""));
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

/** Only when one of the two numbers cannot be a month, or both are the same. */
function dayAndMonth(_: string, first = "", second = "", year = ""): string {
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
  return weekday ? dayText(monday + Number(weekday) - 1) : `${dayText(monday)}/${dayText(monday + 6)}`;
}

function named(year: string, name: string, day?: string): string {
  const season = startOf(SEASONS, name);
  if (season >= 0 && !day) return `${year}-${21 + season}`;
  const month = startOf(MONTHS, name);
  return month < 0 ? "" : join(year, String(month + 1), day);
}

function startOf(patterns: readonly string[], name: string): number {
  return patterns.findIndex((pattern) => new RegExp(`^(${pattern})`).test(name));
}

function join(year: string, month: string, day?: string): string {
  return [year, two(month), ...(day ? [two(day)] : [])].join("-");
}

function two(number: string | number): string {
  return String(number).padStart(2, "0");
}

function dayText(dayNumber: number): string {
  return formatDay(civilFromDay(dayNumber));
}
