import { quote } from '../date/quote.js';
import { countRules } from './lint-counts.js';
import { dateRules } from './lint-dates.js';
import { replyRules } from './lint-replies.js';
import { sourceRules } from './lint-sources.js';
import { storyRules } from './lint-whole.js';
import { messageOf } from './reader.js';

const eventRules = [...countRules, ...dateRules, ...sourceRules, ...replyRules];
function lintStory(story) {
  const desk = deskOf(story);
  const ofEvents = story.events.flatMap((event, index) => {
    const findings = eventRules.flatMap((rule) => rule(event, desk) ?? []);
    return findings.map((finding) => ({ ...diagnosticOf(finding, `/events/${index}`), event: event.id }));
  });
  return [...ofEvents, ...storyRules.flatMap((rule) => rule(desk)).map((finding) => diagnosticOf(finding, ""))];
}
function diagnosticOf({ code, severity, path: below, value, why, hint }, above) {
  const path = above + below;
  const quoted = value === void 0 ? "" : quote(value);
  return { code, severity, path, value: quoted, message: messageOf(path, why, hint, quoted), hint };
}
function deskOf(story) {
  const pointing = /* @__PURE__ */ new Map();
  for (const from of story.events) {
    for (const { type, to } of from.relations) {
      const list = pointing.get(to);
      if (list === void 0) pointing.set(to, [{ type, from }]);
      else list.push({ type, from });
    }
  }
  return { story, sources: byId(story.sources), events: byId(story.events), pointing };
}
function byId(items) {
  return new Map(items.map((item) => [item.id, item]));
}

export { lintStory };
