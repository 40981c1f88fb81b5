import { Holder } from '../chart-of.js';

/** How a PNG picture is made. */
interface PngOptions {
    /** Size in px; default 1200 by 630, as pages that show a link to it expect. */
    readonly width?: number;
    readonly height?: number;
    /** How many pixels of the file make one px; default 1. */
    readonly scale?: number;
    /** Whether the legend is in it; default true. */
    readonly legend?: boolean;
}
/**
 * Returns a picture of a timeline as a PNG file, laid out anew for its size. Type grows or shrinks with the room; labels that find none are
 * counted in a "+n". It is painted on a canvas from the same data as the page, so that a page with a strict policy allows it.
 * @throws TypeError where no timeline is drawn, and for a width or height that is no number of pixels from 1 to 100,000
 * @throws Error for a size that no canvas has
 * @example await toPng(select("#chart"), { width: 1200, height: 630, scale: 2 })
 */
declare function toPng(holder: Holder, options?: PngOptions): Promise<Blob>;

export { toPng };
export type { PngOptions };
