import { Part } from './core.js';

/**
 * Lets the reader search events, and show and hide lanes, statuses and kinds. What is hidden is counted.
 * @example timeline().parts([find])
 */
declare const find: Part;

export { find };
