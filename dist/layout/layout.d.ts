import { MarkGeometry } from './mark-geometry.js';
import { PlacedMark, Cluster } from './lane.js';
export { PlacedLabel } from './lane.js';
import { Tick } from './ticks.js';
import { TimeScale } from './time-scale.js';

/** One lane in place. */
interface LaneBox {
    readonly label: readonly string[];
    readonly labelY: number;
    readonly top: number;
    readonly bottom: number;
}
/** One mark in place, with its geometry on the time axis. */
interface LaidMark extends PlacedMark {
    readonly geometry: MarkGeometry;
}
/** The picture as boxes and positions, all in px. */
interface Layout {
    readonly width: number;
    readonly height: number;
    readonly plot: readonly [number, number];
    readonly axisY: number;
    readonly scale: TimeScale;
    readonly ticks: readonly (Tick & {
        readonly x: number;
    })[];
    readonly lanes: readonly LaneBox[];
    /** Drawn marks in reading order. */
    readonly marks: readonly LaidMark[];
    readonly clusters: readonly (Cluster & {
        readonly lane: number;
    })[];
}

export { Cluster };
export type { LaidMark, LaneBox, Layout };
