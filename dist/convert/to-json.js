import { isFields } from './fields.js';

function storyToJson(story) {
  const isParsed = "dates" in story && story.events.every((event) => isFields(event) && isFields(event["when"]) && "parsed" in event["when"]);
  return `${JSON.stringify(isParsed ? written(story) : story, plain, 2)}
`;
}
function plain(_, value) {
  return typeof value === "bigint" ? String(value) : value;
}
function written(story) {
  const { dates: _dates, ...rest } = story;
  return { ...withoutEmpty(rest), events: rest.events.map(writtenEvent) };
}
function writtenEvent({ when, ...rest }) {
  const { parsed: _parsed, ...date } = when;
  return { ...withoutEmpty(rest), when: date };
}
function withoutEmpty(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

export { storyToJson };
