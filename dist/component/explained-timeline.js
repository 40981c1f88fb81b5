import '../schema/story-kind.js';
import 'd3';
import { parseStory } from '../schema/parse-story.js';
import { timelineWith } from './timeline-with.js';
import { readDate } from './timeline.js';

function timeline() {
  return timelineWith({ story: (datum) => (globalThis.dateline?.parseStory ?? parseStory)(datum), date: readDate });
}

export { timeline };
