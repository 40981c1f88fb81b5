import { Conversion } from './conversion.js';
import { PrintedDateOptions } from './printed-date.js';

/**
 * Returns the story of a TimelineJS sheet, as comma-, semicolon- or tab-separated text: every row is an event, but for the heading ("title")
 * and eras. Dates are as precise as the finest unit that is given; the printed date is kept, and compared with them.
 *
 * @example fromTimelineJsSheet("Year,Month,Headline\n2024,5,Visit").story.events[0]?.when.edtf // "2024-05"
 */
declare function fromTimelineJsSheet(text: string, options?: PrintedDateOptions): Conversion;

export { fromTimelineJsSheet };
