import { Conversion } from './conversion.js';
import { PrintedDateOptions } from './printed-date.js';

/**
 * Returns the JSON of TimelineJS 1 and 2 as a story: the list `date` as events in the file's order, the timeline's own headline and text as
 * title and description, tags as lanes, eras as eras. Dates are as precise as they are written.
 *
 * @example fromTimelineJs2({ timeline: { date: [{ startDate: "2011,12", headline: "A" }] } }).story.events[0].when.edtf // "2011-12"
 */
declare function fromTimelineJs2(value: unknown, options?: PrintedDateOptions): Conversion;

export { fromTimelineJs2 };
