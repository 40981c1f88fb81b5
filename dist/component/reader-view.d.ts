import { Form, Filter } from '../state/view.js';

/** What a reader looks at, as a page may keep it: in its address, for instance. */
interface ReaderView {
    /** Id of the event whose details are open. */
    readonly selected?: string | undefined;
    /** The form that was chosen; undefined leaves it to the width. */
    readonly form?: Form | undefined;
    /** The days shown, an EDTF date or interval with both ends such as "2024-06-01/2025-01-31"; undefined shows all. */
    readonly window?: string | undefined;
    /** What is left out. Lists name lanes, statuses and kinds that are hidden. */
    readonly filter?: Partial<Filter> | undefined;
    /** "reported" places events where they were reported first. */
    readonly clock?: "reported" | undefined;
}

export type { ReaderView };
