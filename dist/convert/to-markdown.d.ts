import { Locale } from '../locale/locale.js';
import { Story } from '../schema/story.js';

/** How a list is worded. */
interface MarkdownOptions {
    /** Language of dates and phrases, and of texts that have several (default English). */
    readonly locale?: Locale | undefined;
}
/**
 * Returns a story as a list in Markdown, in order of time: dates in words and as printed, status, text, who says so, who answers, sources as
 * links, corrections. Every text is escaped, so
 * that it shows as the characters that it holds.
 *
 * @param story as `parseStory` returns it
 * @example storyToMarkdown(parseStory(input).story, { locale: fr })
 */
declare function storyToMarkdown(story: Story, { locale }?: MarkdownOptions): string;

export { storyToMarkdown };
export type { MarkdownOptions };
