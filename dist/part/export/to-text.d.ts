import { Holder } from '../chart-of.js';

/**
 * Returns a timeline as plain text: what the reader sees of the story, in time order, each event with its sources and their addresses.
 * @throws TypeError where no timeline is drawn
 * @example toText(select("#chart"))
 */
declare function toText(holder: Holder): string;

export { toText };
