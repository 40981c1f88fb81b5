import { Converted, ConvertOptions } from './convert.js';

/** Reads a text as a story; returns undefined where the text is left to others. */
type StoryReader = (text: string) => Converted | undefined;
/**
 * Returns what lets `<d3-dateline>` show a sheet, or another tool's file, as its `src`: everything that `convert` reads. The report is among
 * the element's diagnostics. Stories, and texts in no known format, are left to the element, which says what is wrong with them.
 *
 * @throws TypeError for a format that there is not
 * @example DatelineElement.register(textReader({ order: "day-month" })); // <d3-dateline src="story.csv">
 */
declare function textReader(options?: ConvertOptions): StoryReader;

export { textReader };
export type { StoryReader };
