/**
 * How a language words dates, as data. A pattern is a whole phrase with `{placeholders}`. A placeholder may ask for an inflection,
 * `{date:the}`: any name that the language itself defines.
 *
 * - A unit pattern (`day`, `quarter`, …) is the plain wording. `"quarter:the"` is its inflection `the`; in it, `{date}` is the plain
 *   wording, beside the unit's own placeholders, and `{inner}` what `{date}` stands for in the pattern without inflection. `"other:the"` serves every unit that has none of its own; without either, the plain wording stands.
 * - `approximate`, `uncertain` and `both` wrap a wording; their `{date}` keeps the inflection that is asked for, and
 *   `"approximate:the"` is used where the inflection `the` is asked for.
 * - `interval`, `between` and `every` may have a variant by the first date's unit: `"interval:dayOnly"`; `by` and `after` by the date's.
 * - `or` and `and` may have a variant for a list that begins open: `"or:open"`. `or`, `and` and `list` may have one for the inflection that
 *   a list is asked for, `"or:genitive": "{start} or {end:genitive}"`; without it only the first date carries it. `"list:or"` and `"list:and"`
 *   are for languages that name the joint each time. A stretch inside another phrase takes that phrase's
 *   inflection: `"between:the"`. In `time`, `timeZone` and the `of…` phrases `{date}` is the inner date in the inflection that is asked for.
 * - Numbers go through {@link DateWords.names}: `{month:short}` is the entry of `names["month:short"]`.
 */
type DatePhrase = 
/** An exact unit: `{day} {month} {year}`; `…Only` and `dayMonth` leave out what the other date of a pair says. */
"day" | "dayMonth" | "dayOnly" | "month" | "monthOnly" | "year" | "quarter" | "quarterOnly" | "third" | "thirdOnly" | "half" | "halfOnly" | "season" | "seasonOnly"
/** A season with its hemisphere: `{date}`. */
 | "northern" | "southern"
/** Years before year 1, years below 100, years of more than four digits: `{year}` is the number. */
 | "bce" | "ce"
/**
 * `{decade}` (1980), or `{tenth}` (9, its place in the century) and `{century}` (20), which names may word; a year `{first}`–`{last}`, both
 * in one as `{span}`; a year of which nothing is known.
 */
 | "decade" | "years" | "unknownYear"
/** `{date}` is a day and month, or a month; `{years}` a decade; `{first}` and `{last}` years. */
 | "ofDecade" | "ofYears" | "ofUnknownYear"
/** One day, or one month, of `{date}`; the `{day}`th of some month of `{date}`. */
 | "aDayIn" | "aMonthIn" | "dayOfMonthIn"
/** A year known to some digits: `{date}`, `{first}`, `{last}`, `{span}`. */
 | "estimate"
/** `{date}`, `{time}`, `{zone}`. */
 | "time" | "timeZone"
/** `{hour}`, `{minute}`, `{second}`; `:two` asks for two digits. */
 | "clock" | "clockSeconds"
/** `{offset}`, such as +4 or −3:30. */
 | "zone" | "utc" | "approximate" | "uncertain" | "both"
/** `{date}`, `{notes}`: what is said of the year, the month or the day alone. */
 | "components" | "yearUncertain" | "monthUncertain" | "dayUncertain" | "yearApproximate" | "monthApproximate" | "dayApproximate" | "yearBoth" | "monthBoth" | "dayBoth"
/**
 * Intervals: `{date}`, or `{start}` and `{end}`. `ends` names each end apart, for ends that are phrases themselves; an end may be
 * `open` or `unknown` there.
 */
 | "since" | "fromUnknownEnd" | "until" | "untilUnknownStart" | "interval" | "ends" | "open" | "unknown"
/** One of a set: `{date}`, `{next}` (the year after), `{start}`, `{end}`. */
 | "by" | "after" | "between"
/** All of a set. */
 | "every" | "everyUntil" | "everySince"
/** Lists: `{start}` and `{end}`; `list` joins all but the last. */
 | "or" | "and" | "list"
/** `{date}`, `{asOf}`. */
 | "asOf";
/** The phrases of one length: every phrase, and any number of variants. */
type DatePatterns = Readonly<Record<DatePhrase, string>> & {
    readonly [variant: `${string}:${string}`]: string;
};
/** What date wording needs from a language. */
interface DateWords {
    /**
     * Words for numbers, from 1: `month` (12), `quarter` (4), `third` (3), `half` (2), `season` (4, from spring), and `day` where the first
     * days have words of their own; `tenth` (10) and `century` for decades. A number past the end of its list is written in digits. Variants carry a colon: `"month:short"`.
     */
    readonly names: Readonly<Record<string, readonly string[]>>;
    readonly long: DatePatterns;
    readonly short: DatePatterns;
    /** Which date of a pair says what both share: the last ("13 to 25 September") or the first (as in Chinese). */
    readonly sharedBy: "first" | "last";
    /** The ten digits, when they are not 0–9. */
    readonly digits?: string;
    /** Replacements on the finished text, in order: contractions and elisions ("de le" → "du"). */
    readonly contractions: readonly (readonly [pattern: RegExp, replacement: string])[];
}

export type { DatePatterns, DatePhrase, DateWords };
