import { quote } from "../date/quote.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { countRules } from "./lint-counts.ts";
import { dateRules } from "./lint-dates.ts";
import { replyRules } from "./lint-replies.ts";
import type { Desk, Finding, Pointing } from "./lint-rule.ts";
import { sourceRules } from "./lint-sources.ts";
import { storyRules } from "./lint-whole.ts";
import { messageOf } from "./reader.ts";
import type { Event, Story } from "./story.ts";

const eventRules = [...countRules, ...dateRules, ...sourceRules, ...replyRules];

/**
 * Returns what an editor should look at in a story that reads well as data: a count without the source's words, a fact called confirmed
 * that only unnamed people assert, an end that is only the day of the report … Rules are in docs/schema.md. Paths are those of the parsed
 * story.
 *
 * @example lintStory(parseStory(input).story).map(({ message }) => message)
 */
export function lintStory(story: Story): Diagnostic[] {
  const desk = deskOf(story);
  const ofEvents = story.events.flatMap((event, index) => {
    const findings = eventRules.flatMap((rule) => rule(event, desk) ?? []);
    return findings.map((finding) => ({ ...diagnosticOf(finding, `/events/${index}`), event: event.id }));
  });
  return [...ofEvents, ...storyRules.flatMap((rule) => rule(desk)).map((finding) => diagnosticOf(finding, ""))];
}

function diagnosticOf({ code, severity, path: below, value, why, hint }: Finding, above: string): Diagnostic {
  const path = above + below;
  const quoted = value === undefined ? "" : quote(value);
  return { code, severity, path, value: quoted, message: messageOf(path, why, hint, quoted), hint };
}

function deskOf(story: Story): Desk {
  const pointing = new Map<string, Pointing[]>();
  for (const from of story.events) {
    for (const { type, to } of from.relations) {
      const list = pointing.get(to);
      if (list === undefined) pointing.set(to, [{ type, from }]);
      else list.push({ type, from });
    }
  }
  return { story, sources: byId(story.sources), events: byId(story.events), pointing };
}

function byId<Item extends Event | Story["sources"][number]>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
