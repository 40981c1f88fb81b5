import { any, digits, glued, letters, maybe, once, sequence, sign, word, type Parser } from "./parser.ts";
import type { Unit } from "./point.ts";
import { dateInDigits } from "./read-digits.ts";
import { shortYear, year, yearBeforeEra, yearOfDate } from "./read-year.ts";

const the = maybe(word("the"));
const comma = maybe(sign(","));
/** What may stand between a month or a quarter and its year. */
const link = maybe<unknown>(
  any<unknown>(
    word("of"),
    sign(","),
    glued(sign("-", "/", ".")),
    sequence([sign(","), word("of")], () => ","),
  ),
);
const month = word("month");

const day: Parser<number> = sequence([digits(1, 2), maybe(glued(word("suffix")))], (number) =>
  Number(number) >= 1 && Number(number) <= 31 ? Number(number) : undefined,
);

/** Two digits after a day and a month, or after a month and a hyphen, are a year. */
const yearAfterDay = any(yearOfDate, shortYear);
const yearAfterMonth = any(
  sequence([link, yearOfDate], (_, year) => year),
  sequence([glued(sign("-", "/")), shortYear], (_, year) => year),
  // No month has so many days.
  sequence([shortYear], (year) => (Number(year.digits) > 31 ? year : undefined)),
);

const weekday = maybe(sequence([word("weekday"), comma], (weekday) => weekday));

/** A day by the name of its month: "Wednesday, 25 September 2024", "Sept 25, 2024", "9-Nov", "2024 May 9". */
const namedDay: Parser<Unit> = any<Unit>(
  sequence(
    [
      weekday,
      the,
      weekday,
      day,
      maybe<unknown>(any<unknown>(word("of"), glued(sign("-", "/", ".")))),
      month,
      maybe(sequence([link, yearAfterDay], second)),
    ],
    (before, _, after, day, __, month, year) => ({ weekday: before ?? after, day, month, year }),
  ),
  sequence(
    [weekday, month, maybe(any<unknown>(word("the"), glued(sign("-")))), day, maybe(sequence([comma, yearAfterDay], second))],
    (weekday, month, _, day, year) => ({
      weekday,
      month,
      day,
      year,
    }),
  ),
  sequence([digits(4), link, month, maybe(sign("-", "/")), day], (year, _, month, __, day) => ({ year: { digits: year }, month, day })),
);

const namedMonth: Parser<Unit> = any(
  sequence([maybe(word("monthWord")), month, maybe(yearAfterMonth)], (_, month, year) => ({ month, year })),
  sequence([digits(4), link, month], (year, _, month) => ({ year: { digits: year }, month })),
);

const nth = any(word("ordinal"), sequence([digits(1), word("suffix")], Number));

/** A quarter, third, half or season without its year, as its code. */
const grouping: Parser<number> = any(
  sequence([the, nth, word("quarter")], (_, index) => coded(32, index, 4)),
  sequence([the, word("quarterSign"), digits(1)], (_, __, index) => coded(32, Number(index), 4)),
  sequence([the, digits(1), glued(word("quarterSign"))], (_, index) => coded(32, Number(index), 4)),
  sequence([the, nth, word("third")], (_, index) => coded(36, index, 3)),
  sequence([the, nth, word("half")], (_, index) => coded(39, index, 2)),
  sequence([the, word("halfSign"), digits(1)], (_, __, index) => coded(39, Number(index), 2)),
  sequence([the, digits(1), glued(word("halfSign"))], (_, index) => coded(39, Number(index), 2)),
  sequence([the, word("season")], (_, season) => 20 + season),
);

const groupingOfYear: Parser<Unit> = any(
  sequence([grouping, maybe(sequence([link, yearOfDate], second))], (grouping, year) => ({ grouping, year })),
  // Without its year, "last quarter" is the one before this.
  sequence(
    [the, word("last"), any(coding("quarter", 36), coding("third", 39), coding("half", 41)), link, yearOfDate],
    (_, __, grouping, ___, year) => ({
      grouping,
      year,
    }),
  ),
  sequence([digits(4), link, grouping], (year, _, grouping) => ({ year: { digits: year }, grouping })),
  // A winter goes on in the next year.
  sequence([grouping, link, digits(4), sign("-", "–", "/"), any(digits(2), digits(4))], (grouping, _, first, __, next) =>
    grouping === 24 && String(Number(first) + 1).endsWith(next) ? { grouping, year: { digits: first, era: "ce" } } : undefined,
  ),
);

