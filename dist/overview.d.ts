import { Part } from './core.js';

/**
 * Shows the whole time as a strip, on which the reader moves the window, and two date fields that do the same.
 * @example timeline().parts([zoom, overview])
 */
declare const overview: Part;

export { overview };
