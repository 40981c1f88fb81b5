import { maybe, any, sequence, sign, word, glued, digits, letters, once } from './parser.js';
import { dateInDigits } from './read-digits.js';
import { shortYear, yearOfDate, year, yearBeforeEra } from './read-year.js';

const the = maybe(word("the"));
const comma = maybe(sign(","));
const link = maybe(
  any(
    word("of"),
    sign(","),
    glued(sign("-", "/", ".")),
    sequence([sign(","), word("of")], () => ",")
  )
);
const month = word("month");
const day = sequence(
  [digits(1, 2), maybe(glued(word("suffix")))],
  (number) => Number(number) >= 1 && Number(number) <= 31 ? Number(number) : void 0
);
const yearAfterDay = any(yearOfDate, shortYear);
const yearAfterMonth = any(
  sequence([link, yearOfDate], (_, year2) => year2),
  sequence([glued(sign("-", "/")), shortYear], (_, year2) => year2),
  // No month has so many days.
  sequence([shortYear], (year2) => Number(year2.digits) > 31 ? year2 : void 0)
);
const weekday = maybe(sequence([word("weekday"), comma], (weekday2) => weekday2));
const namedDay = any(
  sequence(
    [
      weekday,
      the,
      weekday,
      day,
      maybe(any(word("of"), glued(sign("-", "/", ".")))),
      month,
      maybe(sequence([link, yearAfterDay], second))
    ],
    (before, _, after, day2, __, month2, year2) => ({ weekday: before ?? after, day: day2, month: month2, year: year2 })
  ),
  sequence(
    [weekday, month, maybe(any(word("the"), glued(sign("-")))), day, maybe(sequence([comma, yearAfterDay], second))],
    (weekday2, month2, _, day2, year2) => ({
      weekday: weekday2,
      month: month2,
      day: day2,
      year: year2
    })
  ),
  sequence([digits(4), link, month, maybe(sign("-", "/")), day], (year2, _, month2, __, day2) => ({ year: { digits: year2 }, month: month2, day: day2 }))
);
const namedMonth = any(
  sequence([maybe(word("monthWord")), month, maybe(yearAfterMonth)], (_, month2, year2) => ({ month: month2, year: year2 })),
  sequence([digits(4), link, month], (year2, _, month2) => ({ year: { digits: year2 }, month: month2 }))
);
const nth = any(word("ordinal"), sequence([digits(1), word("suffix")], Number));
const grouping = any(
  sequence([the, nth, word("quarter")], (_, index) => coded(32, index, 4)),
  sequence([the, word("quarterSign"), digits(1)], (_, __, index) => coded(32, Number(index), 4)),
  sequence([the, digits(1), glued(word("quarterSign"))], (_, index) => coded(32, Number(index), 4)),
  sequence([the, nth, word("third")], (_, index) => coded(36, index, 3)),
  sequence([the, nth, word("half")], (_, index) => coded(39, index, 2)),
  sequence([the, word("halfSign"), digits(1)], (_, __, index) => coded(39, Number(index), 2)),
  sequence([the, digits(1), glued(word("halfSign"))], (_, index) => coded(39, Number(index), 2)),
  sequence([the, word("season")], (_, season) => 20 + season)
);
const groupingOfYear = any(
  sequence([grouping, maybe(sequence([link, yearOfDate], second))], (grouping2, year2) => ({ grouping: grouping2, year: year2 })),
  // Without its year, "last quarter" is the one before this.
  sequence(
    [the, word("last"), any(coding("quarter", 36), coding("third", 39), coding("half", 41)), link, yearOfDate],
    (_, __, grouping2, ___, year2) => ({
      grouping: grouping2,
      year: year2
    })
  ),
  sequence([digits(4), link, grouping], (year2, _, grouping2) => ({ year: { digits: year2 }, grouping: grouping2 })),
  // A winter goes on in the next year.
  sequence(
    [grouping, link, digits(4), sign("-", "\u2013", "/"), any(digits(2), digits(4))],
    (grouping2, _, first, __, next) => grouping2 === 24 && String(Number(first) + 1).endsWith(next) ? { grouping: grouping2, year: { digits: first, era: "ce" } } : void 0
  )
);
const longSpan = any(
  sequence([the, decadeDigits(), glued(word("decadeSuffix"))], (_, digits2) => decadeOf(digits2)),
  // In English, "the 1900s" may be ten years or a hundred.
  sequence(
    [the, digits(4), glued(word("decadeSuffix"))],
    (_, digits2) => digits2.endsWith("00") ? { span: "century", year: { digits: String(Number(digits2) / 100 + 1) } } : void 0
  ),
  sequence([word("decade"), decadeDigits()], (_, digits2) => decadeOf(digits2)),
  sequence(
    // "c." is "circa" elsewhere.
    [the, digits(1, 2), glued(word("suffix")), maybe(sign("-")), any(word("century"), letters(/^c$/)), maybe(era())],
    (_, number, __, ___, ____, era2) => ({
      span: "century",
      year: { digits: number, era: era2 }
    })
  ),
  sequence([the, letters(/^[ivx]+(?:er|eme|e)$/), word("century"), maybe(era())], (_, roman, __, era2) => {
    const number = arabic(roman.replace(/er$|eme$|e$/, ""));
    return number === void 0 ? void 0 : { span: "century", year: { digits: String(number), era: era2 } };
  })
);
const plainUnit = any(
  dateInDigits,
  namedDay,
  namedMonth,
  groupingOfYear,
  longSpan,
  sequence([maybe(word("yearWord")), year], (_, year2) => ({ year: year2 }))
);
const unit = once(
  any(
    plainUnit,
    // "9 May 2024 (Thursday)"
    sequence(
      [plainUnit, sign("("), word("weekday"), sign(")")],
      (unit2, _, weekday2) => unit2.day !== void 0 && unit2.weekday === void 0 ? { ...unit2, weekday: weekday2 } : void 0
    )
  )
);
const unitBefore = once(
  any(
    unit,
    sequence([weekday, the, day], (weekday2, _, day2) => ({ weekday: weekday2, day: day2 })),
    sequence([yearBeforeEra], (year2) => ({ year: year2 }))
  )
);
const unitAfter = once(
  any(
    unit,
    sequence([weekday, the, day, maybe(sequence([comma, year], second))], (weekday2, _, day2, year2) => ({ weekday: weekday2, day: day2, year: year2 })),
    sequence([shortYear], (year2) => ({ year: year2 }))
  )
);
function decadeDigits() {
  return any(
    sequence([any(digits(4), digits(2))], (number) => number.endsWith("0") ? number : void 0),
    sequence([sign("'"), glued(digits(2))], (_, number) => number.endsWith("0") ? number : void 0)
  );
}
function decadeOf(digits2) {
  return { span: "decade", year: { digits: digits2, isShort: digits2.length === 2 } };
}
function era() {
  return any(
    sequence([word("bce")], () => "bce"),
    sequence([word("ce")], () => "ce")
  );
}
function coding(meaning, code) {
  return sequence([word(meaning)], () => code);
}
function coded(before, index, most) {
  return index >= 1 && index <= most ? before + index : void 0;
}
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ");
function arabic(roman) {
  const index = ROMAN.indexOf(roman);
  return index < 0 ? void 0 : index + 1;
}
function second(_, value) {
  return value;
}

export { unit, unitAfter, unitBefore };
