import type { TextMetrics } from "./text-metrics.ts";

/** What a label says: the title, and the date in words under it. */
export interface LabelText {
  readonly title: string;
  readonly note: string;
}

/** A label in place: its box in px, and its lines from the top. */
export interface PlacedLabel {
  readonly side: "right" | "left" | "above";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly titleLines: readonly string[];
  readonly noteLines: readonly string[];
}

/** One mark of a lane in place; `y` is the top of the mark. Without a label it is counted in a cluster. */
export interface PlacedMark {
  readonly item: number;
  readonly y: number;
  readonly label: PlacedLabel | undefined;
}

/** Items that the lane has no room to label, counted in one "+n"; `x` is its middle. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly items: readonly number[];
}

/** A lane to fill. */
export interface LaneRequest {
  /** Items in the order in which they are placed: the most important first, then by time. */
  readonly items: ArrayLike<number>;
  /** What each item's mark occupies, in whole px. */
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  readonly plot: readonly [number, number];
  readonly top: number;
  /** No label ends below this, in px from the top of the lane. */
  readonly limit: number;
  readonly metrics: TextMetrics;
  /** Heights of a line of a title and of a note, in px. */
  readonly titleHeight: number;
  readonly noteHeight: number;
  readonly label: (item: number) => LabelText;
  /** Room kept between a label and what stands under it, in px. */
  readonly between: number;
}

/** A filled lane. */
export interface FilledLane {
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly Cluster[];
  readonly bottom: number;
}

/** Room kept between a mark and its label, and between things side by side, in px. */
export const gap = 6;
