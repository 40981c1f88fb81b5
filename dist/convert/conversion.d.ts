import { Diagnostic } from '../schema/diagnostic.js';
import { StoryInput } from '../schema/story-input.js';

/** What a reader of another format makes of a file. */
interface Conversion {
    /** The story. Every event of the file is in it, in the file's order, also where its date cannot be read. */
    readonly story: StoryInput;
    /**
     * The loss report: what could not be kept as it stood, and what a person must decide. A `path` names the place in the file:
     * "row 7, column Month" (rows and columns as a spreadsheet counts them, the header is row 1), a JSON Pointer, or an XPath.
     * `error`: something of the file is not in the story, or has no date. `warning`: kept, but changed or doubtful. `info`: left out without loss.
     */
    readonly report: readonly Diagnostic[];
    /**
     * Says what is found wrong with the story later, such as by `lintStory`, of the cells that it was read from: "/events/0/sources" is "row 2,
     * column sources". Only sheets have it: the paths of other formats are their own, or the story's.
     */
    readonly inCells?: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

export type { Conversion };
