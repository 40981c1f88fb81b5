import { DayOrder } from './printed/point.js';

/** What is known about the dates of a document. */
interface PrintedDateOptions {
    /** The language of the words; by default whichever of English and French they are in. */
    readonly language?: "en" | "fr" | undefined;
    /** The year of dates that are printed without one. */
    readonly year?: number | undefined;
    /** Which comes first in dates such as "03/04/2024"; without it they are a question. */
    readonly order?: DayOrder | undefined;
    /** Two digits are the first year that ends so and is not before this one: with 1950, "77" is 1977 and "17" is 2017. */
    readonly firstYear?: number | undefined;
}
/** What a printed date was read as. */
type PrintedDate = {
    readonly type: "date";
    readonly edtf: string;
    /** What was printed, where it says more than the EDTF text, or says it otherwise. */
    readonly words?: string;
    /** `doubtful`: it is EDTF, and people also write something else that way. */
    readonly sure: "certain" | "doubtful";
    /** Why it is doubtful, a sentence without its full stop. */
    readonly why?: string;
} | {
    readonly type: "question";
    /** What must be told: which comes first, the whole year, how a number is meant … */
    readonly asks: "order" | "year" | "century" | "weekday" | "number" | "meaning";
    /** What must be told, a sentence without its full stop. */
    readonly why: string;
    /** The EDTF texts that may be meant; none where no year is known. */
    readonly readings: readonly string[];
}
/** It is not wholly understood. */
 | {
    readonly type: "none";
};
/**
 * Reads a date as newsrooms print it, in English or French, into EDTF. Every word of the text is accounted for: what is not wholly
 * understood is none, what can be understood in two ways is a question, and no date is ever made into another one.
 *
 * @example
 * readPrintedDate("mid-May 2024") // { type: "date", edtf: "2024-05~", words: "mid-May 2024", sure: "certain" }
 * readPrintedDate("03/04/2024") // { type: "question", readings: ["2024-04-03", "2024-03-04"], … }
 */
declare function readPrintedDate(text: string, options?: PrintedDateOptions): PrintedDate;

export { readPrintedDate };
export type { PrintedDate, PrintedDateOptions };
