import { Locale } from '../locale/locale.js';
import { Edtf } from './edtf.js';

/** What may be said beside the date itself. */
interface WordDateOptions {
    /** The day up to which the reporting knows: "since Q2 2024, as of 25 September 2025". */
    readonly asOf?: Edtf | undefined;
}
/**
 * A date in the words of a language, plain spaces throughout. The words claim what the text says and no more: an interval is "from … to",
 * one moment within a range "between". With `asOf`, an interval that is open, or ends with that very day, month or year without a qualifier, is worded as
 * still going on then.
 *
 * @param form `"long"` for sentences, `"short"` for labels.
 * @example wordDate(parsed, fr, "short") // "depuis le T2 2024"
 */
declare function wordDate(edtf: Edtf, locale: Locale, form: "long" | "short", { asOf }?: WordDateOptions): string;

export { wordDate };
export type { WordDateOptions };
