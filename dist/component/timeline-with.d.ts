import { Locale } from '../locale/locale.js';
import { TransitionLike } from '../render/dom/patch.js';
import { Diagnostic } from '../schema/diagnostic.js';
import { Event } from '../schema/story.js';
import { Part } from '../part/part.js';
import { ReaderView } from './reader-view.js';

/** What a chart needs of a D3 selection; any d3-selection will do, the page's own or another copy. */
interface SelectionLike {
    readonly each: (callback: never) => unknown;
}
/** What a listener of "select" is told, whenever the reader selects another event or none. A "+n" that opens or closes selects nothing. */
interface SelectDetail {
    /** The selected event; undefined when its details were closed, also by a "+n" that was opened in their place. */
    readonly event: Event | undefined;
    /** The element that holds the timeline. */
    readonly element: Element;
    /** What the reader did: a click, a key press, an input; undefined when a part did it, such as the page's own address. */
    readonly sourceEvent: globalThis.Event | undefined;
}
/** What a listener of "diagnostics" is told, after each draw of new data. */
interface DiagnosticsDetail {
    readonly diagnostics: readonly Diagnostic[];
    readonly element: Element;
}
/** What a listener of "view" is told, whenever the reader changes what is looked at. */
interface ViewDetail {
    readonly view: ReaderView;
    readonly element: Element;
    readonly sourceEvent: globalThis.Event | undefined;
}
/** A reusable chart: `select("#chart").datum(story).call(timeline())`. */
interface Timeline {
    /**
     * Draws the story that is bound to each selected element, inside that element. Called again, it updates what stands there.
     * @throws TypeError when it is not given a D3 selection or transition
     */
    (context: SelectionLike | (TransitionLike & object)): void;
    /** Returns the width in px, or null when the chart follows its container. */
    width(): number | null;
    /** Sets the width in px, 1 to 100,000; null (default) follows the container. */
    width(width: number | null): this;
    /** Returns which form is drawn. */
    layout(): "auto" | "horizontal" | "vertical";
    /** Sets the form: horizontal lanes, a vertical list, or "auto" (default): a list in containers under 600 px. */
    layout(layout: "auto" | "horizontal" | "vertical" | null): this;
    /** Returns the language of dates and phrases. */
    locale(): Locale;
    /** Sets the language of dates and phrases (default English). */
    locale(locale: Locale | null): this;
    /** Returns the colour theme. */
    theme(): "auto" | "light" | "dark";
    /** Sets the theme; "auto" (default) follows the page's color-scheme. */
    theme(theme: "auto" | "light" | "dark" | null): this;
    /** Returns the level of the title's heading. */
    headingLevel(): number;
    /** Sets the level of the title's heading, 1–6 (default 2), so that it fits the page's outline. */
    headingLevel(level: number | null): this;
    /** Returns the optional parts. */
    parts(): readonly Part[];
    /** Sets the optional parts, such as `[zoom, find]` (default none). Their controls stand in this order. */
    parts(parts: readonly Part[] | null): this;
    /** Returns the listener for a type, if any. */
    on(typenames: string): ((detail: never) => void) | undefined;
    /** Listens to the reader's selections; null removes the listener. Names ("select.mine") keep listeners apart. */
    on(typenames: "select" | `select.${string}`, listener: ((this: Element, detail: SelectDetail) => void) | null): this;
    /** Listens to changes of what the reader looks at: event, form, window, filter, clock. */
    on(typenames: "view" | `view.${string}`, listener: ((this: Element, detail: ViewDetail) => void) | null): this;
    /** Listens to the diagnostics of each story that is drawn. */
    on(typenames: "diagnostics" | `diagnostics.${string}`, listener: ((this: Element, detail: DiagnosticsDetail) => void) | null): this;
    /** Returns what was found wrong in the story drawn last. */
    diagnostics(): readonly Diagnostic[];
    /**
     * Selects an event in each selected element, as a click would, without telling listeners; null closes the details.
     * @throws TypeError for an id that is no text
     */
    select(context: SelectionLike, id: string | null): void;
    /** Returns what the reader of the first selected element looks at; undefined where nothing is drawn. */
    view(context: SelectionLike): ReaderView | undefined;
    /**
     * Changes what the reader looks at in each selected element, without telling listeners; what is not named stays, undefined resets.
     * @throws TypeError for a window that is no EDTF date or interval, and for a value that a view does not take
     */
    view(context: SelectionLike, change: ReaderView): ReaderView | undefined;
    /**
     * Shows a stretch of time in each selected element.
     * @param window an EDTF date or interval with both ends: "2024", "2024-34", "2024-06/2025-01"
     * @throws TypeError for any other value
     */
    zoomTo(context: SelectionLike, window: string): void;
    /** Shows the whole time in each selected element. */
    fit(context: SelectionLike): void;
    /** Takes the timeline out of each selected element: nodes, listeners, observers. */
    destroy(context: SelectionLike): void;
}

export type { DiagnosticsDetail, SelectDetail, SelectionLike, Timeline, ViewDetail };
