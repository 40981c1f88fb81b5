/**
 * The parsed form of an EDTF text (ISO 8601-2; Library of Congress, 4 February 2019). A date is a civil date:
 * year, month and day as printed, never an instant.
 */
/** A bound in whole civil days since 1970-01-01, proleptic Gregorian; ±Infinity = open; undefined = not known. */
type Bound = number | undefined;
/** The inclusive first and last civil day that a date may mean. */
interface Bounds {
    readonly earliest: Bound;
    readonly latest: Bound;
}
/**
 * The finest unit that is wholly known, coarser ones included: `2024-09-XX` is known to the month, `156X-12-25` to the decade.
 * `"day"` and `"time"` always mean one single civil day.
 */
type Precision = "millennium" | "century" | "decade" | "year" | "half" | "third" | "quarter" | "season" | "month" | "day" | "time";
/** What a `?`, `~` or `%` says of one component or of the whole. */
interface Qualifier {
    readonly uncertain: boolean;
    readonly approximate: boolean;
}
/** A time of day on a civil day. `offset` is minutes east of UTC, undefined when the text has none. */
interface TimeOfDay {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
    readonly offset: number | undefined;
}
/** Digits as written, with `X` for each unspecified one. */
interface DigitMask {
    /** Four digits, with `-` before a negative year. */
    readonly year: string;
    readonly month: string | undefined;
    readonly day: string | undefined;
}
/** One date: a year, month, day, season, quarter … with what is unspecified (`X`) and qualified. */
interface EdtfDate {
    readonly type: "date";
    readonly text: string;
    readonly level: 0 | 1 | 2;
    readonly precision: Precision;
    /** Astronomical year (0 = 1 BCE); the lowest one when digits are unspecified; the estimate when it has significant digits. */
    readonly year: number;
    /** 1–12; undefined when not stated or unspecified. */
    readonly month: number | undefined;
    /** 1–31; undefined when not stated or unspecified. */
    readonly day: number | undefined;
    /** Sub-year grouping code 21–41 (seasons, quarters, thirds, halves). */
    readonly grouping: number | undefined;
    readonly time: TimeOfDay | undefined;
    /** Which components hold an `X`. */
    readonly unspecified: {
        readonly year: boolean;
        readonly month: boolean;
        readonly day: boolean;
    };
    /** The digits as written when any is `X`; undefined when all are known. */
    readonly mask: DigitMask | undefined;
    /** Significant digits of the year (`1950S2`). */
    readonly significantDigits: number | undefined;
    /** Any component is approximate (`~`, `%`). */
    readonly approximate: boolean;
    /** Any component is uncertain (`?`, `%`). */
    readonly uncertain: boolean;
    readonly qualifiers: {
        readonly year: Qualifier;
        readonly month: Qualifier;
        readonly day: Qualifier;
    };
    readonly earliest: number;
    readonly latest: number;
}
/** `a/b`: a stretch of time. An end is a date, `"open"` (`..`) or `"unknown"` (empty). */
interface EdtfInterval {
    readonly type: "interval";
    readonly text: string;
    readonly level: 0 | 1 | 2;
    readonly start: EdtfDate | "open" | "unknown";
    readonly end: EdtfDate | "open" | "unknown";
}
/** A stretch inside a set: `a..b`, `a..` (to undefined), `..b` (from undefined). */
interface EdtfRange {
    readonly type: "range";
    readonly from: EdtfDate | undefined;
    readonly to: EdtfDate | undefined;
}
/** `[…]`: one of the members; `{…}`: all of the members. */
interface EdtfSet {
    readonly type: "set";
    readonly text: string;
    readonly level: 2;
    readonly mode: "one" | "all";
    readonly members: readonly (EdtfDate | EdtfRange)[];
}
type Edtf = EdtfDate | EdtfInterval | EdtfSet;
/** Why a text is not a date, in words for a journalist. */
interface EdtfError {
    readonly code: "date-missing" | "date-type" | "date-ambiguous-number" | "date-invalid" | "date-out-of-range" | "range-reversed" | "date-too-long";
    /** Contains the text as read, where it broke, and what would be right. */
    readonly message: string;
    /** What would be right, on its own, as a sentence. */
    readonly hint: string;
    /** The EDTF text that was probably meant, when one can be told; it always parses. */
    readonly suggestion: string | undefined;
    /** Index of the first character that does not fit. */
    readonly at: number;
}
type EdtfResult = {
    readonly ok: true;
    readonly value: Edtf;
} | {
    readonly ok: false;
    readonly error: EdtfError;
};

export type { Bound, Bounds, DigitMask, Edtf, EdtfDate, EdtfError, EdtfInterval, EdtfRange, EdtfResult, EdtfSet, Precision, Qualifier, TimeOfDay };
