import { Part } from './core.js';

/**
 * Lets the reader place events when they happened or when they were reported, with the time between as a thin line.
 * @example timeline().parts([clocks])
 */
declare const clocks: Part;

export { clocks };
