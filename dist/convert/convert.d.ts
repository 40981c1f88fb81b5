import { Conversion } from './conversion.js';
import { ReadOptions, FormatName } from './formats.js';

/** How a file is read. */
interface ConvertOptions extends ReadOptions {
    /** The format, when it is known; it is told from the file by default. */
    readonly format?: FormatName | undefined;
}
/** A conversion, with the format that was read. */
interface Converted extends Conversion {
    /** Undefined when no format fits; the report says so then. */
    readonly format: FormatName | undefined;
}
/**
 * Returns a file of any known format as a story, with a report of everything that could not be kept. Never throws for what a file holds.
 *
 * @throws TypeError for a format that there is not
 * @example convert('[{ "year": 789, "title": "A" }]').story.events[0].when.edtf // "0789"
 */
declare function convert(text: string, options?: ConvertOptions): Converted;
/**
 * Returns the name of the format of a text; undefined when none fits.
 *
 * @example detectFormat("<data><event start='1845' title='A'/></data>") // "simile-xml"
 */
declare function detectFormat(text: string): FormatName | undefined;

export { convert, detectFormat };
export type { ConvertOptions, Converted };
