import { Shape } from './mark-shapes.js';

/** A lane's colour: a number of the palette in the style sheet, or one that the story gives. */
type Colour = {
    readonly palette: number;
} | {
    readonly value: string;
};
/** One line of text in the chart. */
interface ChartLine {
    readonly text: string;
    readonly role: "title" | "note";
    /** Baseline from the mark's centre line, in px. */
    readonly y: number;
}
/** One event in the chart. */
interface ChartMark {
    readonly key: string;
    /** The id of the event's item in the list: where its link points. */
    readonly target: string;
    /** Class names that say what it is, without the prefix. */
    readonly states: readonly string[];
    readonly colour: Colour;
    /** Origin of the shapes, in px. */
    readonly x: number;
    readonly y: number;
    /** From the origin to the last known day, in px; 0 for a point. */
    readonly length: number;
    readonly shapes: readonly Shape[];
    readonly badge: {
        readonly x: number;
        readonly width: number;
        readonly text: string;
    } | undefined;
    readonly label: {
        readonly x: number;
        readonly anchor: "start" | "end";
        readonly lines: readonly ChartLine[];
    } | undefined;
    /** Everything that the mark shows, in words: its accessible name. */
    readonly sentence: string;
}
/** A tick with its label; an empty label where there is no room for one. */
interface LabelledTick {
    readonly key: string;
    readonly x: number;
    /** Where the label begins: its right end where time runs from right to left. */
    readonly labelX: number;
    readonly label: string;
    readonly isYear: boolean;
}
/** The story as horizontal lanes. */
interface ChartScene {
    readonly name: string;
    /** Time runs from right to left; shapes are drawn as seen in a mirror, texts are not. */
    readonly isMirrored: boolean;
    readonly width: number;
    readonly height: number;
    readonly axisY: number;
    /** Whether a window is shown, which may move at any moment. */
    readonly isMoving: boolean;
    /** Font sizes by role, in px. */
    readonly sizes: {
        readonly title: number;
        readonly note: number;
        readonly axis: number;
        readonly lane: number;
        readonly badge: number;
    };
    readonly lineHeights: {
        readonly axis: number;
        readonly lane: number;
    };
    readonly ticks: readonly LabelledTick[];
    readonly lanes: readonly {
        readonly key: string;
        readonly lines: readonly string[];
        readonly labelY: number;
        readonly bottom: number;
        readonly colour: Colour;
    }[];
    readonly marks: readonly ChartMark[];
    readonly clusters: readonly {
        readonly key: string;
        readonly x: number;
        readonly y: number;
        readonly text: string;
        readonly name: string;
    }[];
}
/** One entry of the legend. */
interface LegendEntry {
    readonly key: string;
    readonly label: string;
    readonly shapes: readonly Shape[];
    readonly length: number;
    readonly origin: number;
}

export type { ChartLine, ChartMark, ChartScene, Colour, LabelledTick, LegendEntry };
