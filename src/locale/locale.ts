import type { DateWords } from "./date-words.ts";

export type { DatePatterns, DatePhrase, DateWords } from "./date-words.ts";

/** A phrase by plural category (CLDR); `other` always stands. */
export type Plural = { readonly other: string } & Partial<Readonly<Record<"zero" | "one" | "two" | "few" | "many", string>>>;

/** Words of the chart, the list, the details and the sentences, one phrase a key. */
export type Words = Readonly<Record<string, string | Plural>>;

/**
 * A language as data. Patterns hold `{name}` placeholders; nothing is ever joined from pieces of sentences in code, so that a
 * translator sees whole phrases. Plural forms are chosen with `Intl.PluralRules`; lists are joined with `Intl.ListFormat`.
 */
export interface Locale {
  /** BCP 47 tag, e.g. "en", "fr". */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** How dates are worded: see src/date. */
  readonly date: DateWords;
  /** Every other phrase. */
  readonly words: Words;
  /** Words in English, beside those of English itself, for what `words` lacks: the chart hands over those of its parts. */
  readonly fallback?: Words;
}
