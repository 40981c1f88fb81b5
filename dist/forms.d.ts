import { Part } from './core.js';

/**
 * Lets the reader choose between lanes, a list and a table.
 * @example timeline().parts([forms])
 */
declare const forms: Part;

export { forms };
