import { Diagnostic } from '../schema/diagnostic.js';

/** Reads a text in a format other than JSON; returns undefined for a text that is not its own. */
type TextReader = (text: string, from: TextOrigin) => {
    readonly story: unknown;
    readonly report?: readonly Diagnostic[];
} | undefined;
/** Where a text came from. */
interface TextOrigin {
    /** The address that was asked for; a name for what stood in the page. */
    readonly url: string;
    /** The answer's content type; "" where none is known. */
    readonly type: string;
}

export type { TextOrigin, TextReader };
