import { Conversion } from './conversion.js';
import { PrintedDateOptions } from './printed-date.js';

/**
 * Returns the JSON of TimelineJS 3 as a story: slides as events in the file's order, the title slide as title and description, groups as lanes,
 * eras as eras. A slide without a date, which TimelineJS leaves out in silence, is an event without a place in time.
 *
 * @example fromTimelineJs({ events: [{ start_date: { year: "1963" }, text: { headline: "A" } }] }).story.events[0].when.edtf // "1963"
 */
declare function fromTimelineJs(value: unknown, options?: PrintedDateOptions): Conversion;

export { fromTimelineJs };
