import { Timeline } from './timeline-with.js';

/**
 * Returns a new timeline with default options.
 * @example select("#chart").datum(story).call(timeline().locale(fr).on("select", ({ event }) => show(event)))
 */
declare function timeline(): Timeline;

export { timeline };
