export { timeline } from './component/timeline.js';
export { default as en } from './locale/en.js';
import 'd3';
export { parseStory } from './schema/parse-story.js';
