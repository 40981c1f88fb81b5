import { en } from "./en.ts";
import { fillPattern } from "./fill-pattern.ts";
import type { Locale, Words } from "./locale.ts";

/** Values for the placeholders of a phrase; `count` also chooses the plural form. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** A locale at work: its phrases, numbers and lists. Formatters are made once, since making one costs more than using it. */
export interface Wording {
  readonly locale: Locale;
  /**
   * Returns a phrase of the catalogue with its placeholders filled. What the catalogue lacks is said in English, as {@link missingKeys}
   * tells beforehand; a key that nobody knows comes back as itself: a gap is seen, never hidden.
   */
  readonly phrase: (key: string, values?: PhraseValues) => string;
  /** Returns a number with the separators of the language, in Latin digits. */
  readonly number: (value: number) => string;
  /** Returns a list joined as the language does: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

/**
 * Returns the wording of a locale.
 * @example wordingOf(en).phrase("sources.relays", { count: 6 }) // "6 relays"
 */
export function wordingOf(locale: Locale): Wording {
  const plural = lazy(() => new Intl.PluralRules(locale.tag));
  const numbers = lazy(() => new Intl.NumberFormat(locale.tag, { numberingSystem: "latn" }));
  // A number is never broken at the end of a line, as a date may be.
  const separator = locale.date.groupSeparator.replace(" ", "\u202f");
  // Whole numbers need no formatter: making the first takes some ten milliseconds.
  const number = (value: number): string =>
    Number.isSafeInteger(value) && value >= 0 ? grouped(String(value), separator) : numbers().format(value);
  const fill = (pattern: string, values: PhraseValues): string =>
    fillPattern(pattern, (name) => {
      const value = values[name];
      return typeof value === "number" ? number(value) : (value ?? `{${name}}`);
    });
  const category = (count: string | number | undefined, isOwn: boolean): Intl.LDMLPluralRule => {
    if (typeof count !== "number") return "other";
    if (isOwn) return plural().select(count);
    return count === 1 ? "one" : "other";
  };
  return {
    locale,
    number,
    list: (items) => joined(locale, items),
    phrase: (key, values) => {
      const own = locale.words[key];
      const found = own ?? locale.fallback?.[key] ?? en.words[key];
      if (found === undefined) return key;
      if (typeof found === "string") return values === undefined ? found : fill(found, values);
      return fill(found[category(values?.["count"], own !== undefined)] ?? found.other, values ?? {});
    },
  };
}

/**
 * Returns the keys that a catalogue lacks: {@link wordingOf} says them in English.
 * @param partWords the English words of the optional parts in use
 * @example missingKeys(fr, zoomWords) // []
 */
export function missingKeys({ tag, words }: Locale, partWords: Words = {}): string[] {
  const expected = /^en(-|$)/.test(tag) ? en.words : { ...en.words, ...partWords };
  return Object.keys(expected).filter((key) => words[key] === undefined);
}

/**
 * Returns digits in groups of three.
 * @example grouped("170000002", ",") // "170,000,002"
 */
export function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** By the language's own patterns: making an `Intl.ListFormat` takes longer than drawing a small chart. */
function joined({ date: { long } }: Locale, items: readonly string[]): string {
  if (items.length === 0) return "";
  return items.reduce((start, end, index) =>
    fillPattern(index < items.length - 1 ? long.list : long.and, (name) => (name === "start" ? start : end)),
  );
}

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
