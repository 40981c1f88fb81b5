/** The unit that ticks step by. */
type TickUnit = "hour" | "day" | "month" | "year";
/** One tick of the axis. */
interface Tick {
    /** In days since 1970-01-01; hours are fractions. */
    readonly day: number;
    /** The coarsest unit that begins here: a month tick in January begins a year. */
    readonly begins: TickUnit;
}

export type { Tick, TickUnit };
