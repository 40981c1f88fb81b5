import { JsonLdOptions } from './convert/json-ld.js';
import { Locale } from './core.js';
import { StillPart } from './part/still-part.js';

/** How a static picture is made. */
interface RenderOptions {
    /** Width of the horizontal form in px, 1–100,000 (default 960). The list takes the width it is given. */
    readonly width?: number;
    /** Language of dates and phrases (default English). */
    readonly locale?: Locale;
    /**
     * `both` holds the lanes and the list and lets the container's width choose in CSS (default). `vertical` is the list alone.
     * `horizontal` shows the lanes at any width, and the list too under 600 px; above, an item of it is seen once a mark's link leads there.
     */
    readonly layout?: "both" | "horizontal" | "vertical";
    /** `auto` follows the page's color-scheme (default). */
    readonly theme?: "auto" | "light" | "dark";
    /** Level of the title's heading, 1–6 (default 2). */
    readonly headingLevel?: number;
    /** Begins every id (default: derived from the story). Give one where the same story stands twice on a page. */
    readonly id?: string;
    /**
     * The optional parts of the chart that will take this picture up in a page: their controls stand in it from the start, so that nothing
     * moves then (default none). Where there is no script, they are not shown.
     */
    readonly parts?: readonly StillPart[];
}
/**
 * Returns a story as HTML text: a complete figure with class names only, no script and no style attribute. It needs no browser; the
 * style sheet `d3-dateline/style.css` belongs to the page. Each form holds the details of every event, and each link leads to them.
 * @param story a story as the schema has it; what cannot be read is listed in the picture, never thrown
 * @throws TypeError that names the option, for an option that there is not and for a value that an option does not take
 * @example renderToString(story, { width: 960, locale: fr })
 */
declare function renderToString(story: unknown, options?: RenderOptions): string;

/**
 * Returns a story as schema.org JSON-LD in a script element, which stands beside the figure of `renderToString`. It runs nothing.
 * @param story a story as the schema has it; what cannot be read is left out
 * @example renderJsonLd(story, { locale: fr, url: "https://paper.example/kupol" })
 */
declare function renderJsonLd(story: unknown, options?: JsonLdOptions): string;

export { JsonLdOptions, StillPart, renderJsonLd, renderToString };
export type { RenderOptions };
