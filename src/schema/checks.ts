import { isColour } from "./colour.ts";
import type { Reader } from "./reader.ts";
import { isZone } from "./zone.ts";

/** What a value must be, and that in words. */
type Check = readonly [isRight: (value: unknown, reader: Reader) => boolean, what: string];

const number =
  (least: number) =>
  (value: unknown): boolean =>
    isNumber(value) && value >= least;
const text =
  (isRight: (value: string, reader: Reader) => boolean) =>
  (value: unknown, reader: Reader): boolean =>
    typeof value === "string" && isRight(value, reader);
const matching = (pattern: RegExp) => text((value) => pattern.test(value));

/** Values that are taken as they are or left out. */
export const checks = {
  boolean: [(value) => typeof value === "boolean", "true or false, without quotes,"],
  number: [number(-Infinity), "a number without quotes"],
  amount: [number(0), "a number of at least 0, without quotes,"],
  positive: [(value) => Number.isInteger(value) && number(1)(value), "a whole number of at least 1, without quotes,"],
  language: [text(isLanguage), 'a language tag such as "fr"'],
  country: [matching(/^[A-Z]{2}$/), 'a country of two letters such as "FR"'],
  zone: [text((value, reader) => once(reader, `zone ${value}`, () => isZone(value))), 'a zone such as "Europe/Paris" or "+02:00"'],
  time: [matching(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/), 'a time such as "07:00"'],
  colour: [text(isColour), 'a colour such as "#b3261e"'],
  coordinates: [isCoordinates, "a list of degrees east and degrees north"],
} satisfies Readonly<Record<string, Check>>;

/** Returns whether a text is a BCP 47 language tag. */
export function isLanguage(tag: string, reader: Reader): boolean {
  return once(reader, `tag ${tag}`, () => {
    try {
      return Intl.getCanonicalLocales(tag).length > 0;
    } catch {
      return false;
    }
  });
}

function once(reader: Reader, question: string, answer: () => boolean): boolean {
  const known = reader.answers.get(question) ?? answer();
  reader.answers.set(question, known);
  return known;
}

function isCoordinates(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [east, north] = value as readonly unknown[];
  return isNumber(east) && isNumber(north) && Math.abs(east) <= 180 && Math.abs(north) <= 90;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
