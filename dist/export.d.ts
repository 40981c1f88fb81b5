import { Part } from './core.js';
export { PngOptions, toPng } from './part/export/to-png.js';
export { SvgOptions, toSvg } from './part/export/to-svg.js';
export { toText } from './part/export/to-text.js';
export { Holder } from './part/chart-of.js';

/**
 * Lets the reader take the timeline away: as an SVG or PNG picture, or as text.
 * @example timeline().parts([exporting])
 */
declare const exporting: Part;

export { exporting };
