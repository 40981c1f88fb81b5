import { quote } from '../date/quote.js';
import { readPlain } from '../date/civil-date.js';
import { nothing } from '../schema/kind.js';
import { PREPARED } from '../schema/prepared.js';
import { timelineWith } from './timeline-with.js';

function timeline() {
  return timelineWith({ story: readPrepared, date: readPlain });
}
const noStory = {
  language: "und",
  lanes: nothing,
  actors: nothing,
  places: nothing,
  sources: nothing,
  events: nothing,
  eras: nothing,
  dates: {}
};
function readPrepared(datum) {
  const { prepared, story, diagnostics } = datum ?? {};
  if (prepared === PREPARED && Array.isArray(story?.events) && diagnostics) return { story, diagnostics };
  const hint = typeof datum === "string" ? "This is text: draw what JSON.parse returns for it." : "Write prepareStory(story) of d3-dateline/schema to a file in your build, and draw what that holds.";
  const why = prepared === void 0 ? "this story is not prepared" : "this story was prepared by another version";
  const value = quote(prepared === void 0 ? datum : prepared);
  const unprepared = {
    code: "story-unprepared",
    severity: "error",
    path: "",
    value,
    message: `The document: ${why}. ${hint}`,
    hint
  };
  return { story: noStory, diagnostics: [unprepared] };
}

export { timeline };
