import { Diagnostic } from '../schema/diagnostic.js';
import { StoryInput } from '../schema/story-input.js';

/** A story as a spreadsheet. */
interface WrittenCsv {
    /** Comma-separated, lines end with CR and LF; it begins with a byte order mark, by which spreadsheets know the encoding. */
    readonly text: string;
    /** What of the story has no column, by JSON Pointer. */
    readonly report: readonly Diagnostic[];
}
/**
 * Returns the events of a story as comma-separated text, a row each in the order of the story, with the columns of docs/spreadsheet.md that hold
 * something. No cell is computed by a spreadsheet; `fromCsv` reads every value back as it was. Never throws for what a story holds.
 *
 * @example toCsv({ events: [{ title: "Caesar dies", when: { edtf: "-0043-03-15" } }] }).text // "\uFEFFdate,title\r\n'-0043-03-15,Caesar dies\r\n"
 */
declare function toCsv(written: StoryInput): WrittenCsv;

export { toCsv };
export type { WrittenCsv };
