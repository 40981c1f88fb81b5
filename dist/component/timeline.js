import { parseEdtf } from '../date/parse-edtf.js';
import '../schema/story-kind.js';
import 'd3';
import { parseStory } from '../schema/parse-story.js';
import { timelineWith } from './timeline-with.js';

function timeline() {
  return timelineWith({ story: parseStory, date: readDate });
}
function readDate(text) {
  const read = parseEdtf(text);
  return read.ok ? read.value : void 0;
}

export { readDate, timeline };
