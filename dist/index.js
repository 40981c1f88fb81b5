export { timeline } from './component/timeline.js';
import './schema/story-kind.js';
export { parseStory } from './schema/parse-story.js';
export { default as en } from './locale/en.js';
