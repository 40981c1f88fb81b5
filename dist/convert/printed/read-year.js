import { any, sequence, word, digits, spaced, many, sign, glued, maybe } from './parser.js';

const era = any(
  sequence([word("bce")], () => "bce"),
  sequence([word("ce")], () => "ce")
);
const group = sequence([maybe(glued(sign(",", "."))), digits(3)], (_, rest) => rest);
const grouped = sequence([digits(1, 3), many(group, 4)], (first, rest) => first + rest.join(""));
const withEra = any(
  sequence([any(digits(1, 9), grouped), era], (number, era2) => ({ digits: number, era: era2 })),
  sequence([word("ce"), digits(1, 4)], (_, number) => Number(number) === 0 ? void 0 : { digits: number, era: "ce" })
);
const fourDigits = sequence([digits(4)], (number) => ({ digits: number }));
const withApostrophe = sequence([sign("'"), glued(digits(2))], (_, number) => ({ digits: number, isShort: true }));
const year = any(withEra, fourDigits, withApostrophe);
const yearOfDate = any(
  year,
  spaced(sequence([digits(3)], (number) => number.startsWith("0") ? void 0 : { digits: number }))
);
const shortYear = sequence([digits(2)], (number) => ({ digits: number, isShort: true }));
const yearBeforeEra = sequence([any(digits(1, 3), digits(5, 9), grouped)], (number) => ({ digits: number }));

export { shortYear, year, yearBeforeEra, yearOfDate };
