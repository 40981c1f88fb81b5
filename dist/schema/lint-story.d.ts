import { Diagnostic } from './diagnostic.js';
import { Story } from './story.js';

/**
 * Returns what an editor should look at in a story that reads well as data: a count without the source's words, a fact called confirmed
 * that only unnamed people assert, an end that is only the day of the report … Rules are in docs/schema.md. Paths are those of the parsed
 * story.
 *
 * @example lintStory(parseStory(input).story).map(({ message }) => message)
 */
declare function lintStory(story: Story): Diagnostic[];

export { lintStory };
