import { ParsedStory } from './parse-story.js';

/**
 * Returns a story from JSON text; like `parseStory`, it never throws. Text that is no JSON gives a diagnostic that tells line and column.
 *
 * @example parseStoryText('{ "events": [], }').diagnostics[0]?.message // "… line 1, column 17 …"
 */
declare function parseStoryText(json: string): ParsedStory;

export { parseStoryText };
