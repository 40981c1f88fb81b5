import { any, digits, glued, many, maybe, sequence, spaced, sign, word, type Parser } from "./parser.ts";
import type { PrintedYear } from "./point.ts";

type Era = "bce" | "ce";

const era: Parser<Era> = any(
  sequence([word("bce")], () => "bce" as const),
  sequence([word("ce")], () => "ce" as const),
);

/** "12,000" and "12 000": only an era tells that it is a year. */
const group = sequence([maybe(glued(sign(",", "."))), digits(3)], (_, rest) => rest);
const grouped = sequence([digits(1, 3), many(group, 4)], (first, rest) => first + rest.join(""));

/** A year with its era: "44 BC", "AD 79", "12,000 BCE". */
const withEra: Parser<PrintedYear> = any(
  sequence([any(digits(1, 9), grouped), era], (number, era) => ({ digits: number, era })),
  sequence([word("ce"), digits(1, 4)], (_, number) => (Number(number) === 0 ? undefined : { digits: number, era: "ce" as const })),
);

const fourDigits: Parser<PrintedYear> = sequence([digits(4)], (number) => ({ digits: number }));

/** A year of which the first two digits are left out, where an apostrophe says so. */
const withApostrophe: Parser<PrintedYear> = sequence([sign("'"), glued(digits(2))], (_, number) => ({ digits: number, isShort: true }));

/** A year that stands alone. */
export const year: Parser<PrintedYear> = any(withEra, fourDigits, withApostrophe);

/** A year beside a month or another part of it: three digits are a year there. */
export const yearOfDate: Parser<PrintedYear> = any(
  year,
  spaced(sequence([digits(3)], (number) => (number.startsWith("0") ? undefined : { digits: number }))),
);

/** Two digits that are a year because of where they stand. */
export const shortYear: Parser<PrintedYear> = sequence([digits(2)], (number) => ({ digits: number, isShort: true }));

/** The first of two years, the era of which the other one says: "44 to 30 BC". */
export const yearBeforeEra: Parser<PrintedYear> = sequence([any(digits(1, 3), digits(5, 9), grouped)], (number) => ({ digits: number }));
