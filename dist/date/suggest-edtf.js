import { civilFromDay, dayFromCivil } from './civil.js';
import { formatDay } from './format-day.js';
import { readEdtf } from './read-edtf.js';

const LONGEST_GUESS = 100;
const DEEPEST_NESTING = 3;
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
  "dec(emb(er|re))?"
];
const SEASONS = ["spring|printemps", "summer|ete", "autumn|automne|fall", "winter|hiver"];
const RULES = [
  // Almost EDTF.
  [/(\?~|~\?)$/, "%"],
  [/\/(open|now|today|present|ongoing)$/, "/.."],
  [/^(unknown|none)\/|\/(unknown|none)$/, "/"],
  [/^[\dxu-]+$/, (text) => text.replaceAll("u", "x")],
  [/^(-?\d{4}-\d\d-\d\d)z$/, "$1"],
  [/^(-?\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(z|[+-]\d\d(?::?\d\d)?)?$/, completeTime],
  [/^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)(z?)$/, "$1-$2-$3t$4:$5:$6$7"],
  [/^-0*(\d{5,})$/, "y-$1"],
  [/^y(-?)0*(\d+)$/, (_, minus = "", digits = "") => digits.length > 4 ? `y${minus}${digits}` : minus + padded(digits, 4)],
  [/^-0000$/, "0000"],
  // Digits in another order or without separators.
  [/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"],
  [/^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/, yearFirst],
  [/^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/, dayAndMonth],
  [/^(\d{1,2})[-/.](\d{4})$/, (_, month = "", year = "") => join(year, month)],
  [/^(\d{4})-?w(\d\d)(?:-?([1-7]))?$/, isoWeek],
  [/^[2-7]\d{4}$/, (serial) => dayText(Number(serial) - 25569)],
  // Quarters, half-years, seasons and months by name.
  [/^(\d{4})[ -/]*([qths][1-4])$/, "$2 $1"],
  [/^([qths])([1-4])[ -/]*(\d{4})$/, (_, unit = "", index, year) => `${year}-${("qt".includes(unit) ? 32 : 39) + Number(index)}`],
  [
    /^(?:the )?(?:(\d\d?)(?:st|nd|rd|th|er)?[ -])?([a-z]+)[., -]+(?:of |de )?(\d{4})$/,
    (_, day, name = "", year = "") => named(year, name, day)
  ],
  [/^(?:winter|hiver) (\d{4}) ?[-/] ?(\d{4})$/, (_, year = "", next) => Number(next) - Number(year) === 1 ? `${year}-24` : ""],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, (_, name = "", day, year = "") => named(year, name, day)],
  // Decades, centuries, eras.
  [/^(?:the )?(\d{3})0'?s$|^annees (\d{3})0$/, "$1$2x"],
  [/^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/, (_, century) => `${padded(Number(century) - 1)}xx`],
  [/^0*([1-9]\d*) (?:bce?|b\.c\.|av\. ?j\.-c\.)$/, (_, year) => formatDay({ year: 1 - Number(year), month: 1, day: 1 }).slice(0, -6)],
  [/^0*([1-9]\d{0,3}) (?:ce|ad)$/, (_, year = "") => padded(year, 4)],
  [/^(?:before|avant) ([1-9]\d{3})$/, (_, year) => `[..${padded(Number(year) - 1, 4)}]`],
  [/^(?:after|apres) (\d{4})$/, (_, year) => `[${padded(Number(year) + 1, 4)}..]`]
];
const AROUND = [
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
  [/^(-?\w.*?)-(.+)$/, "$1/$2"]
];
function suggestEdtf(text) {
  if (text.length > LONGEST_GUESS) return void 0;
  const tidied = tidy(text.replace(/(\d{4})[\u2012-\u2015/](\d\d)(?!\S)/g, yearAndNext));
  return exact(tidied) ?? guess(tidied.replace(/(\d{4})-(\d\d)(?!\S)/g, yearAndNext), DEEPEST_NESTING);
}
function yearAndNext(whole, year, next) {
  return isNext(year, next) && Number(next) > 12 ? `${year}/${padded(Number(year) + 1, 4)}` : whole;
}
function isNext(year, twoDigits) {
  return (Number(year) + 1) % 100 === Number(twoDigits);
}
function exact(text) {
  return accepted(text) ?? accepted(text.replaceAll(" ", ""));
}
function guess(text, depth) {
  const own = exact(text);
  if (own !== void 0 || depth === 0) return own;
  for (const [pattern2, rewrite] of RULES) {
    const rewritten = typeof rewrite === "string" ? text.replace(pattern2, rewrite) : text.replace(pattern2, rewrite);
    const found = rewritten === text ? void 0 : guess(rewritten, depth - 1);
    if (found !== void 0) return found;
  }
  const [pattern, edtf = ""] = AROUND.find(([words]) => words.test(text)) ?? [];
  const [, first, second] = pattern?.exec(text) ?? [];
  if (first === void 0) return void 0;
  const dates = guessTogether(first, second, depth - 1);
  return dates.includes(void 0) ? void 0 : accepted(edtf.replace(/\$(\d)/g, (_, index) => dates[Number(index) - 1] ?? ""));
}
function guessTogether(first, second, depth) {
  if (second === void 0) return [guess(first, depth)];
  const ends = [/^\S+/, /^\S*$|^.*(?= )/].map((beginning) => first + second.replace(beginning, ""));
  return [[first, ...ends].map((text) => guess(text, depth)).find((found) => found !== void 0), guess(second, depth)];
}
function accepted(text) {
  const upper = text.toUpperCase();
  return readEdtf(upper).type === "fault" ? void 0 : upper;
}
function tidy(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/[\u2010-\u2015\u2212]/g, "-").replace(/\s+/g, " ").trim().toLowerCase();
}
function yearFirst(_, year = "", mark = "", month = "", day) {
  const isMonth = Number(month) < 13 && (mark !== "/" || !isNext(year, month));
  return day || isMonth ? join(year, month, day) : "";
}
function dayAndMonth(_, first = "", _mark = "", second = "", year = "") {
  if (Number(first) > 12 || Number(first) === Number(second)) return join(year, second, first);
  return Number(second) > 12 ? join(year, first, second) : "";
}
function completeTime(_, date = "", minutes = "", seconds = ":00", offset = "") {
  const zone = offset.replace(/(\d\d)(\d\d)$/, "$1:$2");
  if (minutes !== "24:00") return `${date}t${minutes}${seconds}${zone}`;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return `${dayText(dayFromCivil(year, month, day + 1))}t00:00:00${zone}`;
}
function isoWeek(_, year, week, weekday) {
  const fourthOfJanuary = dayFromCivil(Number(year), 1, 4);
  const monday = Math.floor((fourthOfJanuary + 3) / 7) * 7 - 3 + (Number(week) - 1) * 7;
  if (civilFromDay(monday + 3).year !== Number(year)) return "";
  return weekday ? dayText(monday + Number(weekday) - 1) : `${dayText(monday)}/${dayText(monday + 6)}`;
}
function named(year, name, day) {
  const season = indexOfName(SEASONS, name);
  if (season >= 0 && !day) return `${year}-${21 + season}`;
  const month = indexOfName(MONTHS, name);
  return month < 0 ? "" : join(year, String(month + 1), day);
}
function indexOfName(patterns, name) {
  return patterns.findIndex((pattern) => new RegExp(`^(${pattern})$`).test(name));
}
function join(year, month, day) {
  return [year, padded(month), ...day ? [padded(day)] : []].join("-");
}
function padded(number, length = 2) {
  return String(number).padStart(length, "0");
}
function dayText(dayNumber) {
  return formatDay(civilFromDay(dayNumber));
}

export { suggestEdtf };
