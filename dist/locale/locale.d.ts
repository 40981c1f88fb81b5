import { DateWords } from './date-words.js';
export { DatePatterns, DatePhrase } from './date-words.js';

/** A phrase by plural category (CLDR); `other` always stands. */
type Plural = {
    readonly other: string;
} & Partial<Readonly<Record<"zero" | "one" | "two" | "few" | "many", string>>>;
/** Words of the chart, the list, the details and the sentences, one phrase a key. */
type Words = Readonly<Record<string, string | Plural>>;
/**
 * A language as data. Patterns hold `{name}` placeholders; nothing is ever joined from pieces of sentences in code, so that a
 * translator sees whole phrases. Plural forms are chosen with `Intl.PluralRules`; lists are joined with `Intl.ListFormat`.
 */
interface Locale {
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

export { DateWords };
export type { Locale, Plural, Words };
