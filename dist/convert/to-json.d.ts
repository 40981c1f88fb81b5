import { Story } from '../schema/story.js';
import { StoryInput } from '../schema/story-input.js';

/**
 * Returns a story as JSON text that reads back as the same story, with nothing left out: of a parsed story only what the parser added (the
 * dates as it read them, lists that are empty) is not written.
 *
 * @example storyToJson({ events: [] }) // '{\n  "events": []\n}\n'
 */
declare function storyToJson(story: StoryInput | Story): string;

export { storyToJson };
