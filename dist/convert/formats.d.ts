import { Conversion } from './conversion.js';
import { CsvOptions } from './from-csv.js';
import { RecordDateOptions } from './records/date.js';

/** The names of the formats that can be read. */
type FormatName = "story" | "timelinejs" | "timelinejs-2" | "vis" | "simile" | "simile-xml" | "periodo" | "records" | "timelinejs-sheet" | "csv";
/** What helps to read any format: the zone of instants, how printed dates are meant, which columns are which. */
interface ReadOptions extends RecordDateOptions, CsvOptions {
}
/** A file, as every format looks at it. */
interface FormatInput {
    readonly text: string;
    /** What the text holds as JSON; undefined when it is none. */
    readonly json: unknown;
}
/** A format: how it is known, and read. */
interface Format {
    readonly name: FormatName;
    /** What people call it. */
    readonly label: string;
    /** Whether its report holds what is wrong with the story too, by row and column. */
    readonly isChecked?: true;
    recognises(input: FormatInput): boolean;
    /** Never throws, also when the file is not of this format. */
    read(input: FormatInput, options: ReadOptions): Conversion;
}
/** Every format, the one with the plainest signs first: the first that recognises a file reads it. */
declare const formats: readonly Format[];

export { formats };
export type { Format, FormatInput, FormatName, ReadOptions };
