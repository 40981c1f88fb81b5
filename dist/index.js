export { timeline } from './component/timeline.js';
import './schema/story-kind.js';
import 'd3';
export { parseStory } from './schema/parse-story.js';
export { default as en } from './locale/en.js';
