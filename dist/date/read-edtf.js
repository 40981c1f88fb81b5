import { fault } from './fault.js';
import { readDate } from './read-date.js';
import { readInterval } from './read-interval.js';
import { readSet } from './read-set.js';

const LONGEST_TEXT = 500;
function readEdtf(text) {
  if (text === "") return fault(0, "it is empty");
  if (text.length > LONGEST_TEXT) {
    return fault(LONGEST_TEXT, `it has ${text.length} characters`, `Write at most ${LONGEST_TEXT} characters.`, "date-too-long");
  }
  if (text.startsWith("[") || text.startsWith("{")) return readSet(text);
  const slash = text.indexOf("/");
  return slash < 0 ? readDate(text, 0) : readInterval(text, slash);
}

export { LONGEST_TEXT, readEdtf };
