import { Conversion } from './conversion.js';
import { PrintedDateOptions } from './printed-date.js';

/**
 * Returns the JSON of SIMILE Timeline as a story. Dates that are ranges stay so: `latestStart` and `earliestEnd` become uncertain ends.
 *
 * @example fromSimileJson({ events: [{ start: "1845", title: "A" }] }).story.events[0].when.edtf // "1845"
 */
declare function fromSimileJson(value: unknown, options?: PrintedDateOptions): Conversion;
/**
 * Returns the XML of SIMILE Timeline as a story; places in the report are XPaths: /data/event[12]/@start.
 *
 * @example fromSimileXml("<data><event start='1845' title='A'>B</event></data>").story.events[0].summary // "B"
 */
declare function fromSimileXml(xml: string, options?: PrintedDateOptions): Conversion;

export { fromSimileJson, fromSimileXml };
