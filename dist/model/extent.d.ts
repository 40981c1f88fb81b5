/** A half-open stretch of civil days, [from, to), in days since 1970-01-01. */
interface Stretch {
    readonly from: number;
    readonly to: number;
}
/**
 * How an extent ends: `square` known to the day, `pale` known to a coarser unit, `fade` approximate, `arrow` open, `ragged` not
 * known, `cap` known up to a publication, `bracket` one moment no further than this, `none` no limit is known on this side.
 */
type Edge = "square" | "pale" | "fade" | "arrow" | "ragged" | "cap" | "bracket" | "none";
/**
 * What a date allows to be drawn, in days. `point` is an exact day, `unit` a month, quarter or year, `span` an interval, `within`
 * one moment inside a range, `several` one or all of some days.
 */
interface Extent {
    readonly form: "point" | "unit" | "span" | "within" | "several";
    /** First day; -Infinity when the start is open or unknown. */
    readonly from: number;
    /** The day after the last; Infinity when the end is open or unknown. */
    readonly to: number;
    readonly start: Edge;
    readonly end: Edge;
    /** Where the start of a span lies when it is known only to a unit. */
    readonly startUnit: Stretch | undefined;
    /** Where the end of a span lies when it is known only to a unit. */
    readonly endUnit: Stretch | undefined;
    /** The members of `several`, in time order. */
    readonly members: readonly Stretch[];
    /** Drawn hollow: the date is uncertain, or only one of the members is right. */
    readonly hollow: boolean;
}

export type { Edge, Extent, Stretch };
