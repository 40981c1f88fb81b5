import { SelectDetail, ViewDetail, DiagnosticsDetail } from '../component/timeline-with.js';
import { Diagnostic } from '../schema/diagnostic.js';

/** What a listener of "dateline-load" is told. */
interface LoadDetail {
    readonly element: Element;
    readonly url: string;
    /** The story as it was loaded. */
    readonly story: unknown;
}
/** What a listener of "dateline-error" is told. */
interface ErrorDetail {
    readonly element: Element;
    /** Why: `fetch-not-found`, `fetch-timeout`, …; `data-stale` where the data that were there still stand. */
    readonly diagnostic: Diagnostic;
    /** The address; undefined for a story that the page holds. */
    readonly url: string | undefined;
    /** The status of its answer, where there was one. */
    readonly status: number | undefined;
}
/** The events of a `<d3-dateline>`; all bubble and leave shadow roots. */
interface DatelineEvents {
    /** The reader selected an event, or none. */
    "dateline-select": CustomEvent<SelectDetail>;
    /** The reader changed what is looked at. */
    "dateline-view": CustomEvent<ViewDetail>;
    /** A story was drawn, or could not be: everything that is wrong with it, its address and the attributes. */
    "dateline-diagnostics": CustomEvent<DiagnosticsDetail>;
    /** An address gave a story, which stands now. */
    "dateline-load": CustomEvent<LoadDetail>;
    /** There is no story to draw, or no newer one. */
    "dateline-error": CustomEvent<ErrorDetail>;
}

export type { DatelineEvents, ErrorDetail, LoadDetail };
