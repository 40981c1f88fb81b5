import { Part } from './core.js';

/**
 * Lets the reader show a part of the time: by wheel with a modifier, pinch, drag, double tap, buttons and keys.
 * @example timeline().parts([zoom])
 */
declare const zoom: Part;

export { zoom };
