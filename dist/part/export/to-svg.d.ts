import { Holder } from '../chart-of.js';

/** How an SVG picture is made. */
interface SvgOptions {
    /** Width in px; default: that of the lanes in the page, else 960, and margins. */
    readonly width?: number;
    /** Whether the legend is in it; default true. */
    readonly legend?: boolean;
}
/**
 * Returns a picture of a timeline as an SVG file that stands alone: what the reader sees, in the colours and fonts of the page, with title,
 * legend and credits, and without scripts, styles or references. Lanes are drawn also where the page shows a list.
 * @throws TypeError where no timeline is drawn
 * @example toSvg(select("#chart"), { width: 1200 })
 */
declare function toSvg(holder: Holder, { width, legend }?: SvgOptions): string;

export { toSvg };
export type { SvgOptions };
