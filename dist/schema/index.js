export { jsonSchema } from './json-schema.js';
export { lintStory } from './lint-story.js';
export { parseProse } from './prose.js';
export { MANY_EVENTS, parseStory } from './parse-story.js';
export { prepareStory } from './prepare-story.js';
export { parseStoryText } from './parse-story-text.js';
export { LONGEST } from './parse-text.js';
export { pickText, pickTranslation } from './text.js';
