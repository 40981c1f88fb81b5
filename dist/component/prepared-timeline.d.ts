import { Timeline } from './timeline-with.js';

/**
 * Returns a new timeline that draws stories which `prepareStory` has read before, and so loads nothing to read them with. It is like
 * `timeline()` of `d3-dateline` in all else, but for windows: they are years, months, days, or stretches between them.
 * @example select("#chart").datum(await (await fetch("story.prepared.json")).json()).call(timeline())
 */
declare function timeline(): Timeline;

export { timeline };