/** "the 1990s", "les années 1990", "the 19th century", "le XIXe siècle". */
const longSpan: Parser<Unit> = any(
  sequence([the, decadeDigits(), glued(word("decadeSuffix"))], (_, digits) => decadeOf(digits)),
  // In English, "the 1900s" may be ten years or a hundred.
  sequence([the, digits(4), glued(word("decadeSuffix"))], (_, digits) =>
    digits.endsWith("00") ? { span: "century" as const, year: { digits: String(Number(digits) / 100 + 1) } } : undefined,
  ),
  sequence([word("decade"), decadeDigits()], (_, digits) => decadeOf(digits)),
  sequence(
    // "c." is "circa" elsewhere.
    [the, digits(1, 2), glued(word("suffix")), maybe(sign("-")), any<unknown>(word("century"), letters(/^c$/)), maybe(era())],
    (_, number, __, ___, ____, era) => ({
      span: "century" as const,
      year: { digits: number, era },
    }),
  ),
  sequence([the, letters(/^[ivx]+(?:er|eme|e)$/), word("century"), maybe(era())], (_, roman, __, era) => {
    const number = arabic(roman.replace(/er$|eme$|e$/, ""));
    return number === undefined ? undefined : { span: "century" as const, year: { digits: String(number), era } };
  }),
);

const plainUnit = any<Unit>(
  dateInDigits,
  namedDay,
  namedMonth,
  groupingOfYear,
  longSpan,
  sequence([maybe(word("yearWord")), year], (_, year) => ({ year })),
);

/** One date, wholly or so far that another one can complete it. */
export const unit: Parser<Unit> = once(
  any<Unit>(
    plainUnit,
    // "9 May 2024 (Thursday)"
    sequence([plainUnit, sign("("), word("weekday"), sign(")")], (unit, _, weekday) =>
      unit.day !== undefined && unit.weekday === undefined ? { ...unit, weekday } : undefined,
    ),
  ),
);

/** The first of two dates, or of several: a number alone may be a day of the month that the last one names. */
export const unitBefore: Parser<Unit> = once(
  any<Unit>(
    unit,
    sequence([weekday, the, day], (weekday, _, day) => ({ weekday, day })),
    sequence([yearBeforeEra], (year) => ({ year })),
  ),
);

/** The last of two dates, or of several: "7, 2024" after "June 5", "18" after "1914". */
export const unitAfter: Parser<Unit> = once(
  any<Unit>(
    unit,
    sequence([weekday, the, day, maybe(sequence([comma, year], second))], (weekday, _, day, year) => ({ weekday, day, year })),
    sequence([shortYear], (year) => ({ year })),
  ),
);

function decadeDigits(): Parser<string> {
  return any(
    sequence([any(digits(4), digits(2))], (number) => (number.endsWith("0") ? number : undefined)),
    sequence([sign("'"), glued(digits(2))], (_, number) => (number.endsWith("0") ? number : undefined)),
  );
}

function decadeOf(digits: string): Unit {
  return { span: "decade", year: { digits, isShort: digits.length === 2 } };
}

function era(): Parser<"bce" | "ce"> {
  return any(
    sequence([word("bce")], () => "bce" as const),
    sequence([word("ce")], () => "ce" as const),
  );
}

function coding(meaning: "quarter" | "third" | "half", code: number): Parser<number> {
  return sequence([word(meaning)], () => code);
}

function coded(before: number, index: number, most: number): number | undefined {
  return index >= 1 && index <= most ? before + index : undefined;
}

const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ");

function arabic(roman: string): number | undefined {
  const index = ROMAN.indexOf(roman);
  return index < 0 ? undefined : index + 1;
}

function second<T>(_: unknown, value: T): T {
  return value;
}
