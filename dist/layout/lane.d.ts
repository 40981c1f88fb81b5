/** A label in place: its box in px, and its lines from the top. */
interface PlacedLabel {
    readonly side: "right" | "left" | "above";
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly titleLines: readonly string[];
    readonly noteLines: readonly string[];
}
/** One mark of a lane in place; `y` is the top of the mark. Without a label it is counted in a cluster. */
interface PlacedMark {
    readonly item: number;
    readonly y: number;
    readonly label: PlacedLabel | undefined;
}
/** Items that the lane has no room to label, counted in one "+n"; `x` is its middle. */
interface Cluster {
    readonly x: number;
    readonly y: number;
    readonly items: readonly number[];
}

export type { Cluster, PlacedLabel, PlacedMark };
