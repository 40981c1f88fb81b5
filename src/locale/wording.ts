import { en } from "./en.ts";
import { fillPattern } from "./fill-pattern.ts";
import { formatNumber } from "./format-number.ts";
import { listJoiner } from "./join-list.ts";
import type { Locale, Words } from "./locale.ts";

/** Values for the placeholders of a phrase; `count` also chooses the plural form. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** A locale at work: its phrases, numbers and lists. */
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
  /** Returns short texts that have nothing to do with each other in one line: "June 2024 · reported". */
  readonly notes: (texts: readonly string[]) => string;
}

/**
 * Returns the wording of a locale.
 * @example wordingOf(en).phrase("sources.relays", { count: 6 }) // "6 relays"
 */
export function wordingOf(locale: Locale): Wording {
  const plural = lazy(() => new Intl.PluralRules(locale.tag));
  const number = (value: number): string => formatNumber(locale.tag, value);
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
  const phrase = (key: string, values?: PhraseValues): string => {
    const own = locale.words[key];
    const found = own ?? locale.fallback?.[key] ?? en.words[key];
    if (found === undefined) return key;
    if (typeof found === "string") return values === undefined ? found : fill(found, values);
    return fill(found[category(values?.["count"], own !== undefined)] ?? found.other, values ?? {});
  };
  return {
    locale,
    number,
    phrase,
    list: listJoiner(locale.tag),
    notes: ([first = "", ...others]) => others.reduce((line, second) => phrase("note.join", { first: line, second }), first),
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

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
