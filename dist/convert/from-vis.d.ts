import { Conversion } from './conversion.js';
import { VisDateOptions } from './vis/date.js';

/**
 * Returns items and groups of vis-timeline as a story: boxes, points and ranges as events, groups as lanes, backgrounds as eras, or as
 * background events of their lane. The first lines of `content` are the title; what it says beyond that is the summary, with the tooltip.
 *
 * @param value `{ items, groups }` or a list of items
 * @example fromVis([{ content: "A", start: "2014-04-20" }]).story.events[0].when.edtf // "2014-04-20"
 */
declare function fromVis(value: unknown, options?: VisDateOptions): Conversion;

export { fromVis };
