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

export type { PrintedDateOptions };
