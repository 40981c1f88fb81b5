import { Locale } from '../locale/locale.js';
import { Story } from '../schema/story.js';

/** How a story is described. */
interface JsonLdOptions {
    /** Language of dates and phrases, and of texts that have several (default English). */
    readonly locale?: Locale | undefined;
    /** The address of the page, which the ids of events and sources begin with. */
    readonly url?: string | undefined;
}
/**
 * Returns a story as schema.org JSON-LD: a list of events with their sources, what those relay, and the corrections. Only days and months that
 * are known stand as dates; every other date is said in words, in the description. The text is safe inside a script element: it holds no `<`.
 *
 * @param story as `parseStory` returns it
 * @example `<script type="application/ld+json">${storyToJsonLd(parseStory(input).story, { url: "https://example.org/a" })}</script>`
 */
declare function storyToJsonLd(story: Story, { locale, url }?: JsonLdOptions): string;

export { storyToJsonLd };
export type { JsonLdOptions };
