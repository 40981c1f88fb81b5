import { Locale } from './locale.js';

/** Values for the placeholders of a phrase; `count` also chooses the plural form. */
type PhraseValues = Readonly<Record<string, string | number>>;
/** A locale at work: its phrases, numbers and lists. */
interface Wording {
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

export type { PhraseValues, Wording };
