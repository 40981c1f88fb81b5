import { Window } from './window-text.js';

/** What the reader hides; empty lists hide nothing. */
interface Filter {
    /** Words that an event must hold, in its title, its actors, places or sources. */
    readonly text: string;
    /** Lanes, statuses and kinds that are not shown, by their keys. */
    readonly lanes: readonly string[];
    readonly statuses: readonly string[];
    readonly kinds: readonly string[];
}
/** The forms of the picture: lanes, a list, a table. */
type Form = "horizontal" | "vertical" | "table";
/** What the reader looks at. */
interface View {
    /** The selected event's id, or the key of an opened "+n". */
    readonly selected?: string | undefined;
    /** The form that the reader chose; undefined leaves it to the chart. */
    readonly form?: Form | undefined;
    /** First and last day shown, in days since 1970-01-01; undefined shows all. */
    readonly window?: Window | undefined;
    readonly filter?: Filter | undefined;
    /** Events stand where they were reported first; undefined: where they happened. */
    readonly clock?: "reported" | undefined;
    /** The panel that is open, by the name of its part. */
    readonly panel?: string | undefined;
    /** Which event, and which control, the Tab key comes to. */
    readonly focused?: string | undefined;
    readonly control?: string | undefined;
}

export type { Filter, Form, View };
