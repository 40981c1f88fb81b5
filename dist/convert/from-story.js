import { isFields } from './fields.js';
import { note } from './loss-report.js';

function isStory(value) {
  if (!isFields(value)) return false;
  if (isFields(value["prepared"]) || "prepared" in value) return isFields(value["story"]);
  const { events } = value;
  if (!Array.isArray(events)) return false;
  return events.length === 0 || events.slice(0, 100).some((event) => isFields(event) && isFields(event["when"]));
}
function fromStory(value) {
  const report = [];
  const story = isFields(value) && isFields(value["story"]) && "prepared" in value ? value["story"] : value;
  if (isFields(story) && Array.isArray(story["events"])) return { story, report };
  note(report, "error", "document-type", "", "a story is an object with a list of events", 'Write { "events": [] }.', story);
  return { story: { events: [] }, report };
}

export { fromStory, isStory };
