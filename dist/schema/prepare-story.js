import { parseStory } from './parse-story.js';
import { PREPARED } from './prepared.js';

function prepareStory(input) {
  return JSON.stringify(
    { prepared: PREPARED, ...parseStory(input) },
    (_, value) => typeof value === "bigint" ? String(value) : value
  );
}

export { prepareStory };
