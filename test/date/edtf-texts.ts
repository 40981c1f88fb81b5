import fc from "fast-check";
import { type Edtf, daysInMonth, parseEdtf } from "../../src/date/index.ts";

/** The parsed form of a text that is known to be right; throws when it is not. */
export function dateOf(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const digits = (value: number, length: number) => String(value).padStart(length, "0");
const sign = fc.constantFrom("", "", "", "?", "~", "%");
const year = fc.integer({ min: -9999, max: 9999 }).map((value) => (value < 0 ? `-${digits(-value, 4)}` : digits(value, 4)));
const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .tuple(year, month, fc.integer({ min: 0, max: 30 }))
  .map(([y, m, d]) => `${y}-${digits(m, 2)}-${digits((d % daysInMonth(Number(y), m)) + 1, 2)}`);
const masked = fc.oneof(
  fc.tuple(year, fc.constantFrom("-XX", "-XX-XX", "-0X", "-1X", "-09-XX", "-09-1X", "-XX-12")).map(([y, rest]) => y + rest),
  fc.tuple(year, fc.integer({ min: 1, max: 3 })).map(([y, count]) => y.slice(0, -count) + "X".repeat(count)),
  fc.tuple(year, fc.constantFrom("-12-25", "-06", "-10-XX")).map(([y, rest]) => y.slice(0, -1) + "X" + rest),
);

/** One date, without a time. */
export const singleDate: fc.Arbitrary<string> = fc.oneof(
  day,
  fc.tuple(year, sign).map(([y, s]) => y + s),
  fc.tuple(year, month, sign).map(([y, m, s]) => `${y}-${digits(m, 2)}${s}`),
  fc.tuple(day, sign).map(([d, s]) => d + s),
  fc.tuple(sign, day).map(([s, d]) => s + d),
  fc.tuple(year, fc.integer({ min: 21, max: 41 }), sign).map(([y, code, s]) => `${y}-${code}${s}`),
  fc.tuple(fc.integer({ min: 10_000, max: 9_999_999_999 }), fc.constantFrom("", "-"), sign).map(([y, minus, s]) => `Y${minus}${y}${s}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, s]) => `${y}S${s}`),
  fc.tuple(masked, sign).map(([m, s]) => m + s),
);

const time = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399 }), fc.constantFrom("", "Z", "+02:00", "-11", "+14:00"))
  .map(([d, s, zone]) => `${d}T${digits(Math.floor(s / 3600), 2)}:${digits(Math.floor(s / 60) % 60, 2)}:${digits(s % 60, 2)}${zone}`);

const valid = (text: string) => parseEdtf(text).ok;

/** Any EDTF text that this library reads. */
export const edtfText: fc.Arbitrary<string> = fc.oneof(
  singleDate.filter(valid),
  time,
  fc
    .tuple(fc.oneof(singleDate, fc.constantFrom("", "..")), fc.oneof(singleDate, fc.constantFrom("", "..")))
    .map((ends) => ends.join("/"))
    .filter(valid),
  fc
    .tuple(
      fc.constantFrom("[]", "{}"),
      fc.array(singleDate, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("", ".."),
      fc.constantFrom("", ".."),
    )
    .map(([brackets, members, first, last]) => `${brackets[0]}${first}${members.join(",")}${last}${brackets[1]}`)
    .filter(valid),
);
