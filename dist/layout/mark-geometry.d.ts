/** Where a mark stands on the time axis, in px. */
interface MarkGeometry {
    /** What it occupies, tails, arrows and badge included. */
    readonly left: number;
    readonly right: number;
    /** Its first and last known day. For an end without a limit, where the drawing stops. */
    readonly from: number;
    readonly to: number;
    /** The left edge of the badge, when there is one: inside the mark where it has room, else beside it. */
    readonly badge: number | undefined;
}

export type { MarkGeometry };
