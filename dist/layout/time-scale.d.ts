/** A linear scale from civil days to pixels. */
interface TimeScale {
    /** First and last day shown, in days since 1970-01-01. */
    readonly domain: readonly [number, number];
    /** Where they stand, in px. */
    readonly range: readonly [number, number];
    /** Returns the px position of a day; days outside the domain stand at the ends of the range. */
    readonly position: (day: number) => number;
}

export type { TimeScale };
