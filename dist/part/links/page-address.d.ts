/** Where the state of timelines is kept: the page's own address, or that of the page around a frame. */
interface Address {
    /** Returns the fragment without "#"; "" where there is none, or one that has done its work and may be written over. */
    readonly read: () => string;
    /** Writes the fragment, without a new step in the reader's history. */
    readonly write: (fragment: string) => void;
    /** Returns the whole address with another fragment, for the reader to copy. */
    readonly linkTo: (fragment: string) => string;
    /** Calls back whenever the fragment has changed otherwise, until the signal says that nobody listens any more. */
    readonly watch: (changed: () => void, signal: AbortSignal) => void;
}

export type { Address };
