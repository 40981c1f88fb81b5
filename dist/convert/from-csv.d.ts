import { Conversion } from './conversion.js';
import { PrintedDateOptions } from './printed-date.js';

/** What a person states about a spreadsheet. */
interface CsvOptions extends PrintedDateOptions {
    /** Which header stands for which of our columns, where the header does not tell: `{ title: "Appointee" }`. */
    readonly columns?: Readonly<Record<string, string>>;
}
/**
 * Returns the story of a spreadsheet's rows, as comma-, semicolon- or tab-separated text. Every row that holds something is an event, in the
 * order of the file, also without a title or with a date that can't be read. Columns by name: see docs/spreadsheet.md. The report says by row
 * and column what is not in the story, what must be decided and what will not be drawn.
 *
 * @example fromCsv("date,title\nQ2 2024,Visit").story.events // [{ title: "Visit", when: { edtf: "2024-34", words: "Q2 2024" } }]
 */
declare function fromCsv(text: string, { columns, ...dates }?: CsvOptions): Conversion;

export { fromCsv };
export type { CsvOptions };
