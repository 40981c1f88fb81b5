/** How a shape is painted: the style sheet knows these as classes. */
type Paint = "solid" | "pale" | "hollow" | "hatch" | "hatch-pale" | "frame" | "cap" | "status";
/** One path of a mark. Its origin is the mark's first known day (a point's middle) on the mark's centre line. */
interface Shape {
    readonly path: string;
    readonly paint: Paint;
    /** Fades towards its start or its end. */
    readonly fade?: "start" | "end" | undefined;
    /** Where a glyph among several stands: it stays upright where the whole is turned. */
    readonly at?: number;
    /** What of its outline is stroked, as dashes in px; all of it where absent. */
    readonly dash?: string | undefined;
}

export type { Paint, Shape };
