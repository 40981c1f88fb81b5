/** The text roles that a timeline draws; each has a size of its own. */
type TextRole = "title" | "note" | "axis" | "lane" | "badge";
/** Measures text without the layout knowing how: a canvas in the browser, a table of widths elsewhere. */
interface TextMetrics {
    /** The size of one em of the surrounding text, in px. */
    readonly em: number;
    /** Returns the advance width of `text` in px when set in `role`. */
    readonly width: (text: string, role: TextRole) => number;
}

export type { TextMetrics, TextRole };
