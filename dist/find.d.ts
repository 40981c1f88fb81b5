import { Part } from './index.js';

/**
 * Lets the reader search events, and show and hide lanes, statuses and kinds. What is hidden is counted.
 * @example timeline().parts([find])
 */
declare const find: Part;

export { find };
